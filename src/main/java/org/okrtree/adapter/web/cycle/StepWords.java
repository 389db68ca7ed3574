package org.okrtree.adapter.web.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.person.Account;
import org.okrtree.application.steps.CycleStepsShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;

/** What is said of the parts of a cycle's plan, as plain text in the language of one reader. */
final class StepWords {
    private static final int MOST_NAMES = 6;

    private final Words words;
    private final CycleStepsShown shown;
    private final CyclePlan plan;

    StepWords(Words words, CycleStepsShown shown) {
        this.words = words;
        this.shown = shown;
        this.plan = shown.plan();
    }

    String title(CycleCondition condition) {
        return words.say("okr.step." + condition.code());
    }

    /** Whether this can be put on record; what cannot is only skipped, or comes by itself. */
    static boolean isKept(CycleCondition condition) {
        return switch (condition) {
            case STRATEGY, SHARED_UNDERSTANDING, COMMITTEE, SCOPE, RULES_DOCUMENT, SCORING_RULE, TOP_SHEET_AGREED ->
                true;
            case LAST_DAY, ALL_SCORED, BRIEFING_HELD, MID_CYCLE_REVIEW_HELD, RETROSPECTIVE -> false;
        };
    }

    /** How a step stands, in a sentence. */
    String sentence(CycleCondition condition) {
        String reason = plan.skipped().getOrDefault(condition, "");
        return switch (condition) {
            case STRATEGY -> reason.isEmpty() || shown.strategy().isPresent() ? strategy() : skipped(reason);
            case SHARED_UNDERSTANDING ->
                plan.understoodOn()
                        .map(day -> words.say("okr.steps.held-on", words.dayAndYear(day)))
                        .orElseGet(() -> reason.isEmpty() ? words.say("okr.steps.not-held") : skipped(reason));
            case COMMITTEE -> plan.committee().isNamed() || reason.isEmpty() ? committee() : skipped(reason);
            case SCOPE -> scope();
            case RULES_DOCUMENT -> reason.isEmpty() || !plan.rules().entries().isEmpty() ? rules() : skipped(reason);
            case SCORING_RULE -> scoringRule();
            case TOP_SHEET_AGREED -> topSheet();
            case LAST_DAY -> reason.isEmpty() ? words.say("okr.steps.last-day-is") : skipped(reason);
            case ALL_SCORED, BRIEFING_HELD, MID_CYCLE_REVIEW_HELD, RETROSPECTIVE ->
                reason.isEmpty() ? words.say("okr.steps.not-kept-yet") : skipped(reason);
        };
    }

    private String skipped(String reason) {
        return words.say("okr.steps.skipped-because", reason);
    }

    private String strategy() {
        return shown.strategy()
                .map(it -> {
                    String version = words.say(
                            "okr.steps.strategy-is",
                            Integer.toString(it.version()),
                            Integer.toString(it.statements().size()));
                    boolean isEnough = it.isWhole() || shown.cycle().kind() == CycleKind.PILOT;
                    return isEnough ? version : sentences(List.of(version, words.say("okr.steps.strategy-part")));
                })
                .orElseGet(() -> words.say("okr.steps.strategy-none"));
    }

    // After a full stop of full width there is no blank.
    private static String sentences(List<String> all) {
        return String.join(" ", all).replace("\u3002 ", "\u3002");
    }

    private String committee() {
        Committee committee = plan.committee();
        if (!committee.isNamed()) {
            return words.say("okr.steps.committee-none");
        }
        long lines = committee.members().stream()
                .map(Committee.Member::businessLine)
                .distinct()
                .count();
        String size = words.say(
                "okr.steps.committee-is", Integer.toString(committee.members().size()), Long.toString(lines));
        return sentences(Stream.concat(Stream.of(size), warnings().stream()).toList());
    }

    /** What the committee is warned of. */
    List<String> warnings() {
        return plan.committee().warnings().stream().map(this::warning).toList();
    }

    private String warning(Committee.Warning warning) {
        return words.say(
                "okr.committee.warning." + warning.code(),
                duties(plan.committee().openDuties()));
    }

    String duties(Collection<Duty> duties) {
        return duties.stream()
                .sorted()
                .map(duty -> words.say("okr.committee.duty." + duty.code()))
                .collect(Collectors.joining(words.say("okr.steps.and")));
    }

    /** Duties and business line of a member. */
    String about(Committee.Member member) {
        return Stream.of(duties(member.duties()), line(member.businessLine()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(words.say("okr.steps.and")));
    }

    private String line(BusinessLine line) {
        return line.isHr() && line.name().isEmpty() ? words.say("okr.steps.hr") : line.name();
    }

    String name(PersonId person) {
        return Optional.ofNullable(shown.people().get(person))
                .map(Account::displayName)
                .orElseGet(() -> words.say("okr.person.unknown"));
    }

    private String scope() {
        List<Team> teams = scopeTeams();
        String who = teams.isEmpty()
                ? words.say("okr.steps.scope-none")
                : words.say(
                        "okr.steps.scope-is",
                        Integer.toString(teams.size()),
                        teams.stream()
                                        .limit(MOST_NAMES)
                                        .map(Team::name)
                                        .collect(Collectors.joining(words.say("okr.steps.and")))
                                + (teams.size() > MOST_NAMES ? "\u2026" : ""));
        return sentences(
                List.of(who, words.say(plan.personalSheets() ? "okr.steps.personal-on" : "okr.steps.personal-off")));
    }

    /** The teams that take part, the company first. */
    List<Team> scopeTeams() {
        return shown.teams().stream()
                .filter(team -> plan.scope().contains(team.id()))
                .sorted(Comparator.comparing(Team::level))
                .toList();
    }

    private String rules() {
        if (plan.rules().entries().isEmpty()) {
            return words.say("okr.steps.rules-none");
        }
        return plan.rules().isCompleteFor(shown.cycle())
                ? words.say(
                        "okr.steps.rules-whole",
                        Integer.toString(plan.rules().entries().size()))
                : words.say(
                        "okr.steps.rules-part",
                        Integer.toString(plan.rules().entries().size()),
                        Integer.toString(RulesDocument.Step.values().length));
    }

    private String scoringRule() {
        String rule = plan.scoringRule().map(this::rule).orElseGet(() -> words.say("okr.steps.scoring-none"));
        boolean stands = shown.cycle().state().compareTo(CycleState.DRAFTING) > 0;
        List<String> all = new ArrayList<>(List.of(rule));
        if (stands && plan.scoringRule().isPresent()) {
            all.add(words.say("okr.steps.scoring-stands"));
        }
        if (plan.commitments()) {
            all.add(words.say("okr.steps.commitments-on"));
        }
        return sentences(all);
    }

    /** Name of a rule, with what belongs to it. */
    String rule(ScoringRule rule) {
        String[] text = rule.text().split(" ", 2);
        String name = words.say("okr.scoring-rule." + text[0]);
        return text.length > 1 ? words.say("okr.steps.rule-with", name, text[1]) : words.say("okr.steps.rule", name);
    }

    private String topSheet() {
        Cycle cycle = shown.cycle();
        if (cycle.state().compareTo(CycleState.DRAFTING) > 0) {
            return words.say(
                    "okr.steps.published",
                    Integer.toString(shown.published()),
                    Integer.toString(scopeTeams().size()));
        }
        boolean isAgreed = shown.steps().in(CycleState.DRAFTING).stream()
                .anyMatch(step -> step.condition() == CycleCondition.TOP_SHEET_AGREED && !step.isOpen());
        return words.say(isAgreed ? "okr.steps.top-agreed" : "okr.steps.top-open");
    }

    /** Which day check-ins are made, and from when. */
    String checkIns() {
        String day = plan.checkInDay()
                .map(it -> words.say("okr.steps.every", words.weekday(it)))
                .orElseGet(() -> words.say("okr.steps.check-in-day-none"));
        if (plan.weeksWithoutCheckIn().isEmpty()) {
            return day;
        }
        String weeks = plan.weeksWithoutCheckIn().stream()
                .sorted()
                .map(words::day)
                .collect(Collectors.joining(words.say("okr.steps.and")));
        return sentences(List.of(day, words.say("okr.steps.weeks-without", weeks)));
    }

    /** The day of a step in the rules document. */
    Optional<LocalDate> on(RulesDocument.Step step) {
        return plan.rules().entry(step).map(RulesDocument.Entry::on);
    }
}
