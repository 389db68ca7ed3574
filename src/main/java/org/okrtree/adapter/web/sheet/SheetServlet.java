package org.okrtree.adapter.web.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.application.drafting.AskFindingAgain;
import org.okrtree.application.drafting.KeepFinding;
import org.okrtree.application.drafting.KeepFindingCommand;
import org.okrtree.application.drafting.SheetChecked;
import org.okrtree.application.drafting.ShowCheckedSheet;
import org.okrtree.application.drafting.TakeExitCommand;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddHealthFigureCommand;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.DiscardUnsavedEdit;
import org.okrtree.application.sheet.DiscardUnsavedEditCommand;
import org.okrtree.application.sheet.DropLine;
import org.okrtree.application.sheet.DropLineCommand;
import org.okrtree.application.sheet.EditHealthFigure;
import org.okrtree.application.sheet.EditHealthFigureCommand;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.MoveLine;
import org.okrtree.application.sheet.MoveLineCommand;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.sheet.RestoreLine;
import org.okrtree.application.sheet.RestoreLineCommand;
import org.okrtree.application.sheet.RestoreUnsavedEdit;
import org.okrtree.application.sheet.RestoreUnsavedEditCommand;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.SetHealthValueCommand;
import org.okrtree.application.worklink.SeeIssue;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.TakeExitAndLink;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.TakenLines;

/** The page of one sheet, for those who may read it; its forms write the draft and publish it: {@code sheet/<uid>}. */
public final class SheetServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final String[] SAYINGS = {"okr.sheet.", "okr.line."};

    private final transient ShowCheckedSheet showSheet;
    private final transient DiscardUnsavedEdit discardUnsavedEdit;
    private final transient RestoreUnsavedEdit restoreUnsavedEdit;
    private final transient AddObjective addObjective;
    private final transient EditObjective editObjective;
    private final transient AddKeyResult addKeyResult;
    private final transient EditKeyResult editKeyResult;
    private final transient AddHealthFigure addHealthFigure;
    private final transient EditHealthFigure editHealthFigure;
    private final transient SetHealthValue setHealthValue;
    private final transient MoveLine moveLine;
    private final transient RemoveLine removeLine;
    private final transient DropLine dropLine;
    private final transient RestoreLine restoreLine;
    private final transient TakeExitAndLink takeExit;
    private final transient SeeIssue seeIssue;
    private final transient KeepFinding keepFinding;
    private final transient AskFindingAgain askFindingAgain;
    private final transient OpenDiscussion openDiscussion;
    private final transient AgreeSheet agreeSheet;
    private final transient PublishSheet publishSheet;
    private final transient Clock clock;

    public SheetServlet(
            PageTools tools,
            ShowCheckedSheet showSheet,
            DiscardUnsavedEdit discardUnsavedEdit,
            RestoreUnsavedEdit restoreUnsavedEdit,
            AddObjective addObjective,
            EditObjective editObjective,
            AddKeyResult addKeyResult,
            EditKeyResult editKeyResult,
            AddHealthFigure addHealthFigure,
            EditHealthFigure editHealthFigure,
            SetHealthValue setHealthValue,
            MoveLine moveLine,
            RemoveLine removeLine,
            DropLine dropLine,
            RestoreLine restoreLine,
            TakeExitAndLink takeExit,
            SeeIssue seeIssue,
            KeepFinding keepFinding,
            AskFindingAgain askFindingAgain,
            OpenDiscussion openDiscussion,
            AgreeSheet agreeSheet,
            PublishSheet publishSheet,
            Clock clock) {
        super(tools, "sheets", "okr-sheet-resources");
        this.showSheet = showSheet;
        this.discardUnsavedEdit = discardUnsavedEdit;
        this.restoreUnsavedEdit = restoreUnsavedEdit;
        this.addObjective = addObjective;
        this.editObjective = editObjective;
        this.addKeyResult = addKeyResult;
        this.editKeyResult = editKeyResult;
        this.addHealthFigure = addHealthFigure;
        this.editHealthFigure = editHealthFigure;
        this.setHealthValue = setHealthValue;
        this.moveLine = moveLine;
        this.removeLine = removeLine;
        this.dropLine = dropLine;
        this.restoreLine = restoreLine;
        this.takeExit = takeExit;
        this.seeIssue = seeIssue;
        this.keepFinding = keepFinding;
        this.askFindingAgain = askFindingAgain;
        this.openDiscussion = openDiscussion;
        this.agreeSheet = agreeSheet;
        this.publishSheet = publishSheet;
        this.clock = clock;
    }

    @Override
    protected Answer read(Page page) {
        return show(page)
                .fold(
                        shown -> Answer.shown(
                                "okr-sheet",
                                view(new SheetDesk(page, shown, Optional.empty(), issueKey(page, shown))),
                                SAYINGS),
                        Answer::refused);
    }

    @Override
    protected Answer act(Page page, String action) {
        return SheetId.of(page.named())
                .map(sheet -> act(page, sheet, action))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        done -> new Answer.SeeOther(page.address("sheet/" + page.named() + query(page, done))),
                        refusal -> again(page, action, refusal));
    }

    // The page after it offers to put the line back.
    private static String query(Page page, Done done) {
        return "?done=" + done.code()
                + (done == Done.REMOVED || done == Done.DROPPED || done == Done.EDIT_DISCARDED
                        ? "&line=" + page.typed("line")
                        : "");
    }

    private Outcome<Done> act(Page page, SheetId sheet, String action) {
        return switch (action) {
            case SheetDeeds.ADD_OBJECTIVE,
                    SheetDeeds.EDIT_OBJECTIVE,
                    SheetDeeds.ADD_KEY_RESULT,
                    SheetDeeds.EDIT_KEY_RESULT,
                    SheetDeeds.ADD_HEALTH_FIGURE,
                    SheetDeeds.EDIT_HEALTH_FIGURE -> write(page, sheet, action).map(line -> Done.SAVED);
            case SheetDeeds.SET_VALUE ->
                with(
                                HealthFigureId.of(page.typed("line")),
                                line -> setHealthValue.run(
                                        page.actor(),
                                        new SetHealthValueCommand(sheet, line, page.typed("value"), page.typed("on"))))
                        .map(reading -> Done.SAVED);
            case SheetDeeds.MOVE ->
                moveLine.run(page.actor(), new MoveLineCommand(sheet, page.typed("line"), page.typed("after")))
                        .map(draft -> Done.MOVED);
            case SheetDeeds.REMOVE ->
                removeLine
                        .run(page.actor(), new RemoveLineCommand(sheet, page.typed("line"), page.number("version")))
                        .map(draft -> Done.REMOVED);
            case SheetDeeds.DROP ->
                dropLine.run(
                                page.actor(),
                                new DropLineCommand(
                                        sheet, page.typed("line"), page.number("version"), page.typed("reason")))
                        .map(draft -> Done.DROPPED);
            case SheetDeeds.RESTORE ->
                restoreLine
                        .run(page.actor(), new RestoreLineCommand(sheet, page.typed("line")))
                        .map(draft -> Done.RESTORED);
            case SheetDeeds.DISCARD_UNSAVED ->
                discardUnsavedEdit
                        .run(page.actor(), new DiscardUnsavedEditCommand(sheet, page.typed("line")))
                        .map(edit -> Done.EDIT_DISCARDED);
            case SheetDeeds.RESTORE_UNSAVED ->
                restoreUnsavedEdit
                        .run(page.actor(), new RestoreUnsavedEditCommand(sheet, page.typed("line")))
                        .map(edit -> Done.EDIT_RESTORED);
            case SheetDeeds.TAKE_EXIT -> exit(page, sheet).map(taken -> Done.EXIT_TAKEN);
            case SheetDeeds.KEEP_FINDING ->
                with(
                                FindingId.ofCode(page.typed("finding")),
                                finding ->
                                        keepFinding.run(page.actor(), kept(page, sheet, finding, page.typed("reason"))))
                        .map(kept -> Done.FINDING_KEPT);
            case SheetDeeds.ASK_AGAIN ->
                with(
                                FindingId.ofCode(page.typed("finding")),
                                finding -> askFindingAgain.run(page.actor(), kept(page, sheet, finding, "")))
                        .map(kept -> Done.FINDING_ASKED_AGAIN);
            case SheetDeeds.OPEN_DISCUSSION ->
                openDiscussion.run(page.actor(), sheet).map(opened -> Done.DISCUSSION_OPENED);
            case SheetDeeds.AGREE ->
                agreeSheet
                        .run(page.actor(), new AgreeSheetCommand(sheet, TypedLines.seen(page)))
                        .map(agreed -> Done.AGREED);
            case SheetDeeds.PUBLISH -> publish(page, sheet);
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
    }

    private Outcome<? extends DraftLine> write(Page page, SheetId sheet, String action) {
        Actor actor = page.actor();
        String line = page.typed("line");
        int version = page.number("version");
        return switch (action) {
            case SheetDeeds.ADD_OBJECTIVE ->
                addObjective.run(actor, new AddObjectiveCommand(sheet, TypedLines.objective(page)));
            case SheetDeeds.EDIT_OBJECTIVE ->
                with(
                        ObjectiveId.of(line),
                        id -> editObjective.run(
                                actor,
                                new EditObjectiveCommand(
                                        sheet, id, version, page.typed("settles"), TypedLines.objective(page))));
            case SheetDeeds.ADD_KEY_RESULT ->
                with(
                        ObjectiveId.of(line),
                        id -> addKeyResult.run(actor, new AddKeyResultCommand(sheet, id, TypedLines.keyResult(page))));
            case SheetDeeds.EDIT_KEY_RESULT ->
                with(
                        KeyResultId.of(line),
                        id -> editKeyResult.run(
                                actor,
                                new EditKeyResultCommand(
                                        sheet, id, version, page.typed("settles"), TypedLines.keyResult(page))));
            case SheetDeeds.ADD_HEALTH_FIGURE ->
                addHealthFigure.run(actor, new AddHealthFigureCommand(sheet, TypedLines.healthFigure(page)));
            default ->
                with(
                        HealthFigureId.of(line),
                        id -> editHealthFigure.run(
                                actor,
                                new EditHealthFigureCommand(
                                        sheet, id, version, page.typed("settles"), TypedLines.healthFigure(page))));
        };
    }

    private static <I, T> Outcome<T> with(Optional<I> id, Function<I, Outcome<T>> deed) {
        return id.map(deed).orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private static KeepFindingCommand kept(Page page, SheetId sheet, FindingId finding, String reason) {
        return new KeepFindingCommand(sheet, page.typed("line"), finding, reason);
    }

    private Outcome<TakenLines> exit(Page page, SheetId sheet) {
        return with(
                RequestId.of(page.typed("request")),
                request -> with(
                        Exit.ofCode(page.typed("exit")),
                        exit -> takeExit.run(
                                page.actor(),
                                new TakeExitCommand(
                                        sheet, request, page.typed("line"), page.number("version"), exit))));
    }

    private Outcome<Done> publish(Page page, SheetId sheet) {
        return with(
                        RequestId.of(page.typed("request")),
                        request -> publishSheet.run(
                                page.actor(),
                                new PublishSheetCommand(sheet, request, page.typed("reason"), TypedLines.seen(page))))
                .map(revision -> Done.PUBLISHED);
    }

    private Answer again(Page page, String action, Refusal refusal) {
        return show(page)
                .fold(
                        shown -> Answer.shownAgain(
                                refusal,
                                "okr-sheet",
                                view(new SheetDesk(
                                        page,
                                        shown,
                                        Optional.of(new TypedForm(action, page.typed("line"), refusal)),
                                        issueKey(page, shown))),
                                SAYINGS),
                        notShown -> Answer.refusedKeeping(notShown, page.typedText()));
    }

    private Optional<String> issueKey(Page page, SheetChecked checked) {
        return checked.shown()
                .issue()
                .flatMap(issue -> seeIssue.run(page.actor(), issue).fold(Optional::of, notSeen -> Optional.empty()))
                .map(SeenIssue::key);
    }

    private SheetPageView view(SheetDesk desk) {
        LocalDate today = LocalDate.now(clock.withZone(desk.shown().cycle().zone()));
        return new SheetPages(desk, today).view();
    }

    private Outcome<SheetChecked> show(Page page) {
        return with(SheetId.of(page.named()), sheet -> showSheet.run(page.actor(), sheet))
                .map(checked -> {
                    page.inCycle(checked.shown().cycle());
                    return checked;
                });
    }
}
