package org.okrtree.adapter.web.cycle;

import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.cycle.ChangeCycleCommand;
import org.okrtree.application.cycle.CycleShown;
import org.okrtree.application.steps.CycleStepsShown;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRules;

/** The form of a cycle's name, days, zone and parent: what was typed into it, and its markup with it. */
final class DaysForm {
    private final Page page;
    private final CycleStepsShown shown;

    DaysForm(Page page, CycleStepsShown shown) {
        this.page = page;
        this.shown = shown;
    }

    /** Why the reader may not change them, or why nobody can any more. */
    Optional<Refusal> whyNot() {
        return shown.whyNotPlan().or(() -> CycleRules.whyNotRedate(shown.cycle()));
    }

    ChangeCycleCommand command() {
        return typed(page.typed("seen"));
    }

    private ChangeCycleCommand typed(String seen) {
        return new ChangeCycleCommand(
                shown.cycle().id(),
                seen,
                page.typed("name"),
                page.typed("firstDay"),
                page.typed("lastDay"),
                page.typed("zone"),
                page.typed("parent"));
    }

    private static ChangeCycleCommand standing(Cycle cycle, String seen) {
        return new ChangeCycleCommand(
                cycle.id(),
                seen,
                cycle.name(),
                cycle.firstDay().toString(),
                cycle.lastDay().toString(),
                cycle.zone().getId(),
                cycle.parent().map(CycleId::uid).orElse(""));
    }

    /**
     * Its markup, with what was typed or how it stands.
     *
     * @param isAgain it was sent and refused
     * @param refusal why, where it is told in the form
     */
    String html(boolean isAgain, Optional<Refusal> refusal) {
        Cycle cycle = shown.cycle();
        String seen = CycleShown.versionOf(cycle);
        ChangeCycleCommand values = isAgain ? typed(seen) : standing(cycle, seen);
        List<Cycle> others = shown.cycles().stream()
                .filter(other -> !other.id().equals(cycle.id()))
                .toList();
        return page.fragment(
                "okr-days-form",
                new DaysFormView(
                        Html.of(StepsPages.address(page, cycle, PartPages.DAYS)),
                        values.seen(),
                        refusal.map(page::refusal).orElse(RefusalView.NONE),
                        Html.of(cycle.shortKey().text()),
                        Html.of(values.name()),
                        Html.of(values.firstDay()),
                        Html.of(values.lastDay()),
                        CycleChoices.zones(values.zone()),
                        CycleChoices.parents(page, others, values.parentUid())),
                "okr.admin.");
    }
}
