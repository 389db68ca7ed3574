package org.okrtree.domain.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

class AlignmentRulesTest {

    private static final Actor MEI = An.actor(An.MEI);
    private static final Actor TAO = An.actor(An.TAO);
    private static final Actor LIN = An.actor(An.LIN);
    private static final Cycle SPRING = An.cycle().named("Spring").build();
    private static final Team RD = An.team().ledBy(An.MEI).build();
    private static final ContributionGraph NOTHING = new ContributionGraph(Set.of(), 0);

    private static final CyclePlan PLAN = An.plan(SPRING).build();

    private final AlignedObjective child = objective(An.LIN, true, RD, SPRING);
    private final AlignedObjective parent =
            objective(An.TAO, true, An.team().ledBy(An.TAO).build(), SPRING);

    private static AlignedObjective objective(PersonId owner, boolean isPublished, Team team, Cycle cycle) {
        return new AlignedObjective(new ObjectiveId(An.uid()), owner, isPublished, An.sheet(team, cycle), team, cycle);
    }

    private static ContributionOnRecord standing(AlignedObjective child, AlignedObjective parent) {
        Sheet sheet = An.sheet(child.team(), child.cycle());
        return new ContributionOnRecord(
                An.contribution(child.id(), sheet, parent.id(), sheet).build(), List.of(), null);
    }

    private static ContributionOnRecord withdrawn(AlignedObjective child, AlignedObjective parent) {
        return new ContributionOnRecord(
                standing(child, parent).contribution(),
                List.of(),
                new ContributionOnRecord.Withdrawal(An.MEI, An.NOON));
    }

    private static Optional<Refusal> because(Refusal refusal) {
        return Optional.of(refusal);
    }

    @Test
    void anObjectiveContributesToOneOfAnotherTeam() {
        assertEquals(Optional.empty(), AlignmentRules.whyNotOffer(child, parent, NOTHING));
    }

    @Test
    void notToItselfAndNotWithinASheet() {
        AlignedObjective neighbour = new AlignedObjective(parent.id(), An.TAO, true, child.sheet(), RD, SPRING);

        assertEquals(
                because(new AlignmentRefusal.SameSheet("parent")), AlignmentRules.whyNotOffer(child, child, NOTHING));
        assertEquals(
                because(new AlignmentRefusal.SameSheet("parent")),
                AlignmentRules.whyNotOffer(child, neighbour, NOTHING));
    }

    @Test
    void notToAnotherCycle() {
        AlignedObjective elsewhere =
                objective(An.TAO, true, parent.team(), An.cycle().key("26Q2").build());

        assertEquals(
                because(new AlignmentRefusal.OtherCycle("parent", "Spring")),
                AlignmentRules.whyNotOffer(child, elsewhere, NOTHING));
    }

    @Test
    void aPairIsOfferedOnceAndSeveralParentsAreAllowed() {
        ContributionGraph there = new ContributionGraph(Set.of(new ContributionGraph.Edge(child.id(), parent.id())), 1);
        AlignedObjective another = objective(An.TAO, true, parent.team(), SPRING);

        assertEquals(because(new AlignmentRefusal.AlreadyOffered()), AlignmentRules.whyNotOffer(child, parent, there));
        assertEquals(Optional.empty(), AlignmentRules.whyNotOffer(child, another, there));
    }

    @Test
    void circlesAreRefused() {
        ContributionGraph downwards =
                new ContributionGraph(Set.of(new ContributionGraph.Edge(parent.id(), child.id())), 1);

        assertEquals(
                because(new AlignmentRefusal.Circle("parent")), AlignmentRules.whyNotOffer(child, parent, downwards));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void somethingIsOfferedAnsweredAndWithdrawnWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring").state(state).build();
        AlignedObjective below = objective(An.LIN, true, RD, cycle);
        AlignedObjective above = objective(An.TAO, true, parent.team(), cycle);
        Optional<Refusal> expected = state.isOpen() ? Optional.empty() : because(new CycleRefusal.NotOpen("Spring"));

        assertEquals(expected, AlignmentRules.whyNotOffer(below, above, NOTHING));
        assertEquals(expected, AlignmentRules.whyNotAnswer(standing(below, above), above, cycle, TAO));
        assertEquals(expected, AlignmentRules.whyNotWithdraw(standing(below, above), below, LIN));
    }

    @Test
    void theOwnerOrTheLeadSpeaksForTheChild() {
        Refusal notTheirs = new AlignmentRefusal.NotForTheChild("R&D");

        assertEquals(Optional.empty(), AlignmentRules.whyNotSpeakFor(child, LIN));
        assertEquals(Optional.empty(), AlignmentRules.whyNotSpeakFor(child, MEI));
        assertEquals(because(notTheirs), AlignmentRules.whyNotSpeakFor(child, TAO));
        assertEquals(because(notTheirs), AlignmentRules.whyNotWithdraw(standing(child, parent), child, TAO));
    }

    @Test
    void whoSpeaksForTheChildMayBeginAnOffer() {
        assertEquals(Optional.empty(), offerFrom(SPRING, LIN));
        assertEquals(Optional.empty(), offerFrom(SPRING, MEI));
        assertEquals(because(new AlignmentRefusal.NotForTheChild("R&D")), offerFrom(SPRING, TAO));
        assertEquals(because(new AccessRefusal.NotThere()), offerFrom(SPRING, An.stranger(An.LIN)));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void anOfferIsBegunWhileTheCycleIsOpen(CycleState state) {
        Cycle cycle = An.cycle().named("Spring").state(state).build();

        assertEquals(
                state.isOpen() ? Optional.empty() : because(new CycleRefusal.NotOpen("Spring")), offerFrom(cycle, LIN));
    }

    private static Optional<Refusal> offerFrom(Cycle cycle, Actor actor) {
        return AlignmentRules.whyNotOfferFrom(An.LIN, An.MEI, "R&D", cycle, actor);
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void nothingIsOfferedToAParentWhoseCycleIsNotOpen(CycleState state) {
        Cycle year = An.cycle().named("Year").state(state).build();
        Cycle spring = An.cycle().named("Spring").under(year).build();

        assertEquals(
                state.isOpen() ? Optional.empty() : because(new CycleRefusal.NotOpen("Year")),
                AlignmentRules.whyNotOffer(
                        objective(An.LIN, true, RD, spring), objective(An.TAO, true, parent.team(), year), NOTHING));
    }

    @Test
    void theOwnerAloneAnswersForTheParent() {
        AlignedObjective linsUnderTao = objective(An.LIN, true, parent.team(), SPRING);

        assertEquals(Optional.empty(), AlignmentRules.whyNotAnswer(standing(child, parent), parent, SPRING, TAO));
        assertEquals(
                because(new AlignmentRefusal.NotForTheParent()),
                AlignmentRules.whyNotAnswer(standing(child, linsUnderTao), linsUnderTao, SPRING, TAO));
    }

    @Test
    void nothingIsSaidToWhatWasWithdrawn() {
        assertEquals(
                because(new AlignmentRefusal.Withdrawn()),
                AlignmentRules.whyNotAnswer(withdrawn(child, parent), parent, SPRING, TAO));
        assertEquals(
                because(new AlignmentRefusal.Withdrawn()),
                AlignmentRules.whyNotWithdraw(withdrawn(child, parent), child, MEI));
    }

    @Test
    void whatIsPublishedIsInSightAndADraftForWhoMayReadIt() {
        AlignedObjective draft = objective(An.LIN, false, RD, SPRING);

        assertTrue(AlignmentRules.isInSight(parent, PLAN, LIN));
        assertTrue(AlignmentRules.isInSight(draft, PLAN, MEI));
        assertFalse(AlignmentRules.isInSight(draft, PLAN, LIN));
    }

    @Test
    void anObjectiveReachesItsOwnCycleAndTheOneAbove() {
        Cycle year = An.cycle().key("26").build();
        Cycle quarter = new Cycle(
                SPRING.id(),
                SPRING.shortKey(),
                SPRING.name(),
                SPRING.kind(),
                SPRING.firstDay(),
                SPRING.lastDay(),
                SPRING.zone(),
                SPRING.state(),
                year.id());

        assertEquals(Set.of(SPRING.id()), AlignmentRules.reachedFrom(SPRING));
        assertEquals(Set.of(SPRING.id(), year.id()), AlignmentRules.reachedFrom(quarter));
    }
}
