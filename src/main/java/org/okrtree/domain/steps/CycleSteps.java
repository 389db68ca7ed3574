package org.okrtree.domain.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;

/** The steps of a cycle in the order in which they are taken, and how each of them stands. */
public record CycleSteps(List<Step> steps) {

    // Closing asks for briefing and review, but they are held before the last day.
    private static final List<CycleCondition> WAY = List.of(
            CycleCondition.STRATEGY,
            CycleCondition.SHARED_UNDERSTANDING,
            CycleCondition.COMMITTEE,
            CycleCondition.SCOPE,
            CycleCondition.RULES_DOCUMENT,
            CycleCondition.SCORING_RULE,
            CycleCondition.TOP_SHEET_AGREED,
            CycleCondition.BRIEFING_HELD,
            CycleCondition.MID_CYCLE_REVIEW_HELD,
            CycleCondition.LAST_DAY,
            CycleCondition.ALL_SCORED,
            CycleCondition.RETROSPECTIVE);

    /** How a step stands. The code is a word of pages. */
    public enum Standing {
        DONE("done"),
        /** The one to do next. */
        NOW("now"),
        /** Left behind without it, or there and not as it should be. */
        MISSING("missing"),
        SKIPPED("skipped"),
        AHEAD("ahead");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One step.
     *
     * @param phase in which it is taken
     * @param isOpen neither there nor skipped
     */
    public record Step(CycleCondition condition, CycleState phase, Standing standing, boolean isOpen) {}

    public CycleSteps {
        steps = List.copyOf(steps);
    }

    /** @param met what is there already, as the rules of cycles say */
    public static CycleSteps of(Cycle cycle, CyclePlan plan, Set<CycleCondition> met) {
        List<Step> steps = new ArrayList<>();
        boolean isNowGiven = false;
        for (CycleCondition condition : WAY) {
            boolean isSkipped = condition.maySkip() && plan.skipped().containsKey(condition);
            boolean isOpen = !met.contains(condition) && !isSkipped;
            Standing standing = standing(condition, cycle, plan, met, isNowGiven);
            isNowGiven |= standing == Standing.NOW;
            steps.add(new Step(condition, phase(condition), standing, isOpen));
        }
        return new CycleSteps(steps);
    }

    private static Standing standing(
            CycleCondition condition, Cycle cycle, CyclePlan plan, Set<CycleCondition> met, boolean isNowGiven) {
        if (met.contains(condition)) {
            boolean isWarnedOf = condition == CycleCondition.COMMITTEE
                    && !plan.committee().warnings().isEmpty();
            return isWarnedOf ? Standing.MISSING : Standing.DONE;
        }
        if (condition.maySkip() && plan.skipped().containsKey(condition)) {
            return Standing.SKIPPED;
        }
        if (phase(condition).compareTo(cycle.state()) < 0) {
            return Standing.MISSING;
        }
        // The last day comes by itself.
        boolean isNow = !isNowGiven && condition.isNeededToLeave(cycle.state()) && condition != CycleCondition.LAST_DAY;
        return isNow ? Standing.NOW : Standing.AHEAD;
    }

    private static CycleState phase(CycleCondition condition) {
        if (condition == CycleCondition.BRIEFING_HELD || condition == CycleCondition.MID_CYCLE_REVIEW_HELD) {
            return CycleState.RUNNING;
        }
        for (CycleState state : CycleState.values()) {
            if (condition.isNeededToLeave(state)) {
                return state;
            }
        }
        throw new IllegalArgumentException("needed by no step: " + condition);
    }

    /** The steps of this phase. */
    public List<Step> in(CycleState phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }

    /** What is needed to go on from this state. */
    public List<Step> toLeave(CycleState state) {
        return steps.stream()
                .filter(step -> step.condition().isNeededToLeave(state))
                .toList();
    }
}
