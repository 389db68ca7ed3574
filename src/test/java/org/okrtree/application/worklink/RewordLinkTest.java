package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;

class RewordLinkTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final WorkLink link = Outcomes.done(useCases.linkIssue.run(
            UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "half of it")));

    private Outcome<WorkLink> reword(Actor actor, RequestId request, String sentence) {
        return useCases.rewordLink.run(actor, new RewordLinkCommand(UseCases.ISSUE, link.id(), request, sentence));
    }

    private Outcome<WorkLink> reword(Actor actor, String sentence) {
        return reword(actor, An.request(), sentence);
    }

    @Test
    void theNewWordsStandInPlaceOfTheOldOnes() {
        WorkLink after = Outcomes.done(reword(UseCases.MEI, "all of it"));

        assertEquals(List.of(after), useCases.stores.links.ofIssue(UseCases.ISSUE));
        assertEquals("all of it", after.sentence());
        assertEquals(link.target(), after.target());
    }

    @Test
    void theWordsBeforeStayOnRecord() {
        Outcomes.done(reword(UseCases.MEI, "all of it"));

        List<AuditEntry> entries = useCases.stores.audit.entries();
        AuditEntry last = entries.get(entries.size() - 1);
        assertEquals(
                Deed.LINK_REWORDED + " half of it all of it", last.deed() + " " + last.before() + " " + last.after());
        assertEquals(link, useCases.stores.links.madeBy(link.request()).orElseThrow());
    }

    @Test
    void theSameWordsChangeNothing() {
        assertEquals(link, Outcomes.done(reword(UseCases.MEI, " half of it ")));
    }

    @Test
    void theSameRequestGivesTheSameLink() {
        RequestId request = An.request();
        WorkLink after = Outcomes.done(reword(UseCases.MEI, request, "all of it"));

        assertEquals(after, Outcomes.done(reword(UseCases.MEI, request, "all of it")));
    }

    @Test
    void aRequestOfSomebodyElseIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> reword(UseCases.MEI, link.request(), "all"));
    }

    @Test
    void whoeverMayNotEditTheIssueDoesNotSayHowItHelps() {
        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "RD-42", UseCases.RD_PROJECT, false));

        useCases.assertRefused(new WorkLinkRefusal.MayNotEditIssue(), () -> reword(UseCases.MEI, "all of it"));
    }

    @Test
    void whatIsNotASentenceIsRefused() {
        useCases.assertRefused(new InputRefusal.TooLong("sentence", 255), () -> reword(UseCases.MEI, "x".repeat(256)));
    }

    @Test
    void aLinkThatIsNotOfTheIssueIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.rewordLink.run(
                        UseCases.MEI,
                        new RewordLinkCommand(UseCases.ISSUE, new WorkLinkId(An.uid()), An.request(), "all")));
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.rewordLink.run(UseCases.MEI, new RewordLinkCommand(99, link.id(), An.request(), "all")));
    }
}
