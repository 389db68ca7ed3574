package org.okrtree.application.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class OfferContributionTest {

    private final ContributingTeams teams = new ContributingTeams();
    private final UseCases useCases = teams.useCases;
    private final RequestId request = An.request();

    private Outcome<Contribution> offer(Actor actor, ObjectiveId child, ObjectiveId parent) {
        return useCases.offerContribution.run(
                actor, new OfferContributionCommand(child, parent, An.request(), "by being faster"));
    }

    @Test
    void theChildsSideOffersItWithASentence() {
        Contribution offered = Outcomes.done(teams.offer(UseCases.MEI, request, " by being faster "));

        assertEquals(
                new Contribution(
                        offered.id(),
                        request,
                        teams.child,
                        useCases.cycle.id(),
                        teams.childSheet.id(),
                        teams.parent,
                        useCases.cycle.id(),
                        teams.parentSheet.id(),
                        "by being faster",
                        An.MEI,
                        Instant.parse("2026-02-02T09:00:00.123Z")),
                offered);
        assertEquals(List.of(offered), useCases.stores.contributions.openOf(List.of(teams.child)));
    }

    @Test
    void theSameRequestAgainGivesTheSameContribution() {
        Contribution first = Outcomes.done(teams.offer(UseCases.MEI, request, "faster"));
        List<Object> stored = useCases.everything();
        useCases.clock.moveBy(Duration.ofSeconds(3));

        assertEquals(first, Outcomes.done(teams.offer(UseCases.MEI, request, "faster")));
        assertEquals(stored, useCases.everything());
    }

    @Test
    void aRequestOfSomebodyElseGivesNothingAway() {
        Outcomes.done(teams.offer(UseCases.MEI, request, "faster"));

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> teams.offer(UseCases.TAO, request, "faster"));
    }

    @Test
    void aRequestIsForOnePair() {
        Outcomes.done(teams.offer(UseCases.MEI, request, "faster"));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.offerContribution.run(
                        UseCases.MEI,
                        new OfferContributionCommand(teams.child, new ObjectiveId(An.uid()), request, "faster")));
    }

    @Test
    void whoeverNeitherOwnsTheChildNorLeadsItsTeamDoesNotOffer() {
        useCases.assertRefused(
                new AlignmentRefusal.NotForTheChild("R&D"), () -> teams.offer(UseCases.LIN, request, "faster"));
    }

    @Test
    void aPairStandsOnceAndMayBeOfferedAgainAfterItWasWithdrawn() {
        Contribution first = teams.offered();

        useCases.assertRefused(
                new AlignmentRefusal.AlreadyOffered(), () -> teams.offer(UseCases.MEI, request, "again"));
        Outcomes.done(teams.withdraw(UseCases.MEI, first));
        Contribution second = Outcomes.done(teams.offer(UseCases.MEI, request, "again"));

        assertEquals(List.of(second), useCases.stores.contributions.openOf(List.of(teams.child)));
    }

    @Test
    void aCircleOverThreeTeamsIsRefused() {
        Sheet sheet = startedByLin();
        ObjectiveId calm = Outcomes.done(useCases.addObjective.run(
                        UseCases.LIN, new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Calm", "", "", ""))))
                .id();
        teams.offered();
        Outcomes.done(offer(UseCases.LIN, calm, teams.child));

        useCases.stores.teams.change(An.team()
                .id(sheet.team())
                .key("OPS")
                .named("Ops")
                .ledBy(An.LIN)
                .members(An.TAO)
                .build());

        useCases.assertRefused(new AlignmentRefusal.Circle("parent"), () -> offer(UseCases.TAO, teams.parent, calm));
    }

    @Test
    void anObjectiveOfTheSameSheetIsNoParent() {
        ObjectiveId second = Outcomes.done(useCases.addObjective.run(
                        UseCases.MEI,
                        new AddObjectiveCommand(teams.childSheet.id(), new ObjectiveTyped("Calm", "", "", ""))))
                .id();

        useCases.assertRefused(
                new AlignmentRefusal.SameSheet("parent"), () -> offer(UseCases.MEI, teams.child, second));
        useCases.assertRefused(
                new AlignmentRefusal.SameSheet("parent"), () -> offer(UseCases.MEI, teams.child, teams.child));
    }

    @Test
    void anIdThatNobodyKnowsOrOfAKeyResultIsNoObjective() {
        ObjectiveId ofAKeyResult =
                new ObjectiveId(useCases.keyResult(teams.parentSheet).id().uid());

        for (ObjectiveId wrong : List.of(new ObjectiveId(An.uid()), ofAKeyResult)) {
            useCases.assertRefused(
                    new AlignmentRefusal.NoSuchObjective("parent"), () -> offer(UseCases.MEI, teams.child, wrong));
            useCases.assertRefused(
                    new AlignmentRefusal.NoSuchObjective("child"), () -> offer(UseCases.MEI, wrong, teams.parent));
        }
    }

    @Test
    void anObjectiveOfADraftThatTheActorMayNotReadIsNoObjective() {
        ObjectiveId secret = Outcomes.done(useCases.addObjective.run(
                        UseCases.LIN,
                        new AddObjectiveCommand(startedByLin().id(), new ObjectiveTyped("Secret", "", "tao", ""))))
                .id();

        useCases.assertRefused(
                new AlignmentRefusal.NoSuchObjective("parent"), () -> offer(UseCases.MEI, teams.child, secret));
        useCases.assertRefused(
                new AlignmentRefusal.NoSuchObjective("child"), () -> offer(UseCases.MEI, secret, teams.child));
    }

    private Sheet startedByLin() {
        Team ops = An.team().key("OPS").named("Ops").ledBy(An.LIN).build();
        useCases.stores.teams.add(ops);
        useCases.takePart(teams.company, ops);
        return Outcomes.done(
                useCases.startSheet.run(UseCases.LIN, new StartSheetCommand(useCases.cycle.id(), ops.id())));
    }

    @Test
    void aClosedCycleTakesNoOffers() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        useCases.stores.cycles.add(closed);
        Sheet below = An.sheet(useCases.rd, closed);
        Sheet above = An.sheet(teams.company, closed);
        var low = An.objective().with(An.keyResult().build()).build();
        var high = An.objective().ownedBy(An.TAO).with(An.keyResult().build()).build();
        publish(below, useCases.rd, closed, low);
        publish(above, teams.company, closed, high);

        useCases.assertRefused(new CycleRefusal.NotOpen("Autumn"), () -> offer(UseCases.MEI, low.id(), high.id()));
    }

    private void publish(Sheet sheet, Team team, Cycle cycle, DraftObjective objective) {
        An.Publication publication = An.publication(sheet, team, cycle, objective);
        useCases.stores.sheets.add(sheet);
        useCases.stores.sheets.add(sheet, objective, new Saver(An.MEI, An.NOON));
        useCases.stores.revisions.append(publication.revision(), publication.text());
    }

    @Test
    void anObjectiveWhoseOwnerIsGoneCannotBeOfferedTo() {
        useCases.accounts.remove("key-tao");

        useCases.assertRefused(
                new AlignmentRefusal.OwnerGone("parent"), () -> teams.offer(UseCases.MEI, request, "faster"));
    }

    @Test
    void theSentenceIsWantedAndReadLikeAllText() {
        useCases.assertRefused(new InputRefusal.Missing("sentence"), () -> teams.offer(UseCases.MEI, request, " "));
        useCases.assertRefused(
                new InputRefusal.TooLong("sentence", 255),
                () -> teams.offer(UseCases.MEI, request, "x".repeat(10_000)));
        useCases.assertRefused(
                new InputRefusal.BadCharacter("sentence"), () -> teams.offer(UseCases.MEI, request, "a\u0007b"));
        assertEquals(
                "😀 שלום",
                Outcomes.done(teams.offer(UseCases.MEI, request, "😀 שלום")).sentence());
    }

    // Until it is published, whoever writes the draft could make anybody the owner.
    @Test
    void theOwnerIsThatOfTheNewestRevisionOnceThereIsOne() {
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        teams.childSheet.id(), teams.child, 1, new ObjectiveTyped("Loved", "", "lin", ""))));

        useCases.assertRefused(
                new AlignmentRefusal.NotForTheChild("R&D"), () -> teams.offer(UseCases.LIN, request, "faster"));
        useCases.publish(teams.childSheet, "Lin takes over");

        assertEquals(
                An.LIN,
                Outcomes.done(teams.offer(UseCases.LIN, request, "faster")).by());
    }

    @Test
    void publishingDoesNotWaitForAnAnswer() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(teams.childSheet.id(), teams.child, UseCases.typed("Speed", "1", "2"))));
        teams.offered();

        assertEquals(2, useCases.publish(teams.childSheet, "one more").number());
    }
}
