package org.okrtree.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.objective.ObjectiveTyped;

/** The page of one sheet, for those who may read it; its forms write the draft and publish it: {@code sheet/<uid>}. */
public final class SheetServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowSheet showSheet;
    private final transient AddObjective addObjective;
    private final transient EditObjective editObjective;
    private final transient AddKeyResult addKeyResult;
    private final transient EditKeyResult editKeyResult;
    private final transient RemoveLine removeLine;
    private final transient OpenDiscussion openDiscussion;
    private final transient AgreeSheet agreeSheet;
    private final transient PublishSheet publishSheet;

    public SheetServlet(
            PageTools tools,
            ShowSheet showSheet,
            AddObjective addObjective,
            EditObjective editObjective,
            AddKeyResult addKeyResult,
            EditKeyResult editKeyResult,
            RemoveLine removeLine,
            OpenDiscussion openDiscussion,
            AgreeSheet agreeSheet,
            PublishSheet publishSheet) {
        super(tools);
        this.showSheet = showSheet;
        this.addObjective = addObjective;
        this.editObjective = editObjective;
        this.addKeyResult = addKeyResult;
        this.editKeyResult = editKeyResult;
        this.removeLine = removeLine;
        this.openDiscussion = openDiscussion;
        this.agreeSheet = agreeSheet;
        this.publishSheet = publishSheet;
    }

    @Override
    String place() {
        return "sheets";
    }

    @Override
    Answer read(Page page) {
        return show(page).fold(shown -> shown(page, shown), Answer::refused);
    }

    @Override
    Answer act(Page page, String action) {
        return SheetId.of(page.named())
                .map(sheet -> act(page, sheet, action))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        done -> new Answer.SeeOther(page.address("sheet/" + page.named() + "?done=" + done.code())),
                        refusal -> again(page, action, refusal));
    }

    private Outcome<Done> act(Page page, SheetId sheet, String action) {
        return switch (action) {
            case SheetPages.ADD_OBJECTIVE ->
                addObjective
                        .run(page.actor(), new AddObjectiveCommand(sheet, objective(page)))
                        .map(line -> Done.SAVED);
            case SheetPages.EDIT_OBJECTIVE ->
                ObjectiveId.of(page.typed("line"))
                        .map(line -> editObjective.run(
                                page.actor(),
                                new EditObjectiveCommand(sheet, line, page.number("version"), objective(page))))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                        .map(line -> Done.SAVED);
            case SheetPages.ADD_KEY_RESULT ->
                ObjectiveId.of(page.typed("line"))
                        .map(line ->
                                addKeyResult.run(page.actor(), new AddKeyResultCommand(sheet, line, keyResult(page))))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                        .map(line -> Done.SAVED);
            case SheetPages.EDIT_KEY_RESULT ->
                KeyResultId.of(page.typed("line"))
                        .map(line -> editKeyResult.run(
                                page.actor(),
                                new EditKeyResultCommand(sheet, line, page.number("version"), keyResult(page))))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                        .map(line -> Done.SAVED);
            case SheetPages.REMOVE ->
                removeLine
                        .run(page.actor(), new RemoveLineCommand(sheet, page.typed("line"), page.number("version")))
                        .map(draft -> Done.REMOVED);
            case SheetPages.OPEN_DISCUSSION ->
                openDiscussion.run(page.actor(), sheet).map(opened -> Done.DISCUSSION_OPENED);
            case SheetPages.AGREE ->
                agreeSheet
                        .run(page.actor(), new AgreeSheetCommand(sheet, seen(page.typed("seen"))))
                        .map(agreed -> Done.AGREED);
            case SheetPages.PUBLISH -> publish(page, sheet);
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
    }

    private Outcome<Done> publish(Page page, SheetId sheet) {
        return RequestId.of(page.typed("request"))
                .map(request -> publishSheet.run(
                        page.actor(),
                        new PublishSheetCommand(sheet, request, page.typed("reason"), seen(page.typed("seen")))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .map(revision -> Done.PUBLISHED);
    }

    private Answer again(Page page, String action, Refusal refusal) {
        return show(page)
                .fold(
                        shown -> Answer.shownAgain(
                                refusal,
                                "okr-sheet",
                                new SheetPages(
                                                page,
                                                shown,
                                                Optional.of(new TypedForm(action, page.typed("line"), refusal)))
                                        .view(),
                                "okr.sheet."),
                        Answer::refused);
    }

    private Outcome<SheetShown> show(Page page) {
        return SheetId.of(page.named())
                .map(sheet -> showSheet.run(page.actor(), sheet))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private static Answer shown(Page page, SheetShown shown) {
        return Answer.shown("okr-sheet", new SheetPages(page, shown, Optional.empty()).view(), "okr.sheet.");
    }

    private static ObjectiveTyped objective(Page page) {
        return new ObjectiveTyped(
                page.typed("title"), page.typed("why"), page.typed("owner"), page.typed("commitment"));
    }

    private static KeyResultTyped keyResult(Page page) {
        return new KeyResultTyped(
                page.typed("statement"),
                page.typed("owner"),
                new MeasureTyped(
                        page.typed("kind"),
                        page.typed("baseline"),
                        page.typed("foundBy"),
                        page.typed("target"),
                        page.typed("low"),
                        page.typed("high"),
                        page.typed("unit"),
                        page.typed("decimals"),
                        milestones(page.typed("milestones")),
                        page.typed("evidence")),
                page.typed("readFrom"),
                page.typed("rhythm"),
                page.typed("scoring"));
    }

    private static List<MeasureTyped.MilestoneTyped> milestones(String typed) {
        return typed.lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new MeasureTyped.MilestoneTyped(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    // What cannot be read is left out: the rule then says that the draft was not seen as it is.
    private static Map<String, Integer> seen(String typed) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (String line : typed.split(" ", -1)) {
            String[] parts = line.split(":", -1);
            if (parts.length == 2 && parts[1].matches("\\d{1,9}")) {
                seen.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        return seen;
    }
}
