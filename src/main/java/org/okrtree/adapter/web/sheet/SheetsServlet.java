package org.okrtree.adapter.web.sheet;

import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.application.cycle.PracticeShown;
import org.okrtree.application.cycle.ShowPractice;
import org.okrtree.application.publication.SheetsShown;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;

/** The page on which everybody begins: the person's teams and all others, each with its sheet in a cycle: {@code sheets?cycle=}. */
public final class SheetsServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final String SAYINGS = "okr.sheets.";

    private final transient ShowSheets showSheets;
    private final transient ShowPractice showPractice;
    private final transient StartSheet startSheet;

    public SheetsServlet(PageTools tools, ShowSheets showSheets, ShowPractice showPractice, StartSheet startSheet) {
        super(tools, "sheets");
        this.showSheets = showSheets;
        this.showPractice = showPractice;
        this.startSheet = startSheet;
    }

    @Override
    protected Answer read(Page page) {
        return showSheets
                .run(page.actor(), page.typed("cycle"))
                .fold(
                        shown -> Answer.shown("okr-sheets", view(page, shown, Optional.empty()), SAYINGS),
                        refusal -> page.typed("cycle").isEmpty() ? begin(page, refusal) : Answer.refused(refusal));
    }

    private static SheetsPageView view(Page page, SheetsShown shown, Optional<Refusal> refused) {
        page.inCycle(shown.cycle());
        return new SheetsPages(page, shown).view(refused);
    }

    // Whoever may use the product and finds no cycle finds how to begin.
    private Answer begin(Page page, Refusal otherwise) {
        return showPractice
                .run(page.actor())
                .fold(
                        shown -> Answer.shown("okr-sheets-begin", begin(page, shown), SAYINGS),
                        refusal -> Answer.refused(otherwise));
    }

    private static SheetsPageView.BeginView begin(Page page, PracticeShown shown) {
        return new SheetsPageView.BeginView(
                page.actor().mayAdminister(),
                Html.of(page.address("admin")),
                PracticeForm.html(page, shown.led(), Optional.empty()),
                !shown.practices().isEmpty(),
                shown.practices().stream()
                        .map(cycle -> new ChoiceView(
                                Html.of(page.address(
                                        "sheets?cycle=" + cycle.shortKey().text())),
                                Html.of(cycle.name()),
                                false))
                        .toList());
    }

    @Override
    protected Answer act(Page page, String action) {
        Optional<CycleId> cycle = CycleId.of(page.typed("cycleUid"));
        Optional<TeamId> team = TeamId.of(page.typed("team"));
        Outcome<Answer> started = cycle.isEmpty() || team.isEmpty()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : startSheet
                        .run(page.actor(), new StartSheetCommand(cycle.get(), team.get()))
                        .map(sheet -> new Answer.SeeOther(
                                page.address("sheet/" + sheet.id().uid())));
        return started.fold(answer -> answer, refusal -> again(page, refusal));
    }

    private Answer again(Page page, Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNKNOWN
                ? Answer.refused(refusal)
                : showSheets
                        .run(page.actor(), page.typed("cycleUid"))
                        .fold(
                                shown -> Answer.shownAgain(
                                        refusal, "okr-sheets", view(page, shown, Optional.of(refusal)), SAYINGS),
                                Answer::refused);
    }
}
