package org.okrtree.adapter.web.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.cycle.PlanTyped;
import org.okrtree.application.steps.CycleStepsShown;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.Weekdays;

/** The forms of the parts of a cycle's plan: what was typed into them, and their markup with it. */
final class PlanForms {
    private static final int STEP = 20;
    private static final int BLANK_ROWS = 3;
    private static final int MOST_ROWS = 100;
    private static final PlanTyped.Member NOBODY = new PlanTyped.Member("", List.of(), "", false);
    private static final List<String> RULES = List.of(
            ScoringRule.LINEAR,
            ScoringRule.REACHED_OR_NOT,
            ScoringRule.BANDS,
            ScoringRule.SHARE_INSIDE,
            ScoringRule.SHARE_INSIDE_OF_ALL,
            ScoringRule.LAST_VALUE_INSIDE,
            ScoringRule.JUDGED);

    private final Page page;
    private final CycleStepsShown shown;
    private final LocalDate today;

    PlanForms(Page page, CycleStepsShown shown, LocalDate today) {
        this.page = page;
        this.shown = shown;
        this.today = today;
    }

    /** The present plan with what was typed of one of its parts. */
    PlanTyped typed(String part) {
        PlanTyped stands = PlanTyped.of(shown.plan());
        boolean isScope = part.equals(CycleCondition.SCOPE.code());
        boolean isScoring = part.equals(CycleCondition.SCORING_RULE.code());
        boolean isCheckIns = part.equals(CycleServlet.CHECK_INS);
        return new PlanTyped(
                isScope ? chosenTeams() : stands.scope(),
                part.equals(CycleCondition.COMMITTEE.code()) ? members() : stands.committee(),
                part.equals(CycleCondition.RULES_DOCUMENT.code()) ? steps() : stands.rules(),
                isScoring && !ruleStands() ? rule() : stands.scoringRule(),
                isCheckIns ? page.typed("checkInDay") : stands.checkInDay(),
                isCheckIns ? weeks() : stands.weeksWithoutCheckIn(),
                isScope ? isTicked("personalSheets") : stands.personalSheets(),
                isScoring ? isTicked("commitments") : stands.commitments(),
                part.equals(CycleCondition.SHARED_UNDERSTANDING.code())
                        ? page.typed("understoodOn")
                        : stands.understoodOn(),
                stands.skipped());
    }

    /** The present plan without this condition, for the reason that was typed; or with it again. */
    PlanTyped skipping(String condition, boolean skips) {
        PlanTyped stands = PlanTyped.of(shown.plan());
        return new PlanTyped(
                stands.scope(),
                stands.committee(),
                stands.rules(),
                stands.scoringRule(),
                stands.checkInDay(),
                stands.weeksWithoutCheckIn(),
                stands.personalSheets(),
                stands.commitments(),
                stands.understoodOn(),
                Stream.concat(
                                stands.skipped().stream()
                                        .filter(one -> !one.condition().equals(condition)),
                                skips
                                        ? Stream.of(new PlanTyped.Skip(condition, page.typed("skipped")))
                                        : Stream.empty())
                        .toList());
    }

    private boolean isTicked(String field) {
        return !page.typed(field).isEmpty();
    }

    private boolean ruleStands() {
        return shown.cycle().state().compareTo(CycleState.DRAFTING) > 0;
    }

    private List<String> chosenTeams() {
        return shown.teams().stream()
                .map(team -> team.id().uid())
                .filter(uid -> isTicked("team-" + uid))
                .toList();
    }

    private List<PlanTyped.Member> members() {
        return IntStream.range(0, Math.min(MOST_ROWS, page.number("size")))
                .filter(row -> !isTicked("out-" + row))
                .mapToObj(row -> new PlanTyped.Member(
                        page.typed("person-" + row),
                        Stream.of(Duty.values())
                                .map(Duty::code)
                                .filter(duty -> isTicked("duty-" + row + "-" + duty))
                                .toList(),
                        page.typed("line-" + row),
                        isTicked("hr-" + row)))
                .filter(member -> !isBlank(member))
                .toList();
    }

    private static boolean isBlank(PlanTyped.Member member) {
        return (member.person() + member.businessLine()).isBlank()
                && member.duties().isEmpty()
                && !member.isHr();
    }

    /** Why what was typed of this part cannot be read: a row of the committee with all but a name. */
    Optional<Refusal> whyNotRead(String part) {
        return part.equals(CycleCondition.COMMITTEE.code())
                        && members().stream().anyMatch(member -> member.person().isBlank())
                ? Optional.of(new InputRefusal.Missing("committee"))
                : Optional.empty();
    }

    // A row of which something is typed is not lost because its day is not.
    private List<PlanTyped.Step> steps() {
        return Stream.of(RulesDocument.Step.values())
                .map(RulesDocument.Step::code)
                .map(code -> new PlanTyped.Step(
                        code, page.typed("on-" + code), page.typed("what-" + code), page.typed("by-" + code)))
                .filter(step -> !(step.on() + step.what() + step.byWhom()).isBlank())
                .toList();
    }

    private String rule() {
        return (page.typed("rule") + " " + page.typed("scoringRule")).strip();
    }

    private List<String> weeks() {
        return Stream.of(page.typed("weeksWithoutCheckIn").split("[\\s,]+"))
                .filter(day -> !day.isEmpty())
                .toList();
    }

    /** Markup of the form of a part, with what was typed or how it stands; empty for a part that has none. */
    String html(String part, Optional<PlanTyped> again, Optional<Refusal> refusal) {
        PlanTyped values = again.orElseGet(() -> PlanTyped.of(shown.plan()));
        String here = Html.of(StepsPages.address(page, shown.cycle(), part));
        RefusalView why = refusal.map(page::refusal).orElse(RefusalView.NONE);
        int version = shown.plan().version();
        if (part.equals(CycleServlet.CHECK_INS)) {
            return page.fragment(
                    "okr-check-ins-form",
                    new CheckInsFormView(
                            here, version, why, days(values), Html.of(String.join(", ", values.weeksWithoutCheckIn()))),
                    "okr.plan.");
        }
        return CycleCondition.ofCode(part)
                .map(condition -> html(condition, values, again.isPresent(), refusal, here, why, version))
                .orElse("");
    }

    private String html(
            CycleCondition condition,
            PlanTyped values,
            boolean isAgain,
            Optional<Refusal> refusal,
            String here,
            RefusalView why,
            int version) {
        return switch (condition) {
            case SHARED_UNDERSTANDING ->
                page.fragment(
                        "okr-understood-form",
                        new UnderstoodFormView(here, version, why, Html.of(values.understoodOn()), today.toString()),
                        "okr.plan.");
            case SCOPE ->
                page.fragment(
                        "okr-scope-form",
                        new ScopeFormView(
                                here,
                                version,
                                why,
                                !shown.teams().isEmpty(),
                                teams(values, refusal),
                                values.personalSheets()),
                        "okr.plan.");
            case COMMITTEE -> committee(values, refusal, here, why, version);
            case RULES_DOCUMENT ->
                page.fragment(
                        "okr-rules-form",
                        new RulesFormView(
                                here,
                                version,
                                why,
                                !isAgain && values.rules().isEmpty(),
                                ruleSteps(values, isAgain, refusal)),
                        "okr.plan.");
            case SCORING_RULE ->
                page.fragment(
                        "okr-scoring-form",
                        new ScoringFormView(
                                here,
                                version,
                                why,
                                ruleStands(),
                                shown.plan()
                                        .scoringRule()
                                        .map(rule -> Html.of(new StepWords(page.words(), shown).rule(rule)))
                                        .orElse(""),
                                scoringRules(values.scoringRule()),
                                Html.of(detail(values.scoringRule())),
                                values.commitments()),
                        "okr.plan.");
            case STRATEGY,
                    TOP_SHEET_AGREED,
                    LAST_DAY,
                    ALL_SCORED,
                    BRIEFING_HELD,
                    MID_CYCLE_REVIEW_HELD,
                    RETROSPECTIVE -> "";
        };
    }

    private List<ChoiceView> days(PlanTyped values) {
        return Stream.concat(
                        Stream.of(new ChoiceView(
                                "",
                                page.words().html("okr.plan.no-day"),
                                values.checkInDay().isEmpty())),
                        Stream.of(DayOfWeek.values())
                                .map(day -> new ChoiceView(
                                        Weekdays.code(day),
                                        Html.of(page.words().weekday(day)),
                                        Weekdays.code(day).equals(values.checkInDay()))))
                .toList();
    }

    private List<ScopeFormView.OfTeam> teams(PlanTyped values, Optional<Refusal> refusal) {
        List<ScopeFormView.OfTeam> rows = new ArrayList<>();
        downFrom(Optional.empty(), 0, values, refusal, rows);
        return rows;
    }

    private void downFrom(
            Optional<TeamId> parent,
            int depth,
            PlanTyped values,
            Optional<Refusal> refusal,
            List<ScopeFormView.OfTeam> rows) {
        shown.teams().stream()
                .filter(team -> team.parent().equals(parent))
                .sorted(Comparator.comparing(Team::name))
                .forEach(team -> {
                    boolean isChosen = values.scope().contains(team.id().uid());
                    if (isChosen || mayBeOffered(team)) {
                        rows.add(new ScopeFormView.OfTeam(
                                team.id().uid(),
                                Html.of(team.name()),
                                Html.of(team.shortKey().text() + " \u00B7 "
                                        + page.words()
                                                .say("okr.team.level."
                                                        + team.level().code())),
                                depth * STEP,
                                isChosen,
                                isNamed(refusal, team.name())));
                    }
                    downFrom(Optional.of(team.id()), depth + 1, values, refusal, rows);
                });
    }

    private boolean mayBeOffered(Team team) {
        return !team.isClosed()
                && !(team.level() == TeamLevel.COMPANY && shown.cycle().kind() == CycleKind.PILOT);
    }

    private String committee(PlanTyped values, Optional<Refusal> refusal, String here, RefusalView why, int version) {
        Map<String, String> userNames = shown.people().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().uid(), one -> one.getValue().userName()));
        List<CommitteeFormView.Member> rows = new ArrayList<>();
        for (PlanTyped.Member member : values.committee()) {
            rows.add(row(rows.size(), member, userNames, refusal));
        }
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(row(rows.size(), NOBODY, userNames, Optional.empty()));
        }
        return page.fragment(
                "okr-committee-form", new CommitteeFormView(here, version, why, rows.size(), rows), "okr.plan.");
    }

    private CommitteeFormView.Member row(
            int row, PlanTyped.Member member, Map<String, String> userNames, Optional<Refusal> refusal) {
        boolean hasLeft = !userNames.containsKey(member.person())
                && shown.plan().committee().members().stream()
                        .map(Committee.Member::person)
                        .anyMatch(person -> person.uid().equals(member.person()));
        return new CommitteeFormView.Member(
                row,
                Html.of(userNames.getOrDefault(member.person(), member.person())),
                hasLeft,
                !member.equals(NOBODY),
                Stream.of(Duty.values())
                        .map(duty -> new ChoiceView(
                                duty.code(),
                                page.words().html("okr.committee.duty." + duty.code()),
                                member.duties().contains(duty.code())))
                        .toList(),
                Html.of(member.businessLine()),
                member.isHr(),
                refusal.isPresent()
                        && (isNamed(refusal, member.person()) || member.person().isBlank()));
    }

    private List<RulesFormView.Step> ruleSteps(PlanTyped values, boolean isAgain, Optional<Refusal> refusal) {
        Map<String, PlanTyped.Step> typed =
                values.rules().stream().collect(Collectors.toMap(PlanTyped.Step::step, Function.identity()));
        boolean isProposed = !isAgain && typed.isEmpty();
        return Stream.of(RulesDocument.Step.values())
                .map(step -> {
                    Optional<PlanTyped.Step> one = Optional.ofNullable(typed.get(step.code()));
                    String on = one.map(PlanTyped.Step::on)
                            .orElseGet(() -> isProposed
                                    ? shown.proposedRules()
                                            .entry(step)
                                            .map(entry -> entry.on().toString())
                                            .orElse("")
                                    : "");
                    return new RulesFormView.Step(
                            step.code(),
                            page.words().html("okr.rules-step." + step.code()),
                            Html.of(on),
                            Html.of(one.map(PlanTyped.Step::what).orElse("")),
                            Html.of(one.map(PlanTyped.Step::byWhom).orElse("")),
                            refusal.isPresent() && (isNamed(refusal, on) || (one.isPresent() && on.isBlank())));
                })
                .toList();
    }

    // What was typed wrong is named by the refusal; the row that says it is marked.
    private static boolean isNamed(Optional<Refusal> refusal, String typed) {
        return refusal.filter(it -> it.details().contains(typed.strip())).isPresent();
    }

    private List<ChoiceView> scoringRules(String rule) {
        String chosen = rule.isEmpty() ? ScoringRule.LINEAR : rule.split(" ", 2)[0];
        return RULES.stream()
                .map(one -> new ChoiceView(one, page.words().html("okr.scoring-rule." + one), one.equals(chosen)))
                .toList();
    }

    private static String detail(String rule) {
        String[] words = rule.split(" ", 2);
        return words.length > 1 ? words[1] : "";
    }
}
