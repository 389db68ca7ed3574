package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.cycle.PlanCycleCommand;
import org.okrtree.application.cycle.PlanTyped;
import org.okrtree.domain.CycleId;

/**
 * How a cycle shall be run from now on, wholly.
 *
 * @param version of the plan that was read
 * @param scope uid or short key of each team
 * @param scoringRule absent for none yet
 * @param checkInDay mon to sun; absent for none yet
 * @param weeksWithoutCheckIn any day of each
 * @param understoodOn when the shared understanding was held; absent for not yet
 */
record CyclePlanBodyJson(
        int version,
        List<String> scope,
        List<MemberBodyJson> committee,
        List<StepBodyJson> rules,
        String scoringRule,
        String checkInDay,
        List<String> weeksWithoutCheckIn,
        boolean personalSheets,
        boolean commitments,
        String understoodOn,
        List<SkipBodyJson> skipped) {

    /** @param person user name; absent for whoever asks */
    record MemberBodyJson(String person, List<String> duties, String businessLine, boolean isHr) {}

    record StepBodyJson(String step, String on, String what, String byWhom) {}

    record SkipBodyJson(String condition, String reason) {}

    PlanCycleCommand toCommand(CycleId cycle) {
        return new PlanCycleCommand(cycle, version, typed());
    }

    private PlanTyped typed() {
        return new PlanTyped(
                scope,
                committee.stream()
                        .map(one -> new PlanTyped.Member(one.person(), one.duties(), one.businessLine(), one.isHr()))
                        .toList(),
                rules.stream()
                        .map(one -> new PlanTyped.Step(one.step(), one.on(), one.what(), one.byWhom()))
                        .toList(),
                scoringRule,
                checkInDay,
                weeksWithoutCheckIn,
                personalSheets,
                commitments,
                understoodOn,
                skipped.stream()
                        .map(one -> new PlanTyped.Skip(one.condition(), one.reason()))
                        .toList());
    }
}
