package org.okrtree.domain.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.ScoringRule;

/**
 * How a cycle is run: what the committee decides about it. Read for one cycle at a time.
 *
 * @param version one more with each change; 0 before the first
 * @param scope the teams that take part
 * @param scoringRuleOrNull null while it is not chosen; stands as soon as the cycle runs
 * @param checkInDayOrNull day of the weekly check-in; null while none is chosen
 * @param weeksWithoutCheckIn the Monday of each
 * @param personalSheets personal teams take part too
 * @param commitments objectives are committed or aspirational
 * @param understoodOnOrNull when the shared understanding was held; null while it was not
 * @param skipped conditions that are done without, each with its reason
 */
public record CyclePlan(
        CycleId cycle,
        int version,
        Set<TeamId> scope,
        Committee committee,
        RulesDocument rules,
        @Nullable ScoringRule scoringRuleOrNull,
        @Nullable DayOfWeek checkInDayOrNull,
        Set<LocalDate> weeksWithoutCheckIn,
        boolean personalSheets,
        boolean commitments,
        @Nullable LocalDate understoodOnOrNull,
        Map<CycleCondition, String> skipped) {

    public CyclePlan {
        scope = Set.copyOf(scope);
        weeksWithoutCheckIn = Set.copyOf(weeksWithoutCheckIn);
        skipped = Map.copyOf(skipped);
    }

    /** Nothing decided yet. */
    public static CyclePlan empty(CycleId cycle) {
        return begun(cycle, 0, Set.of());
    }

    /** The first version, of which only the scope is decided. */
    public static CyclePlan ofTeam(CycleId cycle, TeamId team) {
        return begun(cycle, 1, Set.of(team));
    }

    private static CyclePlan begun(CycleId cycle, int version, Set<TeamId> scope) {
        return new CyclePlan(
                cycle,
                version,
                scope,
                Committee.NONE,
                RulesDocument.EMPTY,
                null,
                null,
                Set.of(),
                false,
                false,
                null,
                Map.of());
    }

    public Optional<ScoringRule> scoringRule() {
        return Optional.ofNullable(scoringRuleOrNull);
    }

    public Optional<DayOfWeek> checkInDay() {
        return Optional.ofNullable(checkInDayOrNull);
    }

    /** When the shared understanding was held; empty while it was not. */
    public Optional<LocalDate> understoodOn() {
        return Optional.ofNullable(understoodOnOrNull);
    }
}
