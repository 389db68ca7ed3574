package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;

class UnlinkIssueTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final WorkLink link = Outcomes.done(
            useCases.linkIssue.run(UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));

    @Test
    void whoeverMayEditTheIssueEndsItsLink() {
        WorkLink ended = Outcomes.done(unlink(UseCases.MEI));

        assertEquals(link, ended);
        assertEquals(List.of(), useCases.stores.links.ofIssue(UseCases.ISSUE));
    }

    @Test
    void anEndedLinkStaysOnRecord() {
        Outcomes.done(unlink(UseCases.MEI));

        List<AuditEntry> entries = useCases.stores.audit.entries();
        AuditEntry last = entries.get(entries.size() - 1);
        assertEquals(
                new AuditEntry(
                        last.uid(),
                        Instant.parse("2026-02-02T09:00:00.123Z"),
                        An.MEI,
                        Deed.ISSUE_UNLINKED,
                        keyResult.uid(),
                        "issue 20042",
                        ""),
                last);
        assertEquals(Optional.of(link), useCases.stores.links.madeBy(link.request()));
    }

    @Test
    void unlinkingAnIssueLeavesTheReadingAsItWas() {
        useCases.checkIn(keyResult, "50", "7");
        Reading reading = useCases.reading(keyResult);

        Outcomes.done(unlink(UseCases.LIN));

        assertEquals(reading, useCases.reading(keyResult));
        assertEquals(1, useCases.stores.checkIns.ofKeyResult(keyResult).size());
    }

    @Test
    void aLinkIsEndedOnce() {
        Outcomes.done(unlink(UseCases.LIN));

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> unlink(UseCases.LIN));
    }

    @Test
    void whoeverMayNotEditTheIssueDoesNotEndItsLink() {
        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "RD-42", UseCases.RD_PROJECT, false));

        useCases.assertRefused(new WorkLinkRefusal.MayNotEditIssue(), () -> unlink(UseCases.LIN));
    }

    @Test
    void anIssueThatMovedToAProjectWithoutATeamKeepsItsLinks() {
        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "OTHER-42", UseCases.OTHER_PROJECT, true));

        useCases.assertRefused(new WorkLinkRefusal.ProjectWithoutTeam(), () -> unlink(UseCases.LIN));
    }

    @Test
    void aLinkOfAnotherIssueIsNotThere() {
        useCases.issues.put(new SeenIssue(7, "RD-7", UseCases.RD_PROJECT, true));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.unlinkIssue.run(UseCases.LIN, new UnlinkIssueCommand(7, link.id())));
    }

    @Test
    void theLinkOfAnIssueThatTheActorMayNotSeeIsNotThere() {
        WorkLink hidden = An.workLink(99, keyResult, sheet);
        useCases.stores.links.add(hidden);

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.unlinkIssue.run(UseCases.LIN, new UnlinkIssueCommand(99, hidden.id())));
    }

    @Test
    void aLinkThatNobodyKnowsIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.unlinkIssue.run(
                        UseCases.LIN, new UnlinkIssueCommand(UseCases.ISSUE, new WorkLinkId(An.uid()))));
    }

    private Outcome<WorkLink> unlink(Actor actor) {
        return useCases.unlinkIssue.run(actor, new UnlinkIssueCommand(UseCases.ISSUE, link.id()));
    }
}
