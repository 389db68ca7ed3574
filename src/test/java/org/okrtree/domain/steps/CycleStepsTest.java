package org.okrtree.domain.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.steps.CycleSteps.Standing;
import org.okrtree.domain.team.BusinessLine;

class CycleStepsTest {

    private static final Set<CycleCondition> NOTHING = Set.of();
    private static final Set<CycleCondition> ALL = EnumSet.allOf(CycleCondition.class);

    private static Cycle in(CycleState state) {
        return An.cycle().state(state).build();
    }

    private static CycleSteps steps(CycleState state, Set<CycleCondition> met) {
        Cycle cycle = in(state);
        return CycleSteps.of(cycle, whole(cycle), met);
    }

    private static CyclePlan whole(Cycle cycle) {
        return An.plan(cycle)
                .committee(new Committee(List.of(
                        new Committee.Member(An.MEI, EnumSet.allOf(Duty.class), new BusinessLine("R&D", false)),
                        new Committee.Member(An.TAO, Set.of(), new BusinessLine("Sales", false)))))
                .build();
    }

    private static CycleSteps.Step step(CycleSteps steps, CycleCondition condition) {
        return steps.steps().stream()
                .filter(step -> step.condition() == condition)
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(CycleSteps steps, CycleCondition condition) {
        return step(steps, condition).standing();
    }

    @Test
    void everyConditionIsAStep() {
        assertEquals(
                ALL,
                EnumSet.copyOf(steps(CycleState.PREPARING, NOTHING).steps().stream()
                        .map(CycleSteps.Step::condition)
                        .toList()));
    }

    @Test
    void onlyTheFirstStepThatIsOpenIsTheOneToDoNow() {
        CycleSteps steps = steps(CycleState.PREPARING, Set.of(CycleCondition.STRATEGY));

        assertEquals(Standing.DONE, standing(steps, CycleCondition.STRATEGY));
        assertEquals(Standing.NOW, standing(steps, CycleCondition.SHARED_UNDERSTANDING));
        assertEquals(Standing.AHEAD, standing(steps, CycleCondition.COMMITTEE));
    }

    @Test
    void aStepThatIsDoneWithoutIsSkippedAndNotOpen() {
        Cycle cycle = in(CycleState.PREPARING);
        CyclePlan plan =
                An.plan(cycle).skipping(CycleCondition.STRATEGY, "we try first").build();

        CycleSteps.Step strategy = step(CycleSteps.of(cycle, plan, NOTHING), CycleCondition.STRATEGY);

        assertEquals(Standing.SKIPPED, strategy.standing());
        assertFalse(strategy.isOpen());
    }

    @Test
    void whatIsThereIsDoneAlsoWhenItWasSkippedBefore() {
        Cycle cycle = in(CycleState.PREPARING);
        CyclePlan plan =
                An.plan(cycle).skipping(CycleCondition.STRATEGY, "we try first").build();

        assertEquals(Standing.DONE, standing(CycleSteps.of(cycle, plan, ALL), CycleCondition.STRATEGY));
    }

    @Test
    void aStepThatWasLeftBehindOpenIsMissing() {
        CycleSteps steps = steps(CycleState.SCORING, NOTHING);

        assertEquals(Standing.MISSING, standing(steps, CycleCondition.COMMITTEE));
        assertEquals(Standing.MISSING, standing(steps, CycleCondition.LAST_DAY));
        assertEquals(Standing.NOW, standing(steps, CycleCondition.ALL_SCORED));
    }

    @Test
    void aCommitteeThatIsWarnedOfIsThereButNotAsItShouldBe() {
        Cycle cycle = in(CycleState.PREPARING);
        CyclePlan alone = An.plan(cycle)
                .committee(new Committee(List.of(new Committee.Member(An.MEI, Set.of(Duty.LEAD), BusinessLine.NONE))))
                .build();

        CycleSteps.Step committee = step(CycleSteps.of(cycle, alone, ALL), CycleCondition.COMMITTEE);

        assertEquals(Standing.MISSING, committee.standing());
        assertFalse(committee.isOpen());
    }

    @Test
    void nobodyHasToDoSomethingForTheLastDayToCome() {
        CycleSteps steps = steps(CycleState.RUNNING, NOTHING);

        assertTrue(steps.steps().stream().noneMatch(step -> step.standing() == Standing.NOW));
        assertEquals(Standing.AHEAD, standing(steps, CycleCondition.LAST_DAY));
    }

    @Test
    void briefingAndReviewAreHeldWhileItRunsThoughClosingAsksForThem() {
        CycleSteps steps = steps(CycleState.RUNNING, NOTHING);

        assertEquals(
                List.of(CycleCondition.BRIEFING_HELD, CycleCondition.MID_CYCLE_REVIEW_HELD, CycleCondition.LAST_DAY),
                steps.in(CycleState.RUNNING).stream()
                        .map(CycleSteps.Step::condition)
                        .toList());
        assertEquals(
                EnumSet.of(
                        CycleCondition.ALL_SCORED,
                        CycleCondition.BRIEFING_HELD,
                        CycleCondition.MID_CYCLE_REVIEW_HELD,
                        CycleCondition.RETROSPECTIVE),
                EnumSet.copyOf(steps.toLeave(CycleState.SCORING).stream()
                        .map(CycleSteps.Step::condition)
                        .toList()));
    }
}
