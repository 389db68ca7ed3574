package org.okrtree.adapter.web.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PersonView;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.published.TreeServlet;
import org.okrtree.application.steps.CycleStepsShown;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.steps.CycleSteps;

/** Makes the page with the steps of a cycle out of what is shown of it. */
public final class StepsPages {
    static final String BEGIN_DRAFTING = "begin-drafting";
    static final String BEGIN_SCORING = "begin-scoring";
    static final String CLOSE = "close";
    static final String REOPEN = "reopen";

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int NEAR_THE_EDGE = 12;

    private final Page page;
    private final Words words;
    private final CycleStepsShown shown;
    private final StepWords say;
    private final LocalDate today;
    private final Optional<TypedForm> refused;

    /** @param today in the zone of the cycle */
    StepsPages(Page page, CycleStepsShown shown, LocalDate today, Optional<TypedForm> refused) {
        this.page = page;
        this.words = page.words();
        this.shown = shown;
        this.say = new StepWords(words, shown);
        this.today = today;
        this.refused = refused;
    }

    /** Address of a page of this cycle. */
    public static String address(Page page, Cycle cycle, String part) {
        return page.address("cycle/" + cycle.shortKey().text() + (part.isEmpty() ? "" : "/" + part));
    }

    StepsPageView view() {
        Cycle cycle = shown.cycle();
        CycleState state = cycle.state();
        List<StepsPageView.Need> needs =
                shown.steps().toLeave(state).stream().map(this::need).toList();
        String action = action(state);
        Optional<Refusal> whyNot = state == CycleState.PREPARING ? shown.whyNotPlan() : shown.whyNotDecide();
        boolean isReopening = state == CycleState.CLOSED;
        List<StepsPageView.Sentence> warnings = warnings();
        return new StepsPageView(
                Html.of(cycle.name()),
                Html.of(facts(cycle)),
                words.html("okr.cycle.state." + state.code()),
                led(),
                cycle.kind() == CycleKind.PRACTICE,
                cycle.kind() == CycleKind.PILOT,
                TreeServlet.choices(shown.cycles(), cycle),
                shown.cycles().size() > 1,
                Html.of(address(page, cycle, "")),
                Html.of(page.address("sheets?cycle=" + cycle.shortKey().text())),
                new DaysForm(page, shown).whyNot().isEmpty() ? Html.of(address(page, cycle, PartPages.DAYS)) : "",
                to(CycleCondition.RULES_DOCUMENT),
                Html.of(address(page, cycle, CycleServlet.CALENDAR)),
                !shown.plan().rules().entries().isEmpty(),
                line(cycle),
                phases(),
                cycle.kind() != CycleKind.PRACTICE,
                words.html("okr.steps.next." + state.code()),
                needs,
                action,
                !action.isEmpty() && whyNot.isEmpty(),
                action.isEmpty() ? "" : words.html("okr.steps.deed." + action),
                needs.stream().noneMatch(StepsPageView.Need::isOpen),
                isReopening,
                refused.isPresent() ? Html.of(page.typed("reason")) : "",
                state == CycleState.DRAFTING ? words.html("okr.steps.run-how") : "",
                whyNot.map(words::whyNotHtml).orElse(""),
                refused.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE),
                !warnings.isEmpty(),
                warnings,
                shown.plan().committee().isNamed(),
                shown.plan().committee().members().stream().map(this::member).toList());
    }

    private static String action(CycleState state) {
        return switch (state) {
            case PREPARING -> BEGIN_DRAFTING;
            case DRAFTING -> "";
            case RUNNING -> BEGIN_SCORING;
            case SCORING -> CLOSE;
            case CLOSED -> REOPEN;
        };
    }

    private String facts(Cycle cycle) {
        String days = words.days(cycle.firstDay(), cycle.lastDay());
        boolean isUnderWay = cycle.state() == CycleState.RUNNING
                && !today.isBefore(cycle.firstDay())
                && !today.isAfter(cycle.lastDay());
        String when = isUnderWay
                ? words.say(
                        "okr.steps.week",
                        days,
                        Long.toString(weeks(cycle.firstDay(), today)),
                        Long.toString(weeks(cycle.firstDay(), cycle.lastDay())))
                : days;
        Stream<String> parent = shown.cycles().stream()
                .filter(other -> cycle.parent().equals(Optional.of(other.id())))
                .map(other -> words.say("okr.steps.under", other.name()));
        return Stream.concat(Stream.of(when, cycle.zone().getId()), parent).collect(Collectors.joining(" \u00B7 "));
    }

    // Of the week that a day is in, counted from the first day of the cycle.
    private static long weeks(LocalDate first, LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / DAYS_OF_A_WEEK + 1;
    }

    private String led() {
        List<Committee.Member> members = shown.plan().committee().members();
        if (members.isEmpty()) {
            return "";
        }
        String first = say.name(members.get(0).person());
        return members.size() == 1
                ? words.html("okr.steps.led-by", first)
                : words.html("okr.steps.led-by-more", first, Integer.toString(members.size() - 1));
    }

    private StepsPageView.Line line(Cycle cycle) {
        int over = Words.percent(cycle.expectedOn(today));
        boolean hasToday = !today.isBefore(cycle.firstDay()) && !today.isAfter(cycle.lastDay());
        return new StepsPageView.Line(
                words.html("okr.tree.days", words.days(cycle.firstDay(), cycle.lastDay()), Words.percent(over)),
                over,
                hasToday,
                words.html("okr.steps.today", Words.percent(over)),
                anchor(over),
                points(cycle));
    }

    private List<StepsPageView.Point> points(Cycle cycle) {
        List<StepsPageView.Point> points = new ArrayList<>();
        points.add(point(cycle, cycle.firstDay(), Html.of(words.day(cycle.firstDay()))));
        say.on(RulesDocument.Step.MID_CYCLE_REVIEW)
                .filter(day -> day.isAfter(cycle.firstDay()) && day.isBefore(cycle.lastDay()))
                .ifPresent(day -> points.add(point(cycle, day, words.html("okr.rules-step.mid-cycle-review"))));
        points.add(point(cycle, cycle.lastDay(), Html.of(words.day(cycle.lastDay()))));
        return points;
    }

    private StepsPageView.Point point(Cycle cycle, LocalDate day, String nameHtml) {
        int at = Words.percent(cycle.expectedOn(day));
        return new StepsPageView.Point(at, !day.isAfter(today), nameHtml, anchor(at));
    }

    private static String anchor(int at) {
        return at < NEAR_THE_EDGE ? "start" : at > 100 - NEAR_THE_EDGE ? "end" : "middle";
    }

    private List<StepsPageView.Phase> phases() {
        List<StepsPageView.Phase> phases = new ArrayList<>();
        int number = 1;
        for (CycleState phase : CycleState.values()) {
            List<StepsPageView.Step> steps = new ArrayList<>();
            for (CycleSteps.Step step : shown.steps().in(phase)) {
                if (step.condition() == CycleCondition.MID_CYCLE_REVIEW_HELD) {
                    steps.add(checkIns(number++));
                }
                steps.add(step(step, number++));
            }
            if (!steps.isEmpty()) {
                phases.add(new StepsPageView.Phase(
                        words.html("okr.cycle.state." + phase.code()),
                        shown.cycle().state() == phase,
                        steps));
            }
        }
        return phases;
    }

    private StepsPageView.Step step(CycleSteps.Step step, int number) {
        CycleCondition condition = step.condition();
        boolean isSheets = condition == CycleCondition.TOP_SHEET_AGREED;
        return new StepsPageView.Step(
                condition.code(),
                step.standing().code(),
                words.html("okr.steps.standing." + step.standing().code()),
                number,
                Html.of(day(condition).map(words::day).orElse("")),
                Html.of(say.title(condition)),
                Html.of(say.sentence(condition)),
                words.html(isSheets ? "okr.steps.to-sheets" : deed(step.isOpen(), StepWords.isKept(condition))),
                to(condition),
                false);
    }

    private String deed(boolean isOpen, boolean isKept) {
        if (shown.whyNotPlan().isPresent()) {
            return "okr.steps.read";
        }
        return !isOpen ? "okr.steps.change" : isKept ? "okr.steps.fill-in" : "okr.steps.skip";
    }

    private StepsPageView.Step checkIns(int number) {
        int far = shown.cycle().state().compareTo(CycleState.RUNNING);
        CycleSteps.Standing standing =
                far == 0 ? CycleSteps.Standing.NOW : far > 0 ? CycleSteps.Standing.DONE : CycleSteps.Standing.AHEAD;
        return new StepsPageView.Step(
                CycleServlet.CHECK_INS,
                standing.code(),
                words.html("okr.steps.standing." + standing.code()),
                number,
                Html.of(say.on(RulesDocument.Step.WEEKLY_CHECK_IN)
                        .map(words::day)
                        .orElse("")),
                words.html("okr.rules-step.weekly-check-in"),
                Html.of(say.checkIns()),
                words.html(deed(false, true)),
                Html.of(address(page, shown.cycle(), CycleServlet.CHECK_INS)),
                far == 0);
    }

    private Optional<LocalDate> day(CycleCondition condition) {
        return switch (condition) {
            case STRATEGY ->
                shown.strategy()
                        .map(it -> LocalDate.ofInstant(it.at(), shown.cycle().zone()));
            case SHARED_UNDERSTANDING ->
                shown.plan().understoodOn().or(() -> say.on(RulesDocument.Step.SHARED_UNDERSTANDING));
            case COMMITTEE, SCOPE, SCORING_RULE -> Optional.empty();
            case RULES_DOCUMENT -> say.on(RulesDocument.Step.DRAFTING);
            case TOP_SHEET_AGREED -> say.on(RulesDocument.Step.PUBLICATION);
            case LAST_DAY -> Optional.of(shown.cycle().lastDay());
            case BRIEFING_HELD -> say.on(RulesDocument.Step.BRIEFING);
            case MID_CYCLE_REVIEW_HELD -> say.on(RulesDocument.Step.MID_CYCLE_REVIEW);
            case ALL_SCORED -> say.on(RulesDocument.Step.SCORING);
            case RETROSPECTIVE -> say.on(RulesDocument.Step.RETROSPECTIVE);
        };
    }

    private String to(CycleCondition condition) {
        return Html.of(
                condition == CycleCondition.TOP_SHEET_AGREED
                        ? page.address(
                                "sheets?cycle=" + shown.cycle().shortKey().text())
                        : address(page, shown.cycle(), condition.code()));
    }

    private StepsPageView.Need need(CycleSteps.Step step) {
        return new StepsPageView.Need(
                Html.of(say.title(step.condition())),
                step.isOpen(),
                step.standing() == CycleSteps.Standing.SKIPPED,
                words.html(step.condition() == CycleCondition.LAST_DAY ? "okr.steps.not-reached" : "okr.steps.missing"),
                to(step.condition()));
    }

    private List<StepsPageView.Sentence> warnings() {
        return Stream.concat(
                        say.warnings().stream(),
                        shown.cycle().kind() == CycleKind.PILOT
                                ? Stream.of(words.say("okr.steps.pilot-costs"))
                                : Stream.empty())
                .map(text -> new StepsPageView.Sentence(Html.of(text)))
                .toList();
    }

    private StepsPageView.Member member(Committee.Member member) {
        String name = say.name(member.person());
        return new StepsPageView.Member(
                Html.of(name), Html.of(PersonView.initials(name)), PersonView.colour(name), Html.of(say.about(member)));
    }
}
