package org.okrtree.adapter.web.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones.Milestone;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.UnsavedEdit;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.strategy.Statement;

/** The forms in which the lines of a draft are written; one that was refused holds what was typed into it. */
final class LineForms {

    private static final int ROOM_FOR_MILESTONES = 3;

    private final SheetDesk desk;
    private final LineConflicts conflicts;

    LineForms(SheetDesk desk) {
        this.desk = desk;
        this.conflicts = new LineConflicts(desk);
    }

    String newObjective() {
        return objective(
                SheetDeeds.ADD_OBJECTIVE,
                "",
                0,
                new ObjectiveWords("", "", desk.page().actor().person(), Commitment.NOT_SAID, null));
    }

    String newKeyResult(String objectiveUid) {
        return keyResult(
                SheetDeeds.ADD_KEY_RESULT,
                objectiveUid,
                0,
                new KeyResultWords("", desk.page().actor().person(), null, "", Rhythm.WEEKLY, null),
                false);
    }

    String newHealthFigure() {
        return healthFigure(SheetDeeds.ADD_HEALTH_FIGURE, "", 0, "", Optional.empty(), "", false);
    }

    String healthFigure(String uid, int version, HealthWords stands, boolean isPublished) {
        HealthWords said = unsaved(uid, DraftHealthFigure.class)
                .map(DraftHealthFigure::words)
                .orElse(stands);
        return healthFigure(
                SheetDeeds.EDIT_HEALTH_FIGURE,
                uid,
                version,
                said.name(),
                Optional.of(MeasureDraft.of(said.range())),
                said.readFrom(),
                isPublished);
    }

    String objective(String uid, int version, ObjectiveWords said) {
        return objective(
                SheetDeeds.EDIT_OBJECTIVE,
                uid,
                version,
                unsaved(uid, DraftObjective.class).map(DraftObjective::words).orElse(said));
    }

    String keyResult(String uid, int version, KeyResultWords said, boolean isPublished) {
        return keyResult(
                SheetDeeds.EDIT_KEY_RESULT,
                uid,
                version,
                unsaved(uid, DraftKeyResult.class).map(DraftKeyResult::words).orElse(said),
                isPublished);
    }

    // What could not be saved is what the form is about until it is settled.
    private <L extends DraftLine> Optional<L> unsaved(String line, Class<L> kind) {
        return conflicts.toSettle(line).map(UnsavedEdit::mine).map(kind::cast);
    }

    private String objective(String action, String line, int version, ObjectiveWords said) {
        boolean again = desk.isTypedAgain(action, line);
        boolean hasCommitments = desk.shown().plan().commitments();
        boolean hasStatements = !desk.shown().statements().isEmpty();
        String cites = said.cited().map(Cited::statement).map(StatementId::uid).orElse("");
        List<LineFormView.KeptView> kept = new ArrayList<>();
        if (!hasCommitments) {
            kept.add(new LineFormView.KeptView("commitment", said.commitment().code()));
        }
        if (!hasStatements) {
            kept.add(new LineFormView.KeptView("cites", cites));
        }
        return form(
                action,
                line,
                version,
                desk.typedOr(again, "title", said.title()),
                desk.typedOr(again, "why", said.why()),
                owner(again, version, desk.userName(said.owner())),
                Measured.NONE,
                hasCommitments,
                commitments(
                        again
                                ? desk.page().typed("commitment")
                                : said.commitment().code()),
                hasStatements,
                statements(again ? desk.page().typed("cites") : cites),
                kept,
                false);
    }

    private String owner(boolean again, int version, String userName) {
        return desk.typedOr(again, "owner", version == 0 ? "" : userName);
    }

    private List<ChoiceView> commitments(String chosen) {
        return Stream.of(Commitment.values())
                .map(one -> new ChoiceView(
                        one.code(),
                        desk.words().html("okr.commitment." + (one == Commitment.NOT_SAID ? "not-said" : one.code())),
                        one.code().equals(chosen)))
                .toList();
    }

    private List<ChoiceView> statements(String chosen) {
        List<ChoiceView> all = new ArrayList<>();
        all.add(new ChoiceView("", desk.words().html("okr.line.cites-none"), chosen.isEmpty()));
        for (Statement one : desk.shown().statements()) {
            all.add(new ChoiceView(
                    one.id().uid(), Html.of(one.text()), one.id().uid().equals(chosen)));
        }
        return all;
    }

    private String keyResult(String action, String line, int version, KeyResultWords said, boolean isPublished) {
        boolean again = desk.isTypedAgain(action, line);
        return form(
                action,
                line,
                version,
                desk.typedOr(again, "statement", said.statement()),
                "",
                owner(again, version, desk.userName(said.owner())),
                measured(
                        again,
                        said.measureDraft(),
                        said.readFrom(),
                        said.rhythm().code(),
                        said.scoring()),
                false,
                List.of(),
                false,
                List.of(),
                decimals(said.measureDraft()),
                isPublished);
    }

    private String healthFigure(
            String action,
            String line,
            int version,
            String name,
            Optional<MeasureDraft> range,
            String readFrom,
            boolean isPublished) {
        boolean again = desk.isTypedAgain(action, line);
        return form(
                action,
                line,
                version,
                desk.typedOr(again, "name", name),
                "",
                "",
                measured(again, range, readFrom, "", Optional.empty()),
                false,
                List.of(),
                false,
                List.of(),
                List.of(),
                isPublished);
    }

    // More decimals than its numbers have were asked for over REST; there is no field for them here.
    private static List<LineFormView.KeptView> decimals(Optional<MeasureDraft> measure) {
        return measure.filter(it -> it.decimals()
                        > Stream.of(it.baseline(), it.target(), it.low(), it.high())
                                .flatMap(Optional::stream)
                                .mapToInt(number -> number.number().scale())
                                .max()
                                .orElse(0))
                .map(it -> List.of(new LineFormView.KeptView("decimals", Integer.toString(it.decimals()))))
                .orElse(List.of());
    }

    /** The fields of a measure, of where it is read from and by which rule it is scored. */
    private record Measured(
            String kind,
            String baselineHtml,
            String foundByHtml,
            String targetHtml,
            String lowHtml,
            String highHtml,
            String unitHtml,
            List<MilestoneView> milestones,
            String evidenceHtml,
            String readFromHtml,
            String rhythm,
            String rule,
            String detailHtml,
            String sentenceHtml) {

        static final Measured NONE = new Measured("", "", "", "", "", "", "", List.of(), "", "", "", "", "", "");
    }

    private Measured measured(
            boolean again,
            Optional<MeasureDraft> measure,
            String readFrom,
            String rhythm,
            Optional<ScoringRule> scoring) {
        String[] rule = scoring.map(ScoringRule::text).orElse("").split(" ", 2);
        List<String> typedRule = desk.page().typedAll("scoring");
        return new Measured(
                again
                        ? desk.page().typed("kind")
                        : measure.map(it -> it.kind().code()).orElse(""),
                desk.typedOr(again, "baseline", number(measure.flatMap(MeasureDraft::baseline))),
                desk.typedOr(
                        again,
                        "foundBy",
                        measure.flatMap(MeasureDraft::foundBy)
                                .map(Object::toString)
                                .orElse("")),
                desk.typedOr(again, "target", number(measure.flatMap(MeasureDraft::target))),
                desk.typedOr(again, "low", number(measure.flatMap(MeasureDraft::low))),
                desk.typedOr(again, "high", number(measure.flatMap(MeasureDraft::high))),
                desk.typedOr(again, "unit", measure.map(MeasureDraft::unit).orElse("")),
                milestones(again, measure.map(MeasureDraft::milestones).orElse(List.of())),
                desk.typedOr(
                        again, "evidence", measure.map(MeasureDraft::evidence).orElse("")),
                desk.typedOr(again, "readFrom", readFrom),
                again ? desk.page().typed("rhythm") : rhythm,
                again ? (typedRule.isEmpty() ? "" : typedRule.get(0)) : rule[0],
                Html.of(again ? (typedRule.size() > 1 ? typedRule.get(1) : "") : rule.length > 1 ? rule[1] : ""),
                measure.map(it -> Html.of(new MeasureSentence(desk.words()).plain(it, readFrom)))
                        .orElse(""));
    }

    private List<MilestoneView> milestones(boolean again, List<Milestone> stand) {
        List<MilestoneView> rows = new ArrayList<>();
        if (again) {
            TypedLines.milestones(desk.page())
                    .forEach(one -> rows.add(new MilestoneView(Html.of(one.name()), true, Html.of(one.proof()))));
        } else {
            stand.forEach(one -> rows.add(new MilestoneView(Html.of(one.name()), true, Html.of(one.proof()))));
        }
        int room = Math.max(ROOM_FOR_MILESTONES, rows.size() + 1);
        while (rows.size() < room) {
            rows.add(new MilestoneView("", false, ""));
        }
        return rows;
    }

    private static String number(Optional<Decimal> number) {
        return number.map(Decimal::text).orElse("");
    }

    private String form(
            String action,
            String line,
            int version,
            String textHtml,
            String whyHtml,
            String ownerHtml,
            Measured measured,
            boolean hasCommitments,
            List<ChoiceView> commitments,
            boolean hasStatements,
            List<ChoiceView> statements,
            List<LineFormView.KeptView> kept,
            boolean isPublished) {
        Optional<UnsavedEdit> conflict = action.startsWith("edit-") ? conflicts.toSettle(line) : Optional.empty();
        return desk.page()
                .fragment(
                        "okr-line-form",
                        new LineFormView(
                                action,
                                line,
                                desk.shownVersion(action, line, version),
                                version == 0,
                                action.endsWith("objective"),
                                action.endsWith("key-result"),
                                desk.refusal(action, line),
                                textHtml,
                                whyHtml,
                                ownerHtml,
                                kinds(measured.kind()),
                                measured.baselineHtml(),
                                measured.foundByHtml(),
                                measured.targetHtml(),
                                measured.lowHtml(),
                                measured.highHtml(),
                                measured.unitHtml(),
                                measured.milestones(),
                                measured.evidenceHtml(),
                                measured.readFromHtml(),
                                rhythms(measured.rhythm()),
                                scorings(measured.rule()),
                                measured.detailHtml(),
                                hasCommitments,
                                commitments,
                                hasStatements,
                                statements,
                                measured.sentenceHtml(),
                                kept,
                                isPublished,
                                conflict.isPresent(),
                                conflict.map(UnsavedEdit::uid).orElse(""),
                                conflict.map(conflicts::inForm).orElse("")),
                        "okr.line.");
    }

    private List<ChoiceView> kinds(String chosen) {
        return Stream.of(MeasureKind.values())
                .map(kind -> new ChoiceView(
                        kind.code(),
                        desk.words().html("okr.measure.kind." + kind.code()),
                        kind.code().equals(chosen)))
                .toList();
    }

    private List<ChoiceView> rhythms(String chosen) {
        return Stream.of(Rhythm.values())
                .map(one -> new ChoiceView(
                        one.code(),
                        desk.words().html("okr.rhythm." + one.code()),
                        one.code().equals(chosen)))
                .toList();
    }

    private List<ChoiceView> scorings(String chosen) {
        return Stream.concat(Stream.of(""), ScoringRule.WORDS.stream())
                .map(rule -> new ChoiceView(
                        rule,
                        desk.words().html("okr.scoring." + (rule.isEmpty() ? "of-the-cycle" : rule)),
                        rule.equals(chosen)))
                .toList();
    }
}
