package org.okrtree.application.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.Weekdays;

/**
 * A plan as somebody typed it, nothing checked yet: wholly as it shall be.
 *
 * @param scope uid or short key of each team
 * @param scoringRule its text; empty for none yet
 * @param checkInDay {@code mon} to {@code sun}; empty for none yet
 * @param weeksWithoutCheckIn any day of each
 * @param understoodOn the day on which the shared understanding was held; empty for not yet
 */
public record PlanTyped(
        List<String> scope,
        List<Member> committee,
        List<Step> rules,
        String scoringRule,
        String checkInDay,
        List<String> weeksWithoutCheckIn,
        boolean personalSheets,
        boolean commitments,
        String understoodOn,
        List<Skip> skipped) {

    /** As this plan stands, so that a part of it can be changed and the rest stays. */
    public static PlanTyped of(CyclePlan plan) {
        return new PlanTyped(
                plan.scope().stream().map(TeamId::uid).toList(),
                plan.committee().members().stream().map(PlanTyped::member).toList(),
                Stream.of(RulesDocument.Step.values())
                        .flatMap(step -> plan.rules().entry(step).stream().map(entry -> step(step, entry)))
                        .toList(),
                plan.scoringRule().map(ScoringRule::text).orElse(""),
                plan.checkInDay().map(Weekdays::code).orElse(""),
                plan.weeksWithoutCheckIn().stream().map(LocalDate::toString).toList(),
                plan.personalSheets(),
                plan.commitments(),
                plan.understoodOn().map(LocalDate::toString).orElse(""),
                plan.skipped().entrySet().stream()
                        .map(one -> new Skip(one.getKey().code(), one.getValue()))
                        .toList());
    }

    private static Member member(Committee.Member member) {
        return new Member(
                member.person().uid(),
                member.duties().stream().map(Duty::code).toList(),
                member.businessLine().name(),
                member.businessLine().isHr());
    }

    private static Step step(RulesDocument.Step step, RulesDocument.Entry entry) {
        return new Step(step.code(), entry.on().toString(), entry.what(), entry.byWhom());
    }

    /**
     * A member of the committee.
     *
     * @param person user name, or uid of a present member; empty for whoever plans
     * @param duties code of each
     */
    public record Member(String person, List<String> duties, String businessLine, boolean isHr) {}

    /**
     * A step of the rules document.
     *
     * @param step its code
     */
    public record Step(String step, String on, String what, String byWhom) {}

    /** A condition that is done without. */
    public record Skip(String condition, String reason) {}
}
