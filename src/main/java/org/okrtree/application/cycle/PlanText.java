package org.okrtree.application.cycle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.Weekdays;

/** How a plan is written into the record of deeds: by ids, without names of people. */
final class PlanText {

    private PlanText() {}

    static String of(CyclePlan plan) {
        return Stream.of(
                        "scope "
                                + plan.scope().stream()
                                        .map(TeamId::uid)
                                        .sorted()
                                        .toList(),
                        "committee " + committee(plan),
                        "rules " + rules(plan.rules()),
                        "scoring rule "
                                + plan.scoringRule().map(ScoringRule::text).orElse("-"),
                        "check-in day " + plan.checkInDay().map(Weekdays::code).orElse("-"),
                        "weeks without "
                                + plan.weeksWithoutCheckIn().stream().sorted().toList(),
                        "personal sheets " + plan.personalSheets(),
                        "commitments " + plan.commitments(),
                        "understood on "
                                + plan.understoodOn().map(Object::toString).orElse("-"),
                        "skipped " + skipped(plan))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> committee(CyclePlan plan) {
        return plan.committee().members().stream()
                .map(member -> member.person().uid() + " "
                        + member.duties().stream().map(Duty::code).sorted().toList() + " "
                        + member.businessLine().name() + (member.businessLine().isHr() ? " (HR)" : ""))
                .toList();
    }

    private static List<String> rules(RulesDocument rules) {
        return Stream.of(RulesDocument.Step.values())
                .flatMap(step -> rules.entry(step).stream()
                        .map(entry -> step.code() + " " + entry.on() + " " + entry.what() + " / " + entry.byWhom()))
                .toList();
    }

    private static Map<String, String> skipped(CyclePlan plan) {
        Map<String, String> skipped = new TreeMap<>();
        plan.skipped().forEach((condition, reason) -> skipped.put(condition.code(), reason));
        return skipped;
    }
}
