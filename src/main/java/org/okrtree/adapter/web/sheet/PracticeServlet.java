package org.okrtree.adapter.web.sheet;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.cycle.ShowPractice;
import org.okrtree.application.cycle.ThrowAwayPracticeCycle;
import org.okrtree.application.publication.SheetsShown;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.sheet.CopyPracticeSheet;
import org.okrtree.application.sheet.CopyPracticeSheetCommand;
import org.okrtree.application.sheet.StartPractice;
import org.okrtree.application.sheet.StartPracticeCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.TakenLines;

/** Where practice begins, for all who may use the product, and where a practice cycle ends: {@code practice[/<uid of the cycle>]}. */
public final class PracticeServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient StartPractice startPractice;
    private final transient ShowPractice showPractice;
    private final transient ShowSheets showSheets;
    private final transient CopyPracticeSheet copyPracticeSheet;
    private final transient ThrowAwayPracticeCycle throwAway;
    private final transient TimeZoneManager zones;
    private final transient Clock clock;

    public PracticeServlet(
            PageTools tools,
            StartPractice startPractice,
            ShowPractice showPractice,
            ShowSheets showSheets,
            CopyPracticeSheet copyPracticeSheet,
            ThrowAwayPracticeCycle throwAway,
            TimeZoneManager zones,
            Clock clock) {
        super(tools, "sheets");
        this.startPractice = startPractice;
        this.showPractice = showPractice;
        this.showSheets = showSheets;
        this.copyPracticeSheet = copyPracticeSheet;
        this.throwAway = throwAway;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    protected Answer read(Page page) {
        return page.named().isEmpty() ? begin(page, Optional.empty()) : show(page, Optional.empty());
    }

    @Override
    protected Answer act(Page page, String action) {
        return switch (action) {
            case "start" -> start(page);
            case "copy" -> copy(page);
            case "throw-away" -> throwAway(page);
            default -> Answer.refused(new AccessRefusal.NotThere());
        };
    }

    private Answer begin(Page page, Optional<Refusal> refused) {
        return showPractice
                .run(page.actor())
                .fold(
                        shown -> {
                            PracticePageView.BeginView view =
                                    new PracticePageView.BeginView(PracticeForm.html(page, shown.led(), refused));
                            return again(refused, "okr-practice-begin", view);
                        },
                        Answer::refused);
    }

    private static Answer again(Optional<Refusal> refused, String template, Record view) {
        return refused.map(refusal -> Answer.shownAgain(refusal, template, view, "okr.practice."))
                .orElseGet(() -> Answer.shown(template, view, "okr.practice."));
    }

    private Answer start(Page page) {
        ZoneId zone = zones.getUserTimeZone().toZoneId();
        String today = page.words().dayAndYear(LocalDate.now(clock.withZone(zone)));
        return startPractice
                .run(
                        page.actor(),
                        new StartPracticeCommand(
                                page.typed("team"),
                                page.typed("newTeamName"),
                                page.typed("newTeamMembers"),
                                page.words().say("okr.practice.cycle", today),
                                page.typed("weeks"),
                                zone.getId()))
                .fold(
                        sheet -> new Answer.SeeOther(
                                page.address("sheet/" + sheet.id().uid() + "?done=" + Done.PRACTICE_STARTED.code())),
                        refusal -> begin(page, Optional.of(refusal)));
    }

    private Answer show(Page page, Optional<Refusal> refused) {
        return showSheets
                .run(page.actor(), page.named())
                .fold(
                        shown -> shown.cycle().kind() == CycleKind.PRACTICE
                                ? again(refused, "okr-practice", view(page, shown, refused))
                                : Answer.refused(new AccessRefusal.NotThere()),
                        Answer::refused);
    }

    private static PracticePageView view(Page page, SheetsShown shown, Optional<Refusal> refused) {
        Cycle cycle = shown.cycle();
        page.inCycle(cycle);
        List<ChoiceView> into = shown.cycles().stream()
                .filter(one -> one.kind() != CycleKind.PRACTICE && one.state().isOpen())
                .map(one -> new ChoiceView(
                        one.id().uid(), Html.of(one.name()), one.id().uid().equals(page.typed("into"))))
                .toList();
        return new PracticePageView(
                Html.of(cycle.name()),
                Html.of(page.words().days(cycle.firstDay(), cycle.lastDay())),
                cycle.id().uid(),
                shown.teams().stream()
                        .flatMap(one -> sheet(page, shown, one).stream())
                        .toList(),
                !into.isEmpty(),
                into,
                CycleRules.whyNotThrowAway(
                                cycle,
                                shown.plan(),
                                shown.teams().stream()
                                        .map(SheetsShown.OfTeam::team)
                                        .toList(),
                                page.actor())
                        .map(page.words()::whyNotHtml)
                        .orElse(""),
                refused.map(page::refusal).orElse(RefusalView.NONE));
    }

    private static Optional<PracticePageView.SheetView> sheet(Page page, SheetsShown shown, SheetsShown.OfTeam one) {
        return one.sheet()
                .filter(sheet -> SheetRules.whyNotRead(sheet, one.team(), shown.plan(), page.actor())
                        .isEmpty())
                .map(sheet -> new PracticePageView.SheetView(
                        sheet.id().uid(),
                        Html.of(page.address("sheet/" + sheet.id().uid())),
                        Html.of(one.team().name()),
                        one.team().has(page.actor().person()),
                        page.newRequest()));
    }

    private Answer copy(Page page) {
        Optional<SheetId> sheet = SheetId.of(page.typed("sheet"));
        Optional<CycleId> into = CycleId.of(page.typed("into"));
        Optional<RequestId> request = RequestId.of(page.typed("request"));
        return (sheet.isEmpty() || into.isEmpty() || request.isEmpty()
                        ? Outcome.<TakenLines>refused(new AccessRefusal.NotThere())
                        : copyPracticeSheet.run(
                                page.actor(), new CopyPracticeSheetCommand(sheet.get(), into.get(), request.get())))
                .fold(
                        taken -> new Answer.SeeOther(
                                page.address("sheet/" + taken.sheet().uid() + "?done=" + Done.COPIED.code())),
                        refusal -> show(page, Optional.of(refusal)));
    }

    // "Sure" is asked for by the form; without it nothing is thrown away.
    private Answer throwAway(Page page) {
        if (page.typed("sure").isEmpty()) {
            return show(page, Optional.empty());
        }
        return CycleId.of(page.named())
                .map(cycle -> throwAway.run(page.actor(), cycle))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        gone -> new Answer.SeeOther(page.address("sheets?done=" + Done.PRACTICE_GONE.code())),
                        refusal -> show(page, Optional.of(refusal)));
    }
}
