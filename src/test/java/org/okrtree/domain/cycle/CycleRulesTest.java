package org.okrtree.domain.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.An;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyTyped;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;

/** The table of states of the product's model, both sides of each line. */
class CycleRulesTest {

    private static final Team COMPANY =
            An.team().key("CO").named("Lumen").level(TeamLevel.COMPANY).build();
    private static final Team RD = An.team().named("R&D").under(COMPANY).build();
    private static final Team PERSONAL =
            An.team().key("MEI").named("Mei").level(TeamLevel.PERSON).under(RD).build();
    private static final List<Team> TEAMS = List.of(COMPANY, RD, PERSONAL);
    private static final Optional<Strategy> WHOLE = strategy("Care", "Everywhere");
    private static final Optional<Strategy> SENTENCE = strategy("", "");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    private static Optional<Strategy> strategy(String mission, String vision) {
        return Optional.of(Outcomes.done(Strategy.of(
                Optional.empty(),
                new StrategyTyped(mission, vision, List.of("Grow"), ""),
                An.request(),
                An.NOON,
                An.TAO,
                An::uid)));
    }

    private static Cycle in(CycleState state) {
        return An.cycle().named("Spring").state(state).build();
    }

    private static Optional<Refusal> missing(CycleCondition... conditions) {
        return Optional.of(new CycleRefusal.ConditionsMissing("Spring", List.of(conditions)));
    }

    private static An.PlanBuilder plan(Cycle cycle) {
        return An.plan(cycle).scope(COMPANY, RD);
    }

    private static Optional<Refusal> whyNotDraft(An.PlanBuilder plan, Cycle cycle, Optional<Strategy> strategy) {
        return CycleRules.whyNotStartDrafting(cycle, plan.build(), strategy, TEAMS);
    }

    @Test
    void aCycleIsDraftedWithStrategySharedUnderstandingCommitteeAndScope() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(Optional.empty(), whyNotDraft(plan(cycle), cycle, WHOLE));
    }

    @Test
    void allThatIsMissingForDraftingIsSaidAtOnce() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(
                missing(
                        CycleCondition.STRATEGY,
                        CycleCondition.SHARED_UNDERSTANDING,
                        CycleCondition.COMMITTEE,
                        CycleCondition.SCOPE),
                CycleRules.whyNotStartDrafting(cycle, CyclePlan.empty(cycle.id()), Optional.empty(), TEAMS));
    }

    @Test
    void draftingNeedsTheStrategyWhole() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(missing(CycleCondition.STRATEGY), whyNotDraft(plan(cycle), cycle, Optional.empty()));
        assertEquals(missing(CycleCondition.STRATEGY), whyNotDraft(plan(cycle), cycle, SENTENCE));
        assertEquals(
                Optional.empty(),
                whyNotDraft(plan(cycle).skipping(CycleCondition.STRATEGY, "it is written in May"), cycle, SENTENCE));
    }

    @Test
    void draftingNeedsTheSharedUnderstandingHeld() {
        Cycle cycle = in(CycleState.PREPARING);
        An.PlanBuilder without = plan(cycle).understoodOn(null);

        assertEquals(missing(CycleCondition.SHARED_UNDERSTANDING), whyNotDraft(without, cycle, WHOLE));
        assertEquals(
                Optional.empty(),
                whyNotDraft(without.skipping(CycleCondition.SHARED_UNDERSTANDING, "all know it"), cycle, WHOLE));
    }

    @Test
    void draftingNeedsACommittee() {
        Cycle cycle = in(CycleState.PREPARING);
        An.PlanBuilder without = plan(cycle).committee(Committee.NONE);

        assertEquals(missing(CycleCondition.COMMITTEE), whyNotDraft(without, cycle, WHOLE));
        assertEquals(
                Optional.empty(), whyNotDraft(without.skipping(CycleCondition.COMMITTEE, "we are two"), cycle, WHOLE));
    }

    @Test
    void draftingNeedsAScopeWithTheCompanyAlsoWhereItIsSkipped() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(missing(CycleCondition.SCOPE), whyNotDraft(plan(cycle).scope(), cycle, WHOLE));
        assertEquals(missing(CycleCondition.SCOPE), whyNotDraft(plan(cycle).scope(RD), cycle, WHOLE));
        assertEquals(
                missing(CycleCondition.SCOPE),
                whyNotDraft(plan(cycle).scope().skipping(CycleCondition.SCOPE, "no"), cycle, WHOLE));
    }

    @Test
    void inAPilotOneSentenceOnePersonAndOneTeamAreEnough() {
        Cycle pilot = An.cycle()
                .kind(CycleKind.PILOT)
                .state(CycleState.PREPARING)
                .named("Spring")
                .build();

        assertEquals(Optional.empty(), whyNotDraft(An.plan(pilot).scope(RD), pilot, SENTENCE));
        assertEquals(
                missing(CycleCondition.STRATEGY, CycleCondition.SCOPE),
                whyNotDraft(An.plan(pilot), pilot, Optional.empty()));
    }

    @Test
    void aCycleRunsWithRulesDocumentScoringRuleAndItsTopSheetAgreed() {
        Cycle cycle = in(CycleState.DRAFTING);

        assertEquals(Optional.empty(), CycleRules.whyNotRun(cycle, plan(cycle).build(), true));
        assertEquals(
                missing(CycleCondition.RULES_DOCUMENT, CycleCondition.SCORING_RULE, CycleCondition.TOP_SHEET_AGREED),
                CycleRules.whyNotRun(cycle, CyclePlan.empty(cycle.id()), false));
    }

    @Test
    void onlyTheRulesDocumentIsSkippedForRunning() {
        Cycle cycle = in(CycleState.DRAFTING);
        CyclePlan skipping = plan(cycle)
                .rules(RulesDocument.EMPTY)
                .scoringRule(null)
                .skipping(CycleCondition.RULES_DOCUMENT, "we are one team")
                .skipping(CycleCondition.SCORING_RULE, "later")
                .skipping(CycleCondition.TOP_SHEET_AGREED, "soon")
                .build();

        assertEquals(
                missing(CycleCondition.SCORING_RULE, CycleCondition.TOP_SHEET_AGREED),
                CycleRules.whyNotRun(cycle, skipping, false));
    }

    @Test
    void aCycleIsScoredFromItsLastDayOn() {
        Cycle cycle = in(CycleState.RUNNING);
        CyclePlan plan = plan(cycle).build();

        assertEquals(Optional.empty(), CycleRules.whyNotStartScoring(cycle, plan, cycle.lastDay()));
        assertEquals(
                missing(CycleCondition.LAST_DAY),
                CycleRules.whyNotStartScoring(cycle, plan, cycle.lastDay().minusDays(1)));
    }

    @Test
    void aCycleIsScoredEarlierByTheCommitteesWordWithAReason() {
        Cycle cycle = in(CycleState.RUNNING);
        CyclePlan plan = plan(cycle)
                .skipping(CycleCondition.LAST_DAY, "the market is gone")
                .build();

        assertEquals(Optional.empty(), CycleRules.whyNotStartScoring(cycle, plan, cycle.firstDay()));
    }

    @Test
    void whatIsNotKeptYetHoldsClosingUpUntilItIsSkippedWithAReason() {
        Cycle cycle = in(CycleState.SCORING);
        List<CycleCondition> waiting = List.of(
                CycleCondition.ALL_SCORED,
                CycleCondition.BRIEFING_HELD,
                CycleCondition.MID_CYCLE_REVIEW_HELD,
                CycleCondition.RETROSPECTIVE);
        An.PlanBuilder skipping = plan(cycle);
        waiting.forEach(condition -> skipping.skipping(condition, "on paper"));

        assertEquals(
                Optional.of(new CycleRefusal.ConditionsMissing("Spring", waiting)),
                CycleRules.whyNotClose(cycle, plan(cycle).build()));
        assertEquals(Optional.empty(), CycleRules.whyNotClose(cycle, skipping.build()));
    }

    @Test
    void aClosedCycleIsReopenedWithAReasonAlways() {
        Cycle closed = in(CycleState.CLOSED);

        assertEquals(Optional.empty(), CycleRules.whyNotReopen(closed, "a wrong score"));
        assertEquals(Optional.of(new CycleRefusal.NoReason("reason")), CycleRules.whyNotReopen(closed, ""));
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void everyStepIsTakenInItsStateOnly(CycleState state) {
        Cycle cycle = in(state);
        CyclePlan plan = plan(cycle).build();

        assertEquals(
                state != CycleState.PREPARING,
                isNotIn(CycleState.PREPARING, CycleRules.whyNotStartDrafting(cycle, plan, WHOLE, TEAMS)));
        assertEquals(
                state != CycleState.DRAFTING, isNotIn(CycleState.DRAFTING, CycleRules.whyNotRun(cycle, plan, true)));
        assertEquals(
                state != CycleState.RUNNING,
                isNotIn(CycleState.RUNNING, CycleRules.whyNotStartScoring(cycle, plan, TODAY)));
        assertEquals(state != CycleState.SCORING, isNotIn(CycleState.SCORING, CycleRules.whyNotClose(cycle, plan)));
        assertEquals(state != CycleState.CLOSED, isNotIn(CycleState.CLOSED, CycleRules.whyNotReopen(cycle, "why")));
    }

    private static boolean isNotIn(CycleState state, Optional<Refusal> whyNot) {
        return whyNot.equals(Optional.of(new CycleRefusal.NotInState("Spring", state)));
    }

    @Test
    void aPracticeCycleGoesThroughNoSteps() {
        Cycle practice = An.cycle()
                .named("Try")
                .kind(CycleKind.PRACTICE)
                .state(CycleState.DRAFTING)
                .build();

        assertEquals(
                Optional.of(new CycleRefusal.OnlyPractice("Try")),
                CycleRules.whyNotRun(practice, plan(practice).build(), true));
    }

    @Test
    void theCommitteeAndAdministratorsPlanAndTheCommitteeDecides() {
        Cycle cycle = in(CycleState.RUNNING);
        CyclePlan plan = plan(cycle).build();
        Optional<Refusal> notTheCommittee = Optional.of(new CycleRefusal.NotTheCommittee("Spring"));

        assertEquals(Optional.empty(), CycleRules.whyNotPlan(cycle, plan, An.actor(An.TAO)));
        assertEquals(Optional.empty(), CycleRules.whyNotPlan(cycle, plan, An.administrator(An.LIN)));
        assertEquals(notTheCommittee, CycleRules.whyNotPlan(cycle, plan, An.actor(An.MEI)));
        assertEquals(Optional.empty(), CycleRules.whyNotDecide(cycle, plan, An.actor(An.TAO)));
        assertEquals(notTheCommittee, CycleRules.whyNotDecide(cycle, plan, An.administrator(An.LIN)));
        assertEquals(
                Optional.of(new AccessRefusal.NotThere()), CycleRules.whyNotDecide(cycle, plan, An.stranger(An.TAO)));
    }

    private static Optional<Refusal> whyNotChange(Cycle cycle, An.PlanBuilder before, An.PlanBuilder after) {
        return CycleRules.whyNotChange(cycle, before.build(), after.build(), TODAY, TEAMS);
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void aPlanIsChangedUntilTheCycleIsClosed(CycleState state) {
        Cycle cycle = in(state);

        Optional<Refusal> whyNot = whyNotChange(cycle, plan(cycle), plan(cycle).scope(COMPANY));

        assertEquals(
                state == CycleState.CLOSED ? Optional.of(new CycleRefusal.NotOpen("Spring")) : Optional.empty(),
                whyNot);
    }

    @Test
    void theScoringRuleIsChosenWhileDraftingAndStandsFromThenOn() {
        Cycle drafting = in(CycleState.DRAFTING);
        Cycle running = in(CycleState.RUNNING);

        assertEquals(
                Optional.empty(),
                whyNotChange(drafting, plan(drafting), plan(drafting).scoringRule(null)));
        assertEquals(
                Optional.of(new CycleRefusal.ScoringRuleStands("scoringRule")),
                whyNotChange(running, plan(running), plan(running).scoringRule(null)));
    }

    @Test
    void whatWasHeldLiesNotAhead() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(
                Optional.empty(), whyNotChange(cycle, plan(cycle), plan(cycle).understoodOn(TODAY)));
        assertEquals(
                Optional.of(new CycleRefusal.NotHeldYet("understoodOn")),
                whyNotChange(cycle, plan(cycle), plan(cycle).understoodOn(TODAY.plusDays(1))));
    }

    @Test
    void aConditionIsSkippedWithAReasonOrNever() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(
                Optional.empty(),
                whyNotChange(cycle, plan(cycle), plan(cycle).skipping(CycleCondition.COMMITTEE, "we are two")));
        assertEquals(
                Optional.of(new CycleRefusal.NoReason("skipped")),
                whyNotChange(cycle, plan(cycle), plan(cycle).skipping(CycleCondition.COMMITTEE, "")));
        assertEquals(
                Optional.of(new CycleRefusal.NeverSkipped("skipped", CycleCondition.SCORING_RULE)),
                whyNotChange(cycle, plan(cycle), plan(cycle).skipping(CycleCondition.SCORING_RULE, "later")));
    }

    @Test
    void aClosedTeamStandsInNoNewScope() {
        Cycle cycle = in(CycleState.PREPARING);
        Team closed = An.team().key("OLD").named("Old").closed().build();
        CyclePlan before = plan(cycle).build();
        CyclePlan with = plan(cycle).scope(COMPANY, closed).build();

        assertEquals(
                Optional.of(new TeamRefusal.Closed("Old")),
                CycleRules.whyNotChange(cycle, before, with, TODAY, List.of(COMPANY, closed)));
        assertEquals(Optional.empty(), CycleRules.whyNotChange(cycle, with, with, TODAY, List.of(COMPANY, closed)));
    }

    @Test
    void aPersonalTeamTakesPartWhereTheCycleSaysSo() {
        Cycle cycle = in(CycleState.PREPARING);

        assertEquals(
                Optional.of(new CycleRefusal.NoPersonalSheets("scope", "Mei")),
                whyNotChange(cycle, plan(cycle), plan(cycle).scope(PERSONAL)));
        assertEquals(
                Optional.empty(),
                whyNotChange(cycle, plan(cycle), plan(cycle).scope(PERSONAL).personalSheets()));
    }

    @Test
    void theCompanyTakesNoPartInAPilot() {
        Cycle pilot =
                An.cycle().kind(CycleKind.PILOT).state(CycleState.PREPARING).build();

        assertEquals(
                Optional.of(new CycleRefusal.CompanyInPilot("scope", "Lumen")),
                whyNotChange(pilot, plan(pilot), plan(pilot).scope(COMPANY)));
        assertEquals(
                Optional.empty(), whyNotChange(pilot, plan(pilot), plan(pilot).scope(RD)));
    }

    @Test
    void aCycleLiesWithinItsParentToTheDay() {
        Cycle year = An.cycle().named("2026").days("2026-01-01", "2026-12-31").build();

        assertEquals(Optional.empty(), whyNotUnder("2026-01-01", "2026-12-31", year));
        for (String days : List.of("2025-12-31 2026-12-31", "2026-01-01 2027-01-01")) {
            assertEquals(
                    Optional.of(new CycleRefusal.OutsideParent("parent", "2026")),
                    whyNotUnder(days.split(" ")[0], days.split(" ")[1], year));
        }
    }

    @Test
    void nothingBelongsToAPracticeCycle() {
        Cycle practice = An.cycle().named("Try").kind(CycleKind.PRACTICE).build();

        assertEquals(
                Optional.of(new CycleRefusal.OutsideParent("parent", "Try")),
                CycleRules.whyNotUnder(An.cycle().build(), practice));
    }

    private static Optional<Refusal> whyNotUnder(String first, String last, Cycle parent) {
        return CycleRules.whyNotUnder(An.cycle().days(first, last).build(), parent);
    }

    @Test
    void whatIsPublishedKeepsItsNameAndDays() {
        for (CycleState state : CycleState.values()) {
            boolean isPublished = state.compareTo(CycleState.DRAFTING) > 0;

            assertEquals(
                    isPublished ? Optional.of(new CycleRefusal.DaysStand("Spring")) : Optional.empty(),
                    CycleRules.whyNotRedate(in(state)),
                    state.code());
        }
    }

    @Test
    void aPracticeCycleKeepsItsDays() {
        assertEquals(
                Optional.of(new CycleRefusal.OnlyPractice("Try")),
                CycleRules.whyNotRedate(
                        An.cycle().named("Try").kind(CycleKind.PRACTICE).build()));
    }

    @Test
    void aChangedCycleStillLiesWithinItsParent() {
        Cycle year = An.cycle().named("2026").days("2026-01-01", "2026-12-31").build();
        Cycle late = An.cycle().days("2026-10-01", "2027-01-01").under(year).build();

        assertEquals(
                Optional.of(new CycleRefusal.OutsideParent("parent", "2026")),
                CycleRules.whyNotRedate(late, List.of(year, late)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-12-31, ",
        "2026-04-01, 2026-06-30, ",
        "2026-04-02, 2026-12-31, firstDay",
        "2026-01-01, 2026-06-29, lastDay"
    })
    void whatBelongsToAChangedCycleStillLiesWithinIt(String first, String last, @Nullable String field) {
        Cycle year = An.cycle().named("2026").days(first, last).build();
        Cycle summer = An.cycle()
                .named("Summer")
                .days("2026-04-01", "2026-06-30")
                .under(year)
                .build();
        Cycle other = An.cycle().days("2025-01-01", "2025-03-31").build();

        assertEquals(
                Optional.ofNullable(field).map(it -> new CycleRefusal.ChildOutside(it, "Summer")),
                CycleRules.whyNotRedate(year, List.of(other, summer, year)));
    }

    // Three of the same days: of each parent that the first may get, only those close a circle that belong to it
    // already.
    @Test
    void noCycleBelongsToItselfAlsoNotByWayOfOthers() {
        Cycle one = An.cycle().named("One").build();
        Cycle two = An.cycle().named("Two").under(one).build();
        Cycle three = An.cycle().named("Three").under(two).build();
        Cycle apart = An.cycle().named("Apart").build();
        List<Cycle> all = List.of(one, two, three, apart);

        for (Cycle parent : List.of(one, two, three)) {
            assertEquals(
                    Optional.of(new CycleRefusal.CircleOfCycles("parent", parent.name())),
                    CycleRules.whyNotRedate(under(parent, one), all));
        }
        assertEquals(Optional.empty(), CycleRules.whyNotRedate(under(apart, one), all));
        assertEquals(Optional.empty(), CycleRules.whyNotRedate(under(one, three), all));
    }

    @Test
    void aCircleThatIsThereAlreadyEndsNoWalkInOne() {
        Cycle one = An.cycle().named("One").build();
        Cycle two = An.cycle().named("Two").under(one).build();
        Cycle apart = An.cycle().named("Apart").build();

        assertEquals(
                Optional.empty(), CycleRules.whyNotRedate(under(two, apart), List.of(under(two, one), two, apart)));
    }

    private static Cycle under(Cycle parent, Cycle cycle) {
        return new Cycle(
                cycle.id(),
                cycle.shortKey(),
                cycle.name(),
                cycle.kind(),
                cycle.firstDay(),
                cycle.lastDay(),
                cycle.zone(),
                cycle.state(),
                parent.id());
    }

    @Test
    void aCycleIsTheFirstUntilAnotherHasRun() {
        Cycle next = An.cycle().state(CycleState.PREPARING).build();

        assertTrue(CycleRules.isFirst(next, List.of(next, in(CycleState.DRAFTING))));
        assertTrue(CycleRules.isFirst(
                next, List.of(An.cycle().kind(CycleKind.PRACTICE).build())));
        assertFalse(CycleRules.isFirst(next, List.of(next, in(CycleState.RUNNING))));
    }

    @Test
    void onlyAPracticeCycleIsThrownAwayByItsLeadOrAnAdministrator() {
        Cycle practice = An.cycle().named("Try").kind(CycleKind.PRACTICE).build();
        Cycle spring = in(CycleState.RUNNING);
        CyclePlan plan = An.plan(practice).scope(RD).build();

        assertEquals(Optional.empty(), CycleRules.whyNotThrowAway(practice, plan, TEAMS, An.actor(An.MEI)));
        assertEquals(Optional.empty(), CycleRules.whyNotThrowAway(practice, plan, TEAMS, An.administrator(An.LIN)));
        assertEquals(
                Optional.of(new CycleRefusal.NotYourPractice("Try")),
                CycleRules.whyNotThrowAway(practice, plan, TEAMS, An.actor(An.TAO)));
        assertEquals(
                Optional.of(new CycleRefusal.NoPractice("Spring")),
                CycleRules.whyNotThrowAway(spring, plan, TEAMS, An.administrator(An.TAO)));
    }
}
