package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;

class LinkIssueTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final RequestId request = An.request();

    @Test
    void whoeverMayEditTheIssueLinksItWithASentence() {
        WorkLink link = Outcomes.done(link(UseCases.LIN, request, " removes the queue "));

        assertEquals(
                new WorkLink(
                        link.id(),
                        request,
                        new LinkTarget.KeyResult(keyResult),
                        sheet.id(),
                        useCases.cycle.id(),
                        new Work.Issue(UseCases.ISSUE),
                        "removes the queue",
                        An.LIN,
                        Instant.parse("2026-02-02T09:00:00.123Z")),
                link);
        assertEquals(List.of(link), useCases.stores.links.ofIssue(UseCases.ISSUE));
    }

    @Test
    void linkingIsOnRecord() {
        WorkLink link = Outcomes.done(link(UseCases.LIN, request, ""));

        List<AuditEntry> entries = useCases.stores.audit.entries();
        AuditEntry last = entries.get(entries.size() - 1);
        assertEquals(
                new AuditEntry(
                        last.uid(), link.madeAt(), An.LIN, Deed.ISSUE_LINKED, keyResult.uid(), "", "issue 20042"),
                last);
    }

    @Test
    void linkingAnIssueLeavesTheReadingAsItWas() {
        useCases.checkIn(keyResult, "50", "7");
        Reading reading = useCases.reading(keyResult);
        PublishedSheet content = useCases.content(useCases.newest(sheet));

        Outcomes.done(link(UseCases.LIN, request, ""));

        assertEquals(reading, useCases.reading(keyResult));
        assertEquals(1, useCases.stores.checkIns.ofKeyResult(keyResult).size());
        assertEquals(content, useCases.content(useCases.newest(sheet)));
    }

    @Test
    void linkingAnIssueToAKeyResultWithoutACheckInIsNoCheckIn() {
        Outcomes.done(link(UseCases.LIN, request, ""));

        assertEquals(Reading.NONE, useCases.reading(keyResult));
        assertEquals(List.of(), useCases.stores.checkIns.ofKeyResult(keyResult));
    }

    @Test
    void theSameRequestAgainGivesTheSameLink() {
        WorkLink first = Outcomes.done(link(UseCases.LIN, request, "helps"));
        List<Object> stored = useCases.everything();
        useCases.clock.moveBy(Duration.ofSeconds(3));

        WorkLink again = Outcomes.done(link(UseCases.LIN, request, "helps"));

        assertEquals(first, again);
        assertEquals(stored, useCases.everything());
    }

    @Test
    void aRequestOfSomebodyElseGivesNothingAway() {
        Outcomes.done(link(UseCases.LIN, request, ""));

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> link(UseCases.MEI, request, ""));
    }

    @Test
    void aRequestIsForOneIssue() {
        Outcomes.done(link(UseCases.LIN, request, ""));
        useCases.issues.put(new SeenIssue(7, "RD-7", UseCases.RD_PROJECT, true));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.linkIssue.run(UseCases.LIN, new LinkIssueCommand(7, keyResult, request, "")));
    }

    @Test
    void anIssueIsLinkedToAKeyResultOnce() {
        Outcomes.done(link(UseCases.LIN, request, ""));

        useCases.assertRefused(new WorkLinkRefusal.AlreadyLinked(), () -> link(UseCases.MEI, An.request(), ""));
    }

    @Test
    void anIssueThatWasUnlinkedMayBeLinkedAgain() {
        WorkLink first = Outcomes.done(link(UseCases.LIN, request, ""));
        Outcomes.done(useCases.unlinkIssue.run(UseCases.LIN, new UnlinkIssueCommand(UseCases.ISSUE, first.id())));

        WorkLink second = Outcomes.done(link(UseCases.LIN, An.request(), ""));

        assertEquals(List.of(second), useCases.stores.links.ofIssue(UseCases.ISSUE));
    }

    @Test
    void anIssueMayHelpWithAnObjectiveAsAWhole() {
        LinkTarget objective =
                new LinkTarget.Objective(useCases.objective(sheet).id());
        LinkIssueCommand command = new LinkIssueCommand(UseCases.ISSUE, objective, request, "");

        WorkLink link = Outcomes.done(useCases.linkIssue.run(UseCases.LIN, command));

        assertEquals(objective, link.target());
        assertEquals(Optional.empty(), link.keyResult());
        useCases.assertRefused(
                new WorkLinkRefusal.AlreadyLinked(),
                () -> useCases.linkIssue.run(
                        UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, objective, An.request(), "")));
    }

    @Test
    void anIdOfAnotherKindIsNotLinked() {
        ObjectiveId ofAKeyResult = new ObjectiveId(keyResult.uid());
        KeyResultId ofAnObjective =
                new KeyResultId(useCases.objective(sheet).id().uid());

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.linkIssue.run(
                        UseCases.LIN,
                        new LinkIssueCommand(UseCases.ISSUE, new LinkTarget.Objective(ofAKeyResult), request, "")));
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.linkIssue.run(
                        UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, ofAnObjective, request, "")));
    }

    @Test
    void anIssueThatTheActorMayNotSeeIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.linkIssue.run(UseCases.LIN, new LinkIssueCommand(99, keyResult, request, "")));
    }

    @Test
    void whoeverMayNotEditTheIssueDoesNotLinkIt() {
        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "RD-42", UseCases.RD_PROJECT, false));

        useCases.assertRefused(new WorkLinkRefusal.MayNotEditIssue(), () -> link(UseCases.LIN, request, ""));
    }

    @Test
    void anIssueOfAProjectThatNoTeamNamesIsNotLinked() {
        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "OTHER-42", UseCases.OTHER_PROJECT, true));

        useCases.assertRefused(new WorkLinkRefusal.ProjectWithoutTeam(), () -> link(UseCases.LIN, request, ""));
    }

    @Test
    void aKeyResultOfAnotherTeamMayBeLinked() {
        useCases.stores.teams.add(An.team()
                .key("OPS")
                .named("Ops")
                .projects(UseCases.OTHER_PROJECT)
                .build());
        useCases.issues.put(new SeenIssue(UseCases.ISSUE, "OTHER-42", UseCases.OTHER_PROJECT, true));

        assertEquals(
                Optional.of(keyResult),
                Outcomes.done(link(UseCases.LIN, request, "")).keyResult());
    }

    @Test
    void aKeyResultThatWasAddedAfterThePublicationIsNotLinkedYet() {
        DraftKeyResult added = Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Revenue", "0", "9"))));
        LinkIssueCommand toTheNewOne = new LinkIssueCommand(UseCases.ISSUE, added.id(), request, "");

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> useCases.linkIssue.run(UseCases.MEI, toTheNewOne));
        useCases.publish(sheet, "one more");
        assertEquals(
                Optional.empty(),
                useCases.linkIssue.run(UseCases.MEI, toTheNewOne).whyNot());
    }

    @Test
    void aKeyResultOfADraftIsNotLinked() {
        UseCases another = new UseCases();
        Sheet draft = another.drafted();

        another.assertRefused(
                new AccessRefusal.NotThere(),
                () -> another.linkIssue.run(
                        UseCases.MEI,
                        new LinkIssueCommand(
                                UseCases.ISSUE, another.keyResult(draft).id(), request, "")));
    }

    @Test
    void aKeyResultThatNobodyKnowsIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.linkIssue.run(
                        UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, new KeyResultId(An.uid()), request, "")));
    }

    @Test
    void aKeyResultOfAClosedCycleIsNotLinked() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        Sheet old = An.sheet(useCases.rd, closed);
        DraftKeyResult line = An.keyResult().build();
        DraftObjective objective = An.objective().with(line).build();
        An.Publication publication = An.publication(old, useCases.rd, closed, objective);
        Saver mei = new Saver(An.MEI, An.NOON);
        useCases.stores.cycles.add(closed);
        useCases.stores.sheets.add(old);
        useCases.stores.sheets.add(old, objective, mei);
        useCases.stores.sheets.add(old, objective.id(), line, mei);
        useCases.stores.revisions.append(publication.revision(), publication.text());

        useCases.assertRefused(
                new CycleRefusal.NotOpen("Autumn"),
                () -> useCases.linkIssue.run(
                        UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, line.id(), request, "")));
    }

    @Test
    void theSentenceIsOneLine() {
        useCases.assertRefused(
                new InputRefusal.TooLong("sentence", 255), () -> link(UseCases.LIN, request, "x".repeat(256)));
        useCases.assertRefused(new InputRefusal.BadCharacter("sentence"), () -> link(UseCases.LIN, request, "a\nb"));
    }

    private Outcome<WorkLink> link(Actor actor, RequestId with, String sentence) {
        return useCases.linkIssue.run(actor, new LinkIssueCommand(UseCases.ISSUE, keyResult, with, sentence));
    }
}
