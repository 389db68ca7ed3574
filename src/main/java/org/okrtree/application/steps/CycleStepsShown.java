package org.okrtree.application.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.steps.CycleSteps;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;

/**
 * A cycle, how it is run and how far it has come.
 *
 * @param cycles all of them, the latest first
 * @param proposedRules days that suit its length
 * @param strategyOrNull the newest; null before the first
 * @param teams all of them, by name
 * @param published how many teams have published
 * @param people the accounts of the committee
 * @param whyNotPlanOrNull why the actor may not change the plan; null when he or she may
 * @param whyNotDecideOrNull why the actor may not take the cycle on; null when he or she may
 */
public record CycleStepsShown(
        Cycle cycle,
        List<Cycle> cycles,
        CyclePlan plan,
        RulesDocument proposedRules,
        CycleSteps steps,
        @Nullable Strategy strategyOrNull,
        List<Team> teams,
        int published,
        Map<PersonId, Account> people,
        @Nullable Refusal whyNotPlanOrNull,
        @Nullable Refusal whyNotDecideOrNull) {

    /** The newest; empty before the first. */
    public Optional<Strategy> strategy() {
        return Optional.ofNullable(strategyOrNull);
    }

    public Optional<Refusal> whyNotPlan() {
        return Optional.ofNullable(whyNotPlanOrNull);
    }

    public Optional<Refusal> whyNotDecide() {
        return Optional.ofNullable(whyNotDecideOrNull);
    }
}
