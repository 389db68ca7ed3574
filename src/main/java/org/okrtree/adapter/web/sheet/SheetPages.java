package org.okrtree.adapter.web.sheet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureWords;
import org.okrtree.adapter.web.publication.DiffViews;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uid;
import org.okrtree.domain.publication.AgreeingRules;
import org.okrtree.domain.publication.MissingInLine;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublicationRules;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.sheet.UnsavedEdit;

/** Makes the page of one sheet out of what is shown of it: its lines, and beside them what can be done with the whole. */
final class SheetPages {

    private final SheetDesk desk;
    private final Page page;
    private final SheetShown shown;
    private final LocalDate today;

    /** @param today in the cycle's zone */
    SheetPages(SheetDesk desk, LocalDate today) {
        this.desk = desk;
        this.page = desk.page();
        this.shown = desk.shown();
        this.today = today;
    }

    SheetPageView view() {
        Words words = page.words();
        Optional<Refusal> whyNotWrite = SheetRules.whyNotWrite(shown.team(), shown.cycle(), page.actor());
        Optional<Refusal> whyNotPublish =
                PublicationRules.whyNotPublish(shown.sheet(), shown.team(), shown.cycle(), shown.plan(), page.actor());
        // who only reads finds what is published, as soon as something is
        Optional<Draft> draft = shown.draft()
                .filter(it -> whyNotWrite.isEmpty()
                        || whyNotPublish.isEmpty()
                        || shown.newest().isEmpty());
        Optional<Refusal> missing =
                draft.flatMap(it -> PublicationRules.whatIsMissing(it, shown.upward(), shown.newest()));
        boolean canWrite = draft.isPresent() && whyNotWrite.isEmpty();
        Optional<LineFindings> findings = draft.map(it -> new LineFindings(desk, it, canWrite, today));
        Optional<DraftLines> lines = findings.map(it -> new DraftLines(desk, it, draft.orElseThrow(), canWrite, today));
        LineForms forms = new LineForms(desk);
        boolean canAddHealth =
                canWrite && draft.flatMap(SheetRules::whyNotAddHealthFigure).isEmpty();
        List<SheetPageView.NeedView> needs = draft.map(this::needs).orElse(List.of());
        int next = shown.revisions().isEmpty() ? 1 : shown.revisions().get(0).number() + 1;
        Optional<TypedForm> publishRefused =
                desk.refused().filter(form -> form.action().equals(SheetDeeds.PUBLISH));
        Optional<TypedForm> homeless = desk.refused()
                .filter(form -> findings.filter(it -> it.hasForm(form)).isEmpty())
                .filter(form -> draft.filter(
                                it -> hasForm(form, it, canWrite, whyNotPublish.isEmpty() && missing.isEmpty()))
                        .isEmpty());
        return new SheetPageView(
                shown.sheet().id().uid(),
                Html.of(shown.team().name()),
                words.html("okr.team.level." + shown.team().level().code()),
                Html.of(shown.cycle().name()),
                Html.of(page.address("tree?cycle=" + shown.cycle().shortKey().text())),
                Html.of(desk.name(shown.team().lead())),
                !shown.revisions().isEmpty(),
                shown.revisions().isEmpty()
                        ? words.html("okr.sheet.state." + shown.sheet().state().code())
                        : badge(shown.revisions().get(0)),
                draft.isPresent(),
                missing.filter(PublicationRefusal.NothingChanged.class::isInstance)
                        .isEmpty(),
                draft.map(it -> it.objectives().isEmpty()).orElse(true),
                canWrite,
                whyNotWrite.map(words::whyNotHtml).orElse(""),
                draft.map(this::counts).orElse(""),
                unsaved(),
                findings.map(LineFindings::ofSheet).orElse(""),
                lines.map(DraftLines::objectives).orElse(""),
                desk.isRefused(SheetDeeds.ADD_OBJECTIVE, "")
                        || draft.map(it -> it.objectives().isEmpty()).orElse(false),
                canWrite ? forms.newObjective() : "",
                draft.map(it -> !it.health().isEmpty()).orElse(false),
                lines.map(DraftLines::healthFigures).orElse(""),
                canAddHealth,
                desk.isRefused(SheetDeeds.ADD_HEALTH_FIGURE, ""),
                canAddHealth ? forms.newHealthFigure() : "",
                draft.map(it -> !it.dropped().isEmpty()).orElse(false),
                draft.map(SheetPages::dropped).orElse(List.of()),
                undo(canWrite),
                !needs.isEmpty(),
                needs,
                draft.isPresent() && shown.above().isPresent(),
                shown.above().map(this::above).orElse(SheetPageView.AboveView.NONE),
                canWrite ? people() : List.of(),
                canWrite ? PastePart.html(desk, draft.orElseThrow()) : "",
                homeless.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE),
                homeless.map(form -> page.keptText(page.typedText())).orElse(""),
                shown.sheet().state() == SheetState.DRAFT,
                whyNotOpenDiscussion().map(words::whyNotHtml).orElse(""),
                shown.sheet().state() == SheetState.IN_DISCUSSION,
                shown.sheet().state() == SheetState.AGREED,
                draft.flatMap(this::whyNotAgree).map(words::whyNotHtml).orElse(""),
                Html.of(page.address("publish/" + shown.sheet().id().uid())),
                draft.isPresent() && whyNotPublish.isEmpty() && missing.isEmpty(),
                missing.map(words::whyNotHtml).orElse(""),
                whyNotPublish.map(words::whyNotHtml).orElse(""),
                words.html("okr.publication.publish", Integer.toString(next)),
                next > 1,
                publishRefused.isPresent(),
                publishRefused.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE),
                publishRefused.map(form -> Html.of(page.typed("reason"))).orElse(""),
                draft.map(SheetPages::seen).orElse(""),
                page.newRequest(),
                draft.isEmpty() && shown.newest().isPresent(),
                draft.isEmpty() ? shown.newest().map(this::newest).orElse("") : "",
                shown.revisions().stream().map(this::revision).toList());
    }

    private String counts(Draft draft) {
        return page.words()
                .html(
                        "okr.sheet.counts",
                        Integer.toString(draft.objectives().size()),
                        Integer.toString(draft.objectives().stream()
                                .mapToInt(one -> one.keyResults().size())
                                .sum()));
    }

    // Neither agreeing nor publishing waits for it, so that the page says what goes out.
    private String unsaved() {
        long lines =
                shown.unsaved().stream().map(UnsavedEdit::lineUid).distinct().count();
        return lines == 0 ? "" : page.words().html("okr.sheet.unsaved", Long.toString(lines));
    }

    private static List<SheetPageView.DroppedLineView> dropped(Draft draft) {
        return draft.dropped().stream()
                .map(line ->
                        new SheetPageView.DroppedLineView(line.uid(), Html.of(line.title()), Html.of(line.reason())))
                .toList();
    }

    // The address says which line was taken out a moment ago; whether it can come back is decided when it is asked for.
    private SheetPageView.UndoView undo(boolean canWrite) {
        Done done = Done.named(page.typed("done"));
        String line = page.typed("line");
        boolean isEdit = done == Done.EDIT_DISCARDED;
        boolean can = canWrite && (isEdit || done == Done.REMOVED || done == Done.DROPPED) && Uid.isUid(line);
        return new SheetPageView.UndoView(
                can,
                isEdit ? SheetDeeds.RESTORE_UNSAVED : SheetDeeds.RESTORE,
                can ? line : "",
                page.words().html(isEdit ? "okr.sheet.unsaved-discarded" : "okr.sheet.taken-out"));
    }

    private List<SheetPageView.NeedView> needs(Draft draft) {
        return AgreeingRules.everythingThatBlocks(draft, shown.upward(), shown.newest(), shown.team(), shown.plan())
                .stream()
                .map(this::need)
                .toList();
    }

    private SheetPageView.NeedView need(MissingInLine missing) {
        String what = missing.why().key().substring("okr.publication.refused.".length());
        return new SheetPageView.NeedView(
                missing.lineUid().isEmpty() ? "#okr-lines" : "#line-" + missing.lineUid(),
                page.words()
                        .html(
                                "okr.sheet.needs." + what,
                                missing.why().details().stream()
                                        .map(String::valueOf)
                                        .toArray(Serializable[]::new)));
    }

    private SheetPageView.AboveView above(PublishedSheet above) {
        MeasureWords measures = new MeasureWords(page.words());
        return new SheetPageView.AboveView(
                Html.of(above.team().name()),
                page.words()
                        .html(
                                "okr.revision.badge",
                                Integer.toString(above.revision()),
                                page.words()
                                        .dayAndYear(above.at(), shown.cycle().zone())),
                above.objectives().stream()
                        .map(objective -> new SheetPageView.AboveObjectiveView(
                                page.words().html("okr.objective.ref", Integer.toString(objective.number())),
                                Html.of(objective.title()),
                                objective.keyResults().stream()
                                        .map(one -> new SheetPageView.AboveKeyResultView(
                                                Html.of(one.statement()),
                                                (MeasureWords.isWay(one.measure())
                                                                ? measures.baseline(one.measure()) + " \u2192 "
                                                                : "")
                                                        + measures.target(one.measure())
                                                        + " "
                                                        + measures.unit(one.measure())))
                                        .toList()))
                        .toList());
    }

    private List<ChoiceView> people() {
        return shown.people().values().stream()
                .map(one -> new ChoiceView(Html.of(one.userName()), Html.of(one.displayName()), false))
                .distinct()
                .toList();
    }

    private Optional<Refusal> whyNotOpenDiscussion() {
        return SheetRules.whyNotOpenDiscussion(shown.sheet(), shown.team(), shown.cycle(), page.actor());
    }

    private Optional<Refusal> whyNotAgree(Draft draft) {
        return SheetRules.whyNotAgree(shown.sheet(), shown.team(), shown.cycle(), page.actor())
                .or(() -> AgreeingRules.whatCitesNothing(draft, shown.team(), shown.plan()))
                .or(() -> AgreeingRules.whatBlocks(draft, shown.upward(), shown.newest()));
    }

    // A refusal is said at its own form, and above all where the page has none: to remove is a button, and a line can
    // be gone.
    private static boolean hasForm(TypedForm form, Draft draft, boolean canWrite, boolean canPublish) {
        return form.action().equals(SheetDeeds.PUBLISH) ? canPublish : canWrite && hasForm(form, draft);
    }

    private static boolean hasForm(TypedForm form, Draft draft) {
        return switch (form.action()) {
            case SheetDeeds.ADD_OBJECTIVE -> true;
            case SheetDeeds.ADD_HEALTH_FIGURE ->
                SheetRules.whyNotAddHealthFigure(draft).isEmpty();
            case SheetDeeds.EDIT_OBJECTIVE, SheetDeeds.ADD_KEY_RESULT ->
                ObjectiveId.of(form.line()).flatMap(draft::objective).isPresent();
            case SheetDeeds.EDIT_KEY_RESULT ->
                KeyResultId.of(form.line()).flatMap(draft::keyResult).isPresent();
            case SheetDeeds.EDIT_HEALTH_FIGURE, SheetDeeds.SET_VALUE ->
                draft.health().stream().anyMatch(one -> one.uid().equals(form.line()));
            case SheetDeeds.DROP ->
                draft.line(form.line())
                        .filter(line -> SheetRules.whyNotDrop(line).isEmpty())
                        .isPresent();
            default -> false;
        };
    }

    private String newest(PublishedSheet newest) {
        Map<PersonId, String> names = PeopleNames.of(shown.people());
        return page.fragment("okr-lines", new DiffViews(page.words(), names).whole(newest));
    }

    private SheetPageView.RevisionLineView revision(PublishedRevision revision) {
        return new SheetPageView.RevisionLineView(
                Html.of(page.address("revision/" + revision.id().uid())),
                page.words().html("okr.revision.number", Integer.toString(revision.number())),
                Html.of(page.words().dayAndYear(revision.at(), shown.cycle().zone())),
                Html.of(desk.name(revision.by())),
                Html.of(revision.reason()),
                revision.number() == shown.revisions().get(0).number());
    }

    private String badge(PublishedRevision revision) {
        return page.words()
                .html(
                        "okr.revision.badge",
                        Integer.toString(revision.number()),
                        page.words().dayAndYear(revision.at(), shown.cycle().zone()));
    }

    private static String seen(Draft draft) {
        return draft.lineVersions().entrySet().stream()
                .map(line -> line.getKey() + ":" + line.getValue())
                .collect(Collectors.joining(" "));
    }
}
