package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.Saver;
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
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.SprintState;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;

/** What a sprint is for: set, taken out, carried over and shown. */
class SprintFocusTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = published();
    private final KeyResultId nps = keyResult(0);
    private final KeyResultId revenue = keyResult(1);
    private final KeyResultId speed = keyResult(2);
    private final RequestId request = An.request();

    private Sheet published() {
        Sheet drafted = useCases.drafted();
        for (String statement : List.of("Revenue", "Speed")) {
            Outcomes.done(useCases.addKeyResult.run(
                    UseCases.MEI,
                    new AddKeyResultCommand(
                            drafted.id(), useCases.objective(drafted).id(), UseCases.typed(statement, "0", "9"))));
        }
        useCases.publish(drafted, "");
        return drafted;
    }

    private KeyResultId keyResult(int index) {
        return useCases.objective(sheet).keyResults().get(index).id();
    }

    private Outcome<WorkLink> link(Actor actor, long sprint, KeyResultId keyResult) {
        return useCases.linkSprint.run(actor, new LinkSprintCommand(sprint, keyResult, An.request(), "the queue"));
    }

    private Outcome<List<WorkLink>> carry(Actor actor) {
        return useCases.carryFocusOver.run(
                actor, new CarryFocusOverCommand(UseCases.SPRINT, UseCases.NEXT_SPRINT, request));
    }

    private List<KeyResultId> focusOf(long sprint) {
        return useCases.stores.links.ofSprint(sprint).stream()
                .flatMap(link -> link.keyResult().stream())
                .toList();
    }

    @Test
    void whoeverMayManageTheSprintSaysWhatItIsFor() {
        WorkLink link = Outcomes.done(useCases.linkSprint.run(
                UseCases.LIN, new LinkSprintCommand(UseCases.SPRINT, nps, request, " the queue ")));

        assertEquals(
                new WorkLink(
                        link.id(),
                        request,
                        new LinkTarget.KeyResult(nps),
                        sheet.id(),
                        useCases.cycle.id(),
                        new Work.Sprint(UseCases.SPRINT),
                        "the queue",
                        An.LIN,
                        Instant.parse("2026-02-02T09:00:00.123Z")),
                link);
        assertEquals(List.of(link), useCases.stores.links.ofSprint(UseCases.SPRINT));
    }

    @Test
    void theFocusIsOnRecord() {
        WorkLink link = Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(useCases.unlinkSprint.run(UseCases.MEI, new UnlinkSprintCommand(UseCases.SPRINT, link.id())));

        List<AuditEntry> all = useCases.stores.audit.entries();
        List<AuditEntry> last = all.subList(all.size() - 2, all.size());
        assertEquals(
                List.of(
                        new AuditEntry(
                                last.get(0).uid(),
                                link.madeAt(),
                                An.LIN,
                                Deed.SPRINT_LINKED,
                                nps.uid(),
                                "",
                                "sprint 7"),
                        new AuditEntry(
                                last.get(1).uid(),
                                link.madeAt(),
                                An.MEI,
                                Deed.SPRINT_UNLINKED,
                                nps.uid(),
                                "sprint 7",
                                "")),
                last);
        assertEquals(List.of(), useCases.stores.links.ofSprint(UseCases.SPRINT));
    }

    @Test
    void aThirdKeyResultIsRefused() {
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, revenue));

        useCases.assertRefused(new WorkLinkRefusal.FocusFull(), () -> link(UseCases.LIN, UseCases.SPRINT, speed));
        useCases.assertRefused(new WorkLinkRefusal.AlreadyInFocus(), () -> link(UseCases.LIN, UseCases.SPRINT, nps));
    }

    @Test
    void oneThatWasTakenOutMakesRoom() {
        WorkLink first = Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, revenue));
        Outcomes.done(useCases.unlinkSprint.run(UseCases.LIN, new UnlinkSprintCommand(UseCases.SPRINT, first.id())));

        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, speed));

        assertEquals(List.of(revenue, speed), focusOf(UseCases.SPRINT));
    }

    @Test
    void theSameRequestAgainGivesTheSameLink() {
        LinkSprintCommand command = new LinkSprintCommand(UseCases.SPRINT, nps, request, "");
        WorkLink first = Outcomes.done(useCases.linkSprint.run(UseCases.LIN, command));
        List<Object> stored = useCases.everything();
        useCases.clock.moveBy(Duration.ofSeconds(3));

        assertEquals(first, Outcomes.done(useCases.linkSprint.run(UseCases.LIN, command)));
        assertEquals(stored, useCases.everything());
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> useCases.linkSprint.run(UseCases.MEI, command));
    }

    @Test
    void aRequestThatLinkedAnIssueIsForNoSprint() {
        Outcomes.done(useCases.linkIssue.run(UseCases.LIN, new LinkIssueCommand(UseCases.ISSUE, nps, request, "")));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.linkSprint.run(UseCases.LIN, new LinkSprintCommand(UseCases.SPRINT, nps, request, "")));
    }

    @Test
    void whoeverMayNotManageTheSprintLeavesItsFocus() {
        WorkLink link = Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        useCases.sprints.put(UseCases.sprint(UseCases.SPRINT, SprintState.ACTIVE, false));

        useCases.assertRefused(
                new WorkLinkRefusal.MayNotManageSprint(), () -> link(UseCases.LIN, UseCases.SPRINT, revenue));
        useCases.assertRefused(
                new WorkLinkRefusal.MayNotManageSprint(),
                () -> useCases.unlinkSprint.run(UseCases.LIN, new UnlinkSprintCommand(UseCases.SPRINT, link.id())));
    }

    @Test
    void aBoardWithoutATeamHasNoFocus() {
        useCases.sprints.put(
                new SeenSprint(UseCases.SPRINT, "X 7", SprintState.ACTIVE, 99, Set.of(UseCases.OTHER_PROJECT), true));

        useCases.assertRefused(new WorkLinkRefusal.BoardWithoutTeam(), () -> link(UseCases.LIN, UseCases.SPRINT, nps));
    }

    @Test
    void aTeamThatNamesTheBoardAloneHasItsSprintsInFocus() {
        useCases.stores.teams.add(An.team().key("X").boards(99L).build());
        useCases.sprints.put(
                new SeenSprint(UseCases.SPRINT, "X 7", SprintState.ACTIVE, 99, Set.of(UseCases.OTHER_PROJECT), true));

        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));

        assertEquals(List.of(nps), focusOf(UseCases.SPRINT));
    }

    @Test
    void whatAClosedSprintWasForStaysAsItWas() {
        WorkLink link = Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        useCases.sprints.put(UseCases.sprint(UseCases.SPRINT, SprintState.CLOSED, true));

        useCases.assertRefused(new WorkLinkRefusal.SprintClosed(), () -> link(UseCases.LIN, UseCases.SPRINT, revenue));
        useCases.assertRefused(
                new WorkLinkRefusal.SprintClosed(),
                () -> useCases.unlinkSprint.run(UseCases.LIN, new UnlinkSprintCommand(UseCases.SPRINT, link.id())));
        assertEquals(1, Outcomes.done(carry(UseCases.LIN)).size(), "the next one goes on with it");
    }

    @Test
    void aKeyResultThatWasDroppedSinceIsToldBecauseItStillTakesItsPlace() {
        WorkLink link = Outcomes.done(link(UseCases.MEI, UseCases.SPRINT, revenue));
        PublishedRevision dropping = useCases.publishedOtherwise(sheet);

        SprintFocus shown = Outcomes.done(
                useCases.showSprintFocus.run(UseCases.LIN, new SprintFocusQuery(UseCases.SPRINT, AsOf.NOW)));

        SprintFocus.InFocus one = shown.focus().get(0);
        assertEquals("Revenue", one.keyResult().statement());
        assertEquals(Optional.of(dropping), one.droppedBy());
        assertEquals(link, one.link());
    }

    @Test
    void whatIsNotThereIsToldSo() {
        WorkLink ofAnother = Outcomes.done(link(UseCases.LIN, UseCases.NEXT_SPRINT, nps));

        for (Outcome<WorkLink> refused : List.of(
                link(UseCases.LIN, 99, nps),
                link(UseCases.LIN, UseCases.SPRINT, new KeyResultId(An.uid())),
                link(
                        UseCases.LIN,
                        UseCases.SPRINT,
                        new KeyResultId(useCases.objective(sheet).id().uid())),
                useCases.unlinkSprint.run(
                        UseCases.LIN, new UnlinkSprintCommand(UseCases.SPRINT, new WorkLinkId(An.uid()))),
                useCases.unlinkSprint.run(UseCases.LIN, new UnlinkSprintCommand(UseCases.SPRINT, ofAnother.id())))) {
            assertEquals(new AccessRefusal.NotThere(), refused.whyNot().orElseThrow());
        }
    }

    @Test
    void aSentenceIsReadLikeAllText() {
        useCases.assertRefused(
                new InputRefusal.TooLong("sentence", 255),
                () -> useCases.linkSprint.run(
                        UseCases.LIN, new LinkSprintCommand(UseCases.SPRINT, nps, request, "x".repeat(10_000))));
    }

    @Test
    void theFocusIsCarriedOverInLinksOfItsOwnThatOneRequestMade() {
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, revenue));

        List<WorkLink> carried = Outcomes.done(carry(UseCases.MEI));

        assertEquals(carried, useCases.stores.links.ofSprint(UseCases.NEXT_SPRINT));
        assertEquals(List.of(nps, revenue), focusOf(UseCases.NEXT_SPRINT));
        assertEquals(
                Set.of(request.uid() + " the queue"),
                Set.copyOf(carried.stream()
                        .map(link -> link.request().uid() + " " + link.sentence())
                        .toList()));
        assertEquals(List.of(nps, revenue), focusOf(UseCases.SPRINT));
    }

    @Test
    void carryingOverTwiceByOneRequestCountsOnce() {
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        List<WorkLink> carried = Outcomes.done(carry(UseCases.MEI));
        Outcomes.done(useCases.unlinkSprint.run(
                UseCases.MEI,
                new UnlinkSprintCommand(UseCases.NEXT_SPRINT, carried.get(0).id())));
        List<Object> stored = useCases.everything();

        assertEquals(carried, Outcomes.done(carry(UseCases.MEI)));
        assertEquals(stored, useCases.everything());
    }

    @Test
    void whatIsThereAlreadyIsLeft() {
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, revenue));
        WorkLink there = Outcomes.done(link(UseCases.LIN, UseCases.NEXT_SPRINT, revenue));

        List<WorkLink> carried = Outcomes.done(carry(UseCases.MEI));

        assertEquals(1, carried.size());
        assertEquals(Set.of(there, carried.get(0)), Set.copyOf(useCases.stores.links.ofSprint(UseCases.NEXT_SPRINT)));
        assertEquals(
                List.of(),
                Outcomes.done(useCases.carryFocusOver.run(
                        UseCases.MEI, new CarryFocusOverCommand(UseCases.SPRINT, UseCases.NEXT_SPRINT, An.request()))));
    }

    @Test
    void moreThanTwoAreNotCarriedTogetherAndNothingIsCarriedThen() {
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, revenue));
        Outcomes.done(link(UseCases.LIN, UseCases.NEXT_SPRINT, speed));

        useCases.assertRefused(new WorkLinkRefusal.FocusFull(), () -> carry(UseCases.MEI));
    }

    @Test
    void aSprintWithoutFocusHasNothingToCarryOver() {
        useCases.assertRefused(new WorkLinkRefusal.NothingToCarryOver(), () -> carry(UseCases.MEI));
    }

    @Test
    void theFocusOfAClosedCycleIsNotCarriedOver() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        useCases.stores.cycles.add(closed);
        Sheet old = An.sheet(useCases.rd, closed);
        var keyResult = An.keyResult().build();
        var objective = An.objective().with(keyResult).build();
        var saver = new Saver(An.MEI, An.NOON);
        useCases.stores.sheets.add(old);
        useCases.stores.sheets.add(old, objective, saver);
        useCases.stores.sheets.add(old, objective.id(), keyResult, saver);
        An.Publication publication = An.publication(old, useCases.rd, closed, objective);
        useCases.stores.revisions.append(publication.revision(), publication.text());
        useCases.stores.links.addFocus(List.of(An.focus(UseCases.SPRINT, keyResult.id(), old, An.request())), 0);

        useCases.assertRefused(new CycleRefusal.NotOpen("Autumn"), () -> carry(UseCases.MEI));
    }

    @Test
    void bothSprintsMustBeThereForTheActor() {
        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        useCases.sprints.remove(UseCases.SPRINT);

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> carry(UseCases.MEI));
    }

    @Test
    void whoeverSeesTheSprintSeesWhatItIsFor() {
        WorkLink link = Outcomes.done(link(UseCases.MEI, UseCases.SPRINT, nps));

        SprintFocus shown = Outcomes.done(
                useCases.showSprintFocus.run(UseCases.LIN, new SprintFocusQuery(UseCases.SPRINT, AsOf.NOW)));

        PublishedSheet content = useCases.content(useCases.newest(sheet));
        assertEquals(
                List.of(new SprintFocus.InFocus(
                        link,
                        content,
                        content.objectives().get(0),
                        content.objectives().get(0).keyResults().get(0),
                        null)),
                shown.focus());
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.showSprintFocus.run(UseCases.LIN, new SprintFocusQuery(99, AsOf.NOW)));
    }

    @Test
    void asOfAnInstantIsWhatTheSprintWasForThen() {
        WorkLink link = Outcomes.done(link(UseCases.MEI, UseCases.SPRINT, nps));
        useCases.clock.moveBy(Duration.ofHours(1));
        Outcomes.done(useCases.unlinkSprint.run(UseCases.MEI, new UnlinkSprintCommand(UseCases.SPRINT, link.id())));

        SprintFocus then = Outcomes.done(useCases.showSprintFocus.run(
                UseCases.LIN, new SprintFocusQuery(UseCases.SPRINT, new AsOf.At(link.madeAt()))));
        SprintFocus now = Outcomes.done(
                useCases.showSprintFocus.run(UseCases.LIN, new SprintFocusQuery(UseCases.SPRINT, AsOf.NOW)));

        assertEquals("1 0", then.focus().size() + " " + now.focus().size());
    }

    @Test
    void aFocusLeavesTheFiguresAsTheyWere() {
        useCases.checkIn(nps, "50", "7");
        Reading reading = useCases.reading(nps);

        Outcomes.done(link(UseCases.LIN, UseCases.SPRINT, nps));
        Outcomes.done(carry(UseCases.LIN));

        assertEquals(reading, useCases.reading(nps));
        assertEquals(1, useCases.stores.checkIns.ofKeyResult(nps).size());
    }
}
