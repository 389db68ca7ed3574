package org.okrtree.adapter.web;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.publication.SheetsShown;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.SheetRules;

/** The page with every team's sheet in a cycle, for all who may use the product: {@code sheets?cycle=}. */
public final class SheetsServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final int STEP = 20;

    private final transient ShowSheets showSheets;
    private final transient ShowCycles showCycles;
    private final transient StartSheet startSheet;

    public SheetsServlet(PageTools tools, ShowSheets showSheets, ShowCycles showCycles, StartSheet startSheet) {
        super(tools);
        this.showSheets = showSheets;
        this.showCycles = showCycles;
        this.startSheet = startSheet;
    }

    @Override
    String place() {
        return "sheets";
    }

    @Override
    Answer read(Page page) {
        return showCycles.run(page.actor()).fold(cycles -> read(page, cycles), Answer::refused);
    }

    private Answer read(Page page, List<Cycle> cycles) {
        if (Cycle.choose(cycles, page.typed("cycle")).isEmpty()
                && page.typed("cycle").isEmpty()) {
            return TreeServlet.nothingYet(page);
        }
        return showSheets
                .run(page.actor(), page.typed("cycle"))
                .fold(shown -> Answer.shown("okr-sheets", view(page, cycles, shown), "okr.sheets."), Answer::refused);
    }

    @Override
    Answer act(Page page, String action) {
        Optional<CycleId> cycle = CycleId.of(page.typed("cycleUid"));
        Optional<TeamId> team = TeamId.of(page.typed("team"));
        Outcome<Answer> started = cycle.isEmpty() || team.isEmpty()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : startSheet
                        .run(page.actor(), new StartSheetCommand(cycle.get(), team.get()))
                        .map(sheet -> new Answer.SeeOther(
                                page.address("sheet/" + sheet.id().uid())));
        return started.fold(answer -> answer, Answer::refused);
    }

    private static SheetsPageView view(Page page, List<Cycle> cycles, SheetsShown shown) {
        List<ChoiceView> choices = TreeServlet.choices(cycles, shown.cycle());
        return new SheetsPageView(
                Html.of(shown.cycle().name()),
                shown.cycle().id().uid(),
                choices,
                choices.size() > 1,
                shown.teams().isEmpty(),
                shown.teams().stream().map(one -> ofTeam(page, shown, one)).toList());
    }

    private static SheetsPageView.OfTeam ofTeam(Page page, SheetsShown shown, SheetsShown.OfTeam one) {
        Cycle cycle = shown.cycle();
        String state = one.newest()
                .map(revision -> page.words()
                        .html(
                                "okr.revision.badge",
                                Integer.toString(revision.number()),
                                page.words().dayAndYear(revision.at(), cycle.zone())))
                .orElseGet(() -> one.sheet()
                        .map(sheet -> page.words()
                                .html("okr.sheet.state." + sheet.state().code()))
                        .orElseGet(() -> page.words().html("okr.sheet.none")));
        return new SheetsPageView.OfTeam(
                one.team().id().uid(),
                Html.of(one.team().name()),
                page.words().html("okr.team.level." + one.team().level().code()),
                one.depth() * STEP,
                one.sheet().isPresent(),
                one.newest().isPresent()
                        || one.sheet()
                                .filter(sheet -> SheetRules.whyNotRead(sheet, one.team(), shown.plan(), page.actor())
                                        .isEmpty())
                                .isPresent(),
                one.sheet()
                        .map(sheet -> Html.of(page.address("sheet/" + sheet.id().uid())))
                        .orElse(""),
                one.newest().isPresent(),
                state,
                one.sheet().isEmpty()
                        && SheetRules.whyNotStart(one.team(), cycle, shown.plan(), page.actor())
                                .isEmpty());
    }
}
