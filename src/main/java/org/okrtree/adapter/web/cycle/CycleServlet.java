package org.okrtree.adapter.web.cycle;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.published.TreeServlet;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.PlanCycleCommand;
import org.okrtree.application.cycle.PlanTyped;
import org.okrtree.application.cycle.ReopenCycle;
import org.okrtree.application.cycle.ReopenCycleCommand;
import org.okrtree.application.cycle.StartDrafting;
import org.okrtree.application.cycle.StartScoring;
import org.okrtree.application.steps.CycleStepsShown;
import org.okrtree.application.steps.ShowCycleSteps;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;

/**
 * The steps of a cycle, for all who may use the product; its forms plan it and take it on: {@code cycle/<short key or uid>}, and
 * behind it the page of one part of the plan or of its name and days, or the file {@code rules.ics}.
 */
public final class CycleServlet extends OkrServlet {
    static final String CHECK_INS = "check-ins";
    static final String CALENDAR = "rules.ics";

    private static final long serialVersionUID = 1;

    private final transient ShowCycleSteps showSteps;
    private final transient PlanCycle planCycle;
    private final transient ChangeCycle changeCycle;
    private final transient StartDrafting startDrafting;
    private final transient StartScoring startScoring;
    private final transient CloseCycle closeCycle;
    private final transient ReopenCycle reopenCycle;
    private final transient ApplicationProperties host;
    private final transient Clock clock;

    public CycleServlet(
            PageTools tools,
            ShowCycleSteps showSteps,
            PlanCycle planCycle,
            ChangeCycle changeCycle,
            StartDrafting startDrafting,
            StartScoring startScoring,
            CloseCycle closeCycle,
            ReopenCycle reopenCycle,
            Clock clock) {
        super(tools, "cycle");
        this.showSteps = showSteps;
        this.planCycle = planCycle;
        this.changeCycle = changeCycle;
        this.startDrafting = startDrafting;
        this.startScoring = startScoring;
        this.closeCycle = closeCycle;
        this.reopenCycle = reopenCycle;
        this.host = tools.properties();
        this.clock = clock;
    }

    @Override
    protected Answer read(Page page) {
        String asked = asked(page);
        Outcome<CycleStepsShown> found = showSteps.run(page.actor(), asked);
        boolean isNone =
                asked.isEmpty() && page.actor().mayUse() && found.whyNot().isPresent();
        return isNone
                ? TreeServlet.nothingYet(page)
                : found.fold(shown -> read(page, shown, part(page)), Answer::refused);
    }

    private Answer read(Page page, CycleStepsShown shown, String part) {
        if (part.isEmpty()) {
            return Answer.shown("okr-steps", steps(page, shown, Optional.empty()), "okr.steps.");
        }
        if (part.equals(CALENDAR)) {
            return calendar(page, shown);
        }
        return PartPages.has(part)
                ? Answer.shown("okr-part", part(page, shown, part, Optional.empty()), "okr.part.")
                : Answer.refused(new AccessRefusal.NotThere());
    }

    private Answer calendar(Page page, CycleStepsShown shown) {
        String key = shown.cycle().shortKey().text();
        String address = host.getBaseUrl(UrlMode.ABSOLUTE) + ROOT + "cycle/" + key;
        return new Answer.Download(
                RulesCalendar.TYPE,
                "okr-" + key + ".ics",
                new RulesCalendar(page.words(), shown.cycle(), shown.plan(), clock.instant(), address).text());
    }

    @Override
    protected Answer act(Page page, String action) {
        return showSteps
                .run(page.actor(), asked(page))
                .fold(shown -> act(page, shown, part(page), action), Answer::refused);
    }

    private Answer act(Page page, CycleStepsShown shown, String part, String action) {
        Outcome<Done> done = part.isEmpty()
                ? move(page, shown.cycle().id(), action)
                : part.equals(PartPages.DAYS)
                        ? change(page, shown, action).map(changed -> Done.SAVED)
                        : plan(page, shown, part, action).map(planned -> Done.SAVED);
        return done.fold(
                it -> new Answer.SeeOther(StepsPages.address(page, shown.cycle(), "") + "?done=" + it.code()),
                refusal -> again(page, part, action, refusal));
    }

    private Outcome<Done> move(Page page, CycleId cycle, String action) {
        return switch (action) {
            case StepsPages.BEGIN_DRAFTING ->
                startDrafting.run(page.actor(), cycle).map(moved -> Done.DRAFTING_BEGUN);
            case StepsPages.BEGIN_SCORING ->
                startScoring.run(page.actor(), cycle).map(moved -> Done.SCORING_BEGUN);
            case StepsPages.CLOSE -> closeCycle.run(page.actor(), cycle).map(moved -> Done.CYCLE_CLOSED);
            case StepsPages.REOPEN ->
                reopenCycle
                        .run(page.actor(), new ReopenCycleCommand(cycle, page.typed("reason")))
                        .map(moved -> Done.REOPENED);
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
    }

    private Outcome<Cycle> change(Page page, CycleStepsShown shown, String action) {
        return action.equals(PartPages.CHANGE)
                ? changeCycle.run(page.actor(), new DaysForm(page, shown).command())
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<?> plan(Page page, CycleStepsShown shown, String part, String action) {
        PlanForms forms = new PlanForms(page, shown, shown.cycle().today(clock));
        Optional<PlanTyped> typed = switch (PartPages.has(part) ? action : "") {
            case PartPages.PLAN -> Optional.of(forms.typed(part));
            case PartPages.SKIP -> Optional.of(forms.skipping(part, true));
            case PartPages.UNSKIP -> Optional.of(forms.skipping(part, false));
            default -> Optional.empty();
        };
        Optional<Refusal> unread = action.equals(PartPages.PLAN) ? forms.whyNotRead(part) : Optional.empty();
        if (unread.isPresent() && shown.whyNotPlan().isEmpty()) {
            return Outcome.refused(unread.get());
        }
        return typed.<Outcome<?>>map(it -> planCycle.run(
                        page.actor(), new PlanCycleCommand(shown.cycle().id(), page.number("version"), it)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    // Once more as it is now: somebody may have been faster.
    private Answer again(Page page, String part, String action, Refusal refusal) {
        Optional<TypedForm> form = Optional.of(new TypedForm(action, part, refusal));
        if (refusal.kind() == Refusal.Kind.UNKNOWN) {
            return Answer.refused(refusal);
        }
        return showSteps
                .run(page.actor(), asked(page))
                .fold(
                        shown -> part.isEmpty()
                                ? Answer.shownAgain(refusal, "okr-steps", steps(page, shown, form), "okr.steps.")
                                : Answer.shownAgain(refusal, "okr-part", part(page, shown, part, form), "okr.part."),
                        Answer::refused);
    }

    private StepsPageView steps(Page page, CycleStepsShown shown, Optional<TypedForm> refused) {
        return new StepsPages(page, shown, shown.cycle().today(clock), refused).view();
    }

    private PartPageView part(Page page, CycleStepsShown shown, String part, Optional<TypedForm> refused) {
        return new PartPages(page, shown, shown.cycle().today(clock)).view(part, refused);
    }

    private static String asked(Page page) {
        List<String> parts = page.parts();
        return parts.isEmpty() ? page.typed("cycle") : parts.get(0);
    }

    private static String part(Page page) {
        List<String> parts = page.parts();
        return parts.size() > 1 ? String.join("/", parts.subList(1, parts.size())) : "";
    }
}
