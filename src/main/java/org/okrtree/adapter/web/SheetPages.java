package org.okrtree.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.publication.AgreeingRules;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublicationRules;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.SheetState;

/** Makes the page of one sheet out of what is shown of it. */
final class SheetPages {
    static final String ADD_OBJECTIVE = "add-objective";
    static final String EDIT_OBJECTIVE = "edit-objective";
    static final String ADD_KEY_RESULT = "add-key-result";
    static final String EDIT_KEY_RESULT = "edit-key-result";
    static final String REMOVE = "remove";
    static final String OPEN_DISCUSSION = "open-discussion";
    static final String AGREE = "agree";
    static final String PUBLISH = "publish";

    private final Page page;
    private final SheetShown shown;
    private final Optional<TypedForm> refused;

    SheetPages(Page page, SheetShown shown, Optional<TypedForm> refused) {
        this.page = page;
        this.shown = shown;
        this.refused = refused;
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
        Optional<Refusal> missing = draft.flatMap(it -> PublicationRules.whatIsMissing(it, shown.newest()));
        boolean canWrite = draft.isPresent() && whyNotWrite.isEmpty();
        int next = shown.revisions().isEmpty() ? 1 : shown.revisions().get(0).number() + 1;
        Optional<TypedForm> publishRefused =
                refused.filter(form -> form.action().equals(PUBLISH));
        return new SheetPageView(
                Html.of(shown.team().name()),
                words.html("okr.team.level." + shown.team().level().code()),
                Html.of(shown.cycle().name()),
                Html.of(page.address("tree?cycle=" + shown.cycle().shortKey().text())),
                Html.of(name(shown.team().lead())),
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
                draft.map(it -> it.objectives().stream()
                                .map(line -> objective(line, canWrite))
                                .toList())
                        .orElse(List.of()),
                isRefused(ADD_OBJECTIVE, "")
                        || draft.map(it -> it.objectives().isEmpty()).orElse(false),
                canWrite
                        ? objectiveForm(
                                ADD_OBJECTIVE,
                                "",
                                0,
                                new ObjectiveWords("", "", page.actor().person(), Commitment.NOT_SAID))
                        : "",
                refused.filter(form -> draft.filter(it -> hasForm(form, it)).isEmpty())
                        .map(form -> page.refusal(form.refusal()))
                        .orElse(RefusalView.NONE),
                shown.sheet().state() == SheetState.DRAFT,
                whyNotOpenDiscussion().map(words::whyNotHtml).orElse(""),
                shown.sheet().state() == SheetState.IN_DISCUSSION,
                draft.flatMap(this::whyNotAgree).map(words::whyNotHtml).orElse(""),
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

    private Optional<Refusal> whyNotOpenDiscussion() {
        return SheetRules.whyNotOpenDiscussion(shown.sheet(), shown.team(), shown.cycle(), page.actor());
    }

    private Optional<Refusal> whyNotAgree(Draft draft) {
        return SheetRules.whyNotAgree(shown.sheet(), shown.team(), shown.cycle(), page.actor())
                .or(() -> AgreeingRules.whatBlocks(draft, shown.newest()));
    }

    private SheetPageView.DraftObjectiveView objective(DraftObjective line, boolean canWrite) {
        ObjectiveWords said = line.words();
        return new SheetPageView.DraftObjectiveView(
                line.id().uid(),
                line.version(),
                line.number() == 0 ? "" : page.words().html("okr.objective.ref", Integer.toString(line.number())),
                Html.of(said.title()),
                !said.why().isEmpty(),
                Html.of(said.why()),
                Html.of(name(said.owner())),
                canWrite && SheetRules.whyNotRemove(line).isEmpty(),
                isRefused(EDIT_OBJECTIVE, line.id().uid()),
                canWrite ? objectiveForm(EDIT_OBJECTIVE, line.id().uid(), line.version(), said) : "",
                isRefused(ADD_KEY_RESULT, line.id().uid()),
                canWrite
                        ? keyResultForm(
                                ADD_KEY_RESULT,
                                line.id().uid(),
                                0,
                                new KeyResultWords("", page.actor().person(), null, "", Rhythm.WEEKLY, null),
                                false)
                        : "",
                line.keyResults().stream()
                        .map(keyResult -> keyResult(line, keyResult, canWrite))
                        .toList());
    }

    private SheetPageView.DraftKeyResultView keyResult(
            DraftObjective objective, DraftKeyResult line, boolean canWrite) {
        KeyResultWords said = line.words();
        return new SheetPageView.DraftKeyResultView(
                line.id().uid(),
                line.version(),
                line.number() == 0
                        ? ""
                        : page.words()
                                .html(
                                        "okr.key-result.ref",
                                        Integer.toString(objective.number()),
                                        Integer.toString(line.number())),
                Html.of(said.statement()),
                Html.of(name(said.owner())),
                said.measureDraft().isPresent(),
                said.measureDraft()
                        .map(new MeasureWords(page.words())::sentence)
                        .orElse(""),
                !said.readFrom().isEmpty(),
                Html.of(said.readFrom()),
                canWrite && SheetRules.whyNotRemove(line).isEmpty(),
                isRefused(EDIT_KEY_RESULT, line.id().uid()),
                canWrite
                        ? keyResultForm(EDIT_KEY_RESULT, line.id().uid(), line.version(), said, line.number() > 0)
                        : "");
    }

    private String objectiveForm(String action, String line, int version, ObjectiveWords said) {
        boolean again = isRefused(action, line);
        boolean isNew = version == 0;
        return form(new LineFormView(
                action,
                line,
                shownVersion(action, line, version),
                isNew,
                false,
                refusal(action, line),
                Html.of(typedOr(again, "title", said.title())),
                Html.of(typedOr(again, "why", said.why())),
                Html.of(typedOr(again, "owner", isNew ? "" : userName(said.owner()))),
                false,
                "",
                false,
                "",
                "",
                "",
                "",
                List.of(new LineFormView.KeptView(
                        "commitment", said.commitment().code())),
                false));
    }

    private String keyResultForm(String action, String line, int version, KeyResultWords said, boolean isPublished) {
        boolean again = isRefused(action, line);
        boolean isNew = version == 0;
        Optional<MeasureDraft> measure = said.measureDraft();
        boolean isChange = measure.map(MeasureDraft::kind)
                .filter(kind -> kind != MeasureKind.INCREASE && kind != MeasureKind.DECREASE)
                .isEmpty();
        return form(new LineFormView(
                action,
                line,
                shownVersion(action, line, version),
                isNew,
                true,
                refusal(action, line),
                Html.of(typedOr(again, "statement", said.statement())),
                "",
                Html.of(typedOr(again, "owner", isNew ? "" : userName(said.owner()))),
                isChange,
                measure.map(new MeasureWords(page.words())::sentence).orElse(""),
                typedOr(again, "kind", measure.map(it -> it.kind().code()).orElse(""))
                        .equals(MeasureKind.DECREASE.code()),
                Html.of(typedOr(again, "baseline", number(measure.flatMap(MeasureDraft::baseline)))),
                Html.of(typedOr(again, "target", number(measure.flatMap(MeasureDraft::target)))),
                Html.of(typedOr(again, "unit", measure.map(MeasureDraft::unit).orElse(""))),
                Html.of(typedOr(again, "readFrom", said.readFrom())),
                kept(said, isChange),
                isPublished));
    }

    private static String number(Optional<Decimal> number) {
        return number.map(Decimal::text).orElse("");
    }

    // What this form has no field for goes through it unchanged.
    private static List<LineFormView.KeptView> kept(KeyResultWords said, boolean isChange) {
        List<LineFormView.KeptView> kept = new ArrayList<>();
        kept.add(new LineFormView.KeptView("rhythm", said.rhythm().code()));
        kept.add(new LineFormView.KeptView(
                "scoring", Html.of(said.scoring().map(ScoringRule::text).orElse(""))));
        said.measureDraft().ifPresent(measure -> {
            kept.add(new LineFormView.KeptView(
                    "foundBy", measure.foundBy().map(Object::toString).orElse("")));
            if (!isChange) {
                kept.add(new LineFormView.KeptView("kind", measure.kind().code()));
                kept.add(new LineFormView.KeptView("low", number(measure.low())));
                kept.add(new LineFormView.KeptView("high", number(measure.high())));
                kept.add(new LineFormView.KeptView("unit", Html.of(measure.unit())));
                kept.add(new LineFormView.KeptView("decimals", Integer.toString(measure.decimals())));
                kept.add(new LineFormView.KeptView("milestones", Html.of(milestones(measure))));
                kept.add(new LineFormView.KeptView("evidence", Html.of(measure.evidence())));
            }
        });
        return kept;
    }

    private static String milestones(MeasureDraft measure) {
        return measure.milestones().stream()
                .map(one -> one.name() + "\t" + one.proof())
                .collect(Collectors.joining("\n"));
    }

    private String form(LineFormView view) {
        return page.fragment("okr-line-form", view, "okr.line.");
    }

    // A refusal is said at its own form, and above all where the page has none: to remove is a button, and a line can
    // be gone.
    private static boolean hasForm(TypedForm form, Draft draft) {
        return switch (form.action()) {
            case ADD_OBJECTIVE, PUBLISH -> true;
            case EDIT_OBJECTIVE, ADD_KEY_RESULT ->
                ObjectiveId.of(form.line()).flatMap(draft::objective).isPresent();
            case EDIT_KEY_RESULT ->
                KeyResultId.of(form.line()).flatMap(draft::keyResult).isPresent();
            default -> false;
        };
    }

    private boolean isRefused(String action, String line) {
        return refused.filter(form -> form.is(action, line)).isPresent();
    }

    private RefusalView refusal(String action, String line) {
        return refused.filter(form -> form.is(action, line))
                .map(form -> page.refusal(form.refusal()))
                .orElse(RefusalView.NONE);
    }

    // After "somebody was faster" the form holds what was typed, on the version that stands now: who saves again has
    // seen it.
    private int shownVersion(String action, String line, int present) {
        return isRefused(action, line) && refused.orElseThrow().refusal().kind() != Refusal.Kind.STALE
                ? page.number("version")
                : present;
    }

    private String typedOr(boolean again, String field, String stands) {
        return again ? page.typed(field) : stands;
    }

    private String newest(PublishedSheet newest) {
        TreeViews views = new TreeViews(page.words(), sheet -> "");
        return page.fragment(
                "okr-lines",
                views.sheet(newest, newest.cycle().firstDay(), Map.of(), names()),
                "okr.tree.",
                "okr.sheet.");
    }

    private SheetPageView.RevisionLineView revision(PublishedRevision revision) {
        return new SheetPageView.RevisionLineView(
                Html.of(page.address("revision/" + revision.id().uid())),
                page.words().html("okr.revision.number", Integer.toString(revision.number())),
                Html.of(page.words().dayAndYear(revision.at(), shown.cycle().zone())),
                Html.of(name(revision.by())),
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

    private Map<PersonId, String> names() {
        return shown.people().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().displayName()));
    }

    private String name(PersonId person) {
        return Optional.ofNullable(shown.people().get(person))
                .map(Account::displayName)
                .orElseGet(() -> page.words().say("okr.person.unknown"));
    }

    private String userName(PersonId person) {
        return Optional.ofNullable(shown.people().get(person))
                .map(Account::userName)
                .orElse("");
    }
}
