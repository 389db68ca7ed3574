package org.okrtree.adapter.web.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.steps.CycleStepsShown;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;

/** Makes the page of one part of a cycle's plan. */
final class PartPages {
    static final String DAYS = "days";
    static final String CHANGE = "change";
    static final String PLAN = "plan";
    static final String SKIP = "skip";
    static final String UNSKIP = "unskip";

    private final Page page;
    private final Words words;
    private final CycleStepsShown shown;
    private final StepWords say;
    private final PlanForms forms;
    private final DaysForm days;

    PartPages(Page page, CycleStepsShown shown, LocalDate today) {
        this.page = page;
        this.words = page.words();
        this.shown = shown;
        this.say = new StepWords(words, shown);
        this.forms = new PlanForms(page, shown, today);
        this.days = new DaysForm(page, shown);
    }

    /** Whether there is such a part. */
    static boolean has(String part) {
        return part.equals(CycleServlet.CHECK_INS)
                || part.equals(DAYS)
                || CycleCondition.ofCode(part).isPresent();
    }

    PartPageView view(String part, Optional<TypedForm> refused) {
        Optional<CycleCondition> condition = CycleCondition.ofCode(part);
        boolean isDays = part.equals(DAYS);
        Optional<Refusal> whyNot = isDays ? days.whyNot() : shown.whyNotPlan();
        boolean isSkipRefused = refused.filter(form -> isSkip(form.action())).isPresent();
        Optional<Refusal> planRefused =
                refused.filter(form -> !isSkip(form.action())).map(TypedForm::refusal);
        boolean isStale = refused.filter(form -> form.refusal().kind() == Refusal.Kind.STALE)
                .isPresent();
        Optional<Refusal> inForm = planRefused.filter(refusal -> !isStale);
        String form = whyNot.isPresent()
                ? ""
                : isDays
                        ? days.html(planRefused.isPresent(), inForm)
                        : forms.html(part, planRefused.map(refusal -> forms.typed(part)), inForm);
        List<PartPageView.Fact> facts = isStale || form.isEmpty() ? facts(part) : List.of();
        String skipped =
                condition.map(it -> shown.plan().skipped().getOrDefault(it, "")).orElse("");
        return new PartPageView(
                part,
                Html.of(shown.cycle().name()),
                Html.of(StepsPages.address(page, shown.cycle(), "")),
                Html.of(StepsPages.address(page, shown.cycle(), part)),
                condition
                        .map(it -> Html.of(say.title(it)))
                        .orElseGet(() -> words.html(isDays ? "okr.part.days" : "okr.rules-step.weekly-check-in")),
                words.html("okr.step-why." + part),
                !facts.isEmpty(),
                facts,
                isStale,
                refused.filter(it -> isStale)
                        .map(it -> words.whyNotHtml(it.refusal()))
                        .orElse(""),
                whyNot.map(words::whyNotHtml).orElse(""),
                form,
                whyNot.isEmpty() && condition.filter(this::maySkip).isPresent(),
                !skipped.isEmpty(),
                isSkipRefused || !skipped.isEmpty() || form.isEmpty(),
                Html.of(isSkipRefused ? page.typed("skipped") : skipped),
                refused.filter(it -> isSkipRefused)
                        .map(it -> page.refusal(it.refusal()))
                        .orElse(RefusalView.NONE),
                shown.plan().version(),
                Html.of(condition.map(this::elsewhere).orElse("")),
                words.html(
                        condition.filter(CycleCondition.STRATEGY::equals).isEmpty()
                                ? "okr.steps.to-sheets"
                                : page.actor().mayAdminister()
                                        ? "okr.steps.write-strategy"
                                        : "okr.steps.read-strategy"));
    }

    private static boolean isSkip(String action) {
        return action.equals(SKIP) || action.equals(UNSKIP);
    }

    // What is there needs no reason to do without it.
    private boolean maySkip(CycleCondition condition) {
        return condition.maySkip()
                && (shown.plan().skipped().containsKey(condition)
                        || shown.steps().steps().stream()
                                .anyMatch(step -> step.condition() == condition && step.isOpen()));
    }

    // These two are not part of the plan.
    private String elsewhere(CycleCondition condition) {
        return switch (condition) {
            case STRATEGY -> page.address("admin/strategy");
            case TOP_SHEET_AGREED ->
                page.address("sheets?cycle=" + shown.cycle().shortKey().text());
            case SHARED_UNDERSTANDING,
                    COMMITTEE,
                    SCOPE,
                    RULES_DOCUMENT,
                    SCORING_RULE,
                    LAST_DAY,
                    ALL_SCORED,
                    BRIEFING_HELD,
                    MID_CYCLE_REVIEW_HELD,
                    RETROSPECTIVE -> "";
        };
    }

    private List<PartPageView.Fact> facts(String part) {
        if (part.equals(CycleServlet.CHECK_INS)) {
            return List.of(fact(words.say("okr.rules-step.weekly-check-in"), say.checkIns()));
        }
        if (part.equals(DAYS)) {
            return daysFacts(shown.cycle());
        }
        CycleCondition condition = CycleCondition.ofCode(part).orElseThrow();
        List<PartPageView.Fact> facts = new ArrayList<>();
        facts.add(fact(say.title(condition), say.sentence(condition)));
        switch (condition) {
            case STRATEGY -> shown.strategy().ifPresent(it -> facts.addAll(strategy(it)));
            case COMMITTEE ->
                shown.plan()
                        .committee()
                        .members()
                        .forEach(member -> facts.add(fact(say.name(member.person()), say.about(member))));
            case SCOPE ->
                facts.add(fact(
                        words.say("okr.steps.teams"),
                        say.scopeTeams().stream()
                                .map(Team::name)
                                .collect(Collectors.joining(words.say("okr.steps.and")))));
            case RULES_DOCUMENT ->
                Stream.of(RulesDocument.Step.values())
                        .forEach(step -> shown.plan()
                                .rules()
                                .entry(step)
                                .ifPresent(entry ->
                                        facts.add(fact(words.say("okr.rules-step." + step.code()), written(entry)))));
            case SHARED_UNDERSTANDING,
                    SCORING_RULE,
                    TOP_SHEET_AGREED,
                    LAST_DAY,
                    ALL_SCORED,
                    BRIEFING_HELD,
                    MID_CYCLE_REVIEW_HELD,
                    RETROSPECTIVE -> {}
        }
        return facts;
    }

    private List<PartPageView.Fact> daysFacts(Cycle cycle) {
        String parent = shown.cycles().stream()
                .filter(other -> cycle.parent().equals(Optional.of(other.id())))
                .map(Cycle::name)
                .findFirst()
                .orElseGet(() -> words.say("okr.admin.no-parent-cycle"));
        return List.of(
                fact(words.say("okr.admin.name"), cycle.name()),
                fact(words.say("okr.admin.short-key"), cycle.shortKey().text()),
                fact(words.say("okr.admin.first-day"), words.dayAndYear(cycle.firstDay())),
                fact(words.say("okr.admin.last-day"), words.dayAndYear(cycle.lastDay())),
                fact(words.say("okr.admin.zone"), cycle.zone().getId()),
                fact(words.say("okr.admin.parent-cycle"), parent));
    }

    private List<PartPageView.Fact> strategy(Strategy strategy) {
        List<PartPageView.Fact> facts = new ArrayList<>();
        facts.add(fact(words.say("okr.strategy.mission"), strategy.mission()));
        facts.add(fact(words.say("okr.strategy.vision"), strategy.vision()));
        for (Statement statement : strategy.statements()) {
            facts.add(fact(words.say("okr.strategy.statement"), statement.text()));
        }
        return facts;
    }

    private String written(RulesDocument.Entry entry) {
        return Stream.of(words.dayAndYear(entry.on()), entry.what(), entry.byWhom())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" \u00B7 "));
    }

    private static PartPageView.Fact fact(String name, String text) {
        return new PartPageView.Fact(Html.of(name), Html.of(text));
    }
}
