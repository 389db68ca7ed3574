package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.WorkLink;

class ShowIssueHistoryTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();

    private List<String> history() {
        return Outcomes.done(useCases.showIssueHistory.run(UseCases.LIN, UseCases.ISSUE)).entries().stream()
                .map(one -> one.deed().code() + " " + (one.by().equals(An.MEI) ? "mei" : "lin") + " " + one.sentence())
                .toList();
    }

    private WorkLink link() {
        return Outcomes.done(useCases.linkIssue.run(
                UseCases.MEI, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "half")));
    }

    private WorkLink reword(WorkLink link) {
        useCases.clock.moveTo("2026-02-03T10:00:00Z");
        return Outcomes.done(useCases.rewordLink.run(
                UseCases.LIN, new RewordLinkCommand(UseCases.ISSUE, link.id(), An.request(), "all")));
    }

    @Test
    void whatWasDoneIsToldTheNewestFirst() {
        WorkLink link = reword(link());
        useCases.clock.moveTo("2026-02-04T10:00:00Z");
        Outcomes.done(useCases.unlinkIssue.run(UseCases.MEI, new UnlinkIssueCommand(UseCases.ISSUE, link.id())));

        assertEquals(List.of("unlinked mei all", "reworded lin all", "linked mei half"), history());
    }

    @Test
    void aLinkThatWasUndoneAndMadeAgainIsToldTwice() {
        WorkLink link = link();
        useCases.clock.moveTo("2026-02-04T10:00:00Z");
        Outcomes.done(useCases.unlinkIssue.run(UseCases.MEI, new UnlinkIssueCommand(UseCases.ISSUE, link.id())));
        useCases.clock.moveTo("2026-02-04T10:00:01Z");
        link();

        assertEquals(List.of("linked mei half", "unlinked mei half", "linked mei half"), history());
    }

    @Test
    void whatWasDroppedSinceIsToldInItsLastWords() {
        link();
        useCases.publishedOtherwise(sheet);

        assertEquals(List.of("linked mei half"), history());
    }

    @Test
    void anIssueThatTheActorMayNotSeeHasNoHistory() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> useCases.showIssueHistory.run(UseCases.LIN, 99));
    }
}
