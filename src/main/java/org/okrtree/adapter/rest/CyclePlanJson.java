package org.okrtree.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.cycle.CycleShown;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.Weekdays;

/**
 * A cycle and how it is run.
 *
 * @param version of the plan
 * @param scope uids of teams
 * @param warnings what is to be warned of in the committee
 * @param openDuties those that nobody has
 * @param proposedRules days that suit the length of the cycle
 * @param scoringRule absent while none is chosen, as the check-in day
 * @param weeksWithoutCheckIn the Monday of each
 * @param understoodOn absent while the shared understanding was not held
 */
record CyclePlanJson(
        CycleJson cycle,
        int version,
        List<String> scope,
        List<MemberJson> committee,
        List<String> warnings,
        List<String> openDuties,
        List<StepJson> rules,
        List<StepJson> proposedRules,
        @Nullable String scoringRule,
        @Nullable String checkInDay,
        List<String> weeksWithoutCheckIn,
        boolean personalSheets,
        boolean commitments,
        @Nullable String understoodOn,
        List<SkipJson> skipped) {

    record MemberJson(PersonJson person, List<String> duties, String businessLine, boolean isHr) {}

    record StepJson(String step, String on, String what, String byWhom) {}

    record SkipJson(String condition, String reason) {}

    static CyclePlanJson of(CycleShown shown) {
        CyclePlan plan = shown.plan();
        Committee committee = plan.committee();
        return new CyclePlanJson(
                CycleJson.of(shown.cycle()),
                plan.version(),
                plan.scope().stream().map(TeamId::uid).sorted().toList(),
                committee.members().stream().map(one -> member(one, shown)).toList(),
                committee.warnings().stream().map(Committee.Warning::code).toList(),
                committee.openDuties().stream().map(Duty::code).toList(),
                steps(plan.rules()),
                steps(shown.proposedRules()),
                plan.scoringRule().map(ScoringRule::text).orElse(null),
                plan.checkInDay().map(Weekdays::code).orElse(null),
                plan.weeksWithoutCheckIn().stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .toList(),
                plan.personalSheets(),
                plan.commitments(),
                plan.understoodOn().map(LocalDate::toString).orElse(null),
                plan.skipped().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(skip -> new SkipJson(skip.getKey().code(), skip.getValue()))
                        .toList());
    }

    private static MemberJson member(Committee.Member member, CycleShown shown) {
        return new MemberJson(
                PersonJson.of(member.person(), shown.people()),
                member.duties().stream().sorted().map(Duty::code).toList(),
                member.businessLine().name(),
                member.businessLine().isHr());
    }

    private static List<StepJson> steps(RulesDocument rules) {
        return Stream.of(RulesDocument.Step.values())
                .flatMap(step -> rules.entry(step).stream()
                        .map(entry -> new StepJson(step.code(), entry.on().toString(), entry.what(), entry.byWhom())))
                .toList();
    }
}
