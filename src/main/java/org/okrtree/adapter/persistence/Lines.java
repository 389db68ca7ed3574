package org.okrtree.adapter.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
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
import org.okrtree.domain.sheet.DroppedLine;
import org.okrtree.domain.sheet.HealthReading;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.LineAside;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.strategy.Cited;

/** The lines of a draft and their edits as rows, both ways. */
final class Lines {

    static final String OPEN = "open";
    static final String REMOVED = "removed";
    static final String DROPPED = "dropped";
    private static final String OBJECTIVE = "o";
    private static final String KEY_RESULT = "kr";
    private static final String HEALTH_FIGURE = "h";

    private static final Comparator<LineRow> IN_ORDER =
            Comparator.comparingInt(LineRow::getPlaceNo).thenComparing(LineRow::getOwnUid);

    private static final Pattern ESCAPED = Pattern.compile("\\\\[\\\\n]");

    private Lines() {}

    static boolean isOpen(LineRow row) {
        return row.getLineState().equals(OPEN);
    }

    static boolean isKeyResult(LineRow row) {
        return row.getLineKind().equals(KEY_RESULT);
    }

    /** Objectives with their key results, in order. A key result whose objective is not among the rows is left out. */
    static List<DraftObjective> objectives(List<LineRow> rows) {
        Map<String, List<LineRow>> byParent =
                rows.stream().sorted(IN_ORDER).collect(Collectors.groupingBy(LineRow::getParentUid));
        return byParent.getOrDefault(Stored.NONE, List.of()).stream()
                .filter(row -> row.getLineKind().equals(OBJECTIVE))
                .map(row -> objective(row, byParent.getOrDefault(row.getOwnUid(), List.of())))
                .toList();
    }

    /** Health figures in order. */
    static List<DraftHealthFigure> health(List<LineRow> rows) {
        return rows.stream()
                .filter(row -> row.getLineKind().equals(HEALTH_FIGURE))
                .sorted(IN_ORDER)
                .map(row -> new DraftHealthFigure(
                        new HealthFigureId(row.getOwnUid()),
                        row.getLineVersion(),
                        row.getPlaceNo(),
                        row.getRefNo(),
                        Written.in(row).asHealthFigure()))
                .toList();
    }

    /** The lines among these that were dropped, in order. */
    static List<DroppedLine> dropped(List<LineRow> rows) {
        return rows.stream()
                .filter(row -> row.getLineState().equals(DROPPED))
                .sorted(IN_ORDER)
                .map(row -> new DroppedLine(
                        kind(row),
                        row.getOwnUid(),
                        objectiveOf(row),
                        row.getRefNo(),
                        row.getTitle(),
                        Stored.text(row.getDroppedFor())))
                .toList();
    }

    static LineAside aside(LineRow row) {
        return new LineAside(kind(row), row.getOwnUid(), objectiveOf(row), row.getTitle());
    }

    private static LineKind kind(LineRow row) {
        return switch (row.getLineKind()) {
            case OBJECTIVE -> LineKind.OBJECTIVE;
            case KEY_RESULT -> LineKind.KEY_RESULT;
            default -> LineKind.HEALTH_FIGURE;
        };
    }

    private static String objectiveOf(LineRow row) {
        return isKeyResult(row) ? row.getParentUid() : "";
    }

    /** Last values of the health figures among the rows that have one. */
    static Map<HealthFigureId, HealthReading> lastValues(List<LineRow> rows) {
        return rows.stream()
                .filter(row -> !Stored.codeOrNone(row.getSeenValue()).equals(Stored.NONE))
                .collect(Collectors.toMap(
                        row -> new HealthFigureId(row.getOwnUid()),
                        row -> new HealthReading(
                                Decimal.stored(row.getSeenValue()), LocalDate.parse(row.getSeenOn()))));
    }

    static ObjectiveWords objectiveWords(LineEditRow row) {
        return Written.in(row).asObjective();
    }

    static KeyResultWords keyResultWords(LineEditRow row) {
        return Written.in(row).asKeyResult();
    }

    static HealthWords healthWords(LineEditRow row) {
        return Written.in(row).asHealthFigure();
    }

    static Saver saver(LineEditRow row) {
        return new Saver(new PersonId(row.getPersonUid()), Instant.ofEpochMilli(row.getSavedAt()));
    }

    /** What a line says as one text: a column and its value a line, empty ones left out. */
    static String text(DraftLine line) {
        Columns words = line instanceof DraftObjective objective
                ? words(objective.words())
                : line instanceof DraftKeyResult keyResult
                        ? words(keyResult.words())
                        : words(((DraftHealthFigure) line).words());
        return words.asMap().entrySet().stream()
                .map(column -> column.getKey() + " "
                        + column.getValue().toString().replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    /** The line that {@link #text} wrote, without place, number and what is below it. */
    static DraftLine read(String kind, String uid, int version, String text) {
        Written said = Written.in(text.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(column -> column[0], column -> lineEnds(column[1]))));
        return switch (kind) {
            case OBJECTIVE -> new DraftObjective(new ObjectiveId(uid), version, 0, 0, said.asObjective(), List.of());
            case KEY_RESULT -> new DraftKeyResult(new KeyResultId(uid), version, 0, 0, said.asKeyResult());
            default -> new DraftHealthFigure(new HealthFigureId(uid), version, 0, 0, said.asHealthFigure());
        };
    }

    private static String lineEnds(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().equals("\\n") ? "\n" : "\\"));
    }

    static String kind(DraftLine line) {
        return switch (line.kind()) {
            case OBJECTIVE -> OBJECTIVE;
            case KEY_RESULT -> KEY_RESULT;
            case HEALTH_FIGURE -> HEALTH_FIGURE;
        };
    }

    private static DraftObjective objective(LineRow row, List<LineRow> keyResults) {
        return new DraftObjective(
                new ObjectiveId(row.getOwnUid()),
                row.getLineVersion(),
                row.getPlaceNo(),
                row.getRefNo(),
                Written.in(row).asObjective(),
                keyResults.stream().map(Lines::keyResult).toList());
    }

    private static DraftKeyResult keyResult(LineRow row) {
        return new DraftKeyResult(
                new KeyResultId(row.getOwnUid()),
                row.getLineVersion(),
                row.getPlaceNo(),
                row.getRefNo(),
                Written.in(row).asKeyResult());
    }

    /** The columns that a line and its edits have alike. */
    private record Written(
            String title,
            String why,
            String owner,
            String measureKind,
            String baseline,
            String foundBy,
            String target,
            String low,
            String high,
            String unit,
            int decimals,
            String milestones,
            String evidence,
            String readFrom,
            String rhythm,
            String scoring,
            String commitment,
            String cites,
            int citesVersion) {

        static Written in(LineRow row) {
            return new Written(
                    row.getTitle(),
                    Stored.text(row.getWhy()),
                    row.getOwnerUid(),
                    row.getMeasureKind(),
                    row.getBaseline(),
                    row.getFoundBy(),
                    row.getTarget(),
                    row.getLowBound(),
                    row.getHighBound(),
                    Stored.text(row.getUnit()),
                    row.getShownDigits(),
                    Stored.text(row.getMilestones()),
                    Stored.text(row.getEvidence()),
                    Stored.text(row.getReadFrom()),
                    row.getRhythm(),
                    row.getScoring(),
                    row.getCommitment(),
                    row.getCites(),
                    row.getCitesVersion());
        }

        static Written in(LineEditRow row) {
            return new Written(
                    row.getTitle(),
                    Stored.text(row.getWhy()),
                    row.getOwnerUid(),
                    row.getMeasureKind(),
                    row.getBaseline(),
                    row.getFoundBy(),
                    row.getTarget(),
                    row.getLowBound(),
                    row.getHighBound(),
                    Stored.text(row.getUnit()),
                    row.getShownDigits(),
                    Stored.text(row.getMilestones()),
                    Stored.text(row.getEvidence()),
                    Stored.text(row.getReadFrom()),
                    row.getRhythm(),
                    row.getScoring(),
                    row.getCommitment(),
                    row.getCites(),
                    row.getCitesVersion());
        }

        static Written in(Map<String, String> columns) {
            return new Written(
                    text(columns, "TITLE"),
                    text(columns, "WHY"),
                    text(columns, "OWNER_UID"),
                    code(columns, "MEASURE_KIND"),
                    code(columns, "BASELINE"),
                    code(columns, "FOUND_BY"),
                    code(columns, "TARGET"),
                    code(columns, "LOW_BOUND"),
                    code(columns, "HIGH_BOUND"),
                    text(columns, "UNIT"),
                    Integer.parseInt(columns.getOrDefault("SHOWN_DIGITS", "0")),
                    text(columns, "MILESTONES"),
                    text(columns, "EVIDENCE"),
                    text(columns, "READ_FROM"),
                    columns.getOrDefault("RHYTHM", Rhythm.WEEKLY.code()),
                    code(columns, "SCORING"),
                    columns.getOrDefault("COMMITMENT", Commitment.NOT_SAID.code()),
                    code(columns, "CITES"),
                    Integer.parseInt(columns.getOrDefault("CITES_VERSION", "0")));
        }

        private static String text(Map<String, String> columns, String column) {
            return columns.getOrDefault(column, "");
        }

        private static String code(Map<String, String> columns, String column) {
            return columns.getOrDefault(column, Stored.NONE);
        }

        ObjectiveWords asObjective() {
            return new ObjectiveWords(
                    title,
                    why,
                    new PersonId(owner),
                    Commitment.ofCode(commitment).orElseThrow(),
                    Stored.unlessNone(cites, uid -> new Cited(citesVersion, new StatementId(uid)))
                            .orElse(null));
        }

        KeyResultWords asKeyResult() {
            return new KeyResultWords(
                    title,
                    new PersonId(owner),
                    measure().orElse(null),
                    readFrom,
                    Rhythm.ofCode(rhythm).orElseThrow(),
                    Stored.unlessNone(scoring, ScoringRule::stored).orElse(null));
        }

        HealthWords asHealthFigure() {
            return new HealthWords(
                    title, new Keep(Stored.decimalOrNull(low), Stored.decimalOrNull(high), unit, decimals), readFrom);
        }

        private Optional<MeasureDraft> measure() {
            return Stored.unlessNone(
                    measureKind,
                    kind -> new MeasureDraft(
                            MeasureKind.ofCode(kind).orElseThrow(),
                            Stored.decimalOrNull(baseline),
                            Stored.dayOrNull(foundBy),
                            Stored.decimalOrNull(target),
                            Stored.decimalOrNull(low),
                            Stored.decimalOrNull(high),
                            unit,
                            decimals,
                            states(milestones),
                            evidence));
        }
    }

    // Neither a tab nor a line end can stand in a line of text.
    private static List<Milestone> states(String column) {
        return column.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Milestone(parts[0], parts[1]))
                .toList();
    }

    private static String column(List<Milestone> milestones) {
        return milestones.stream().map(one -> one.name() + "\t" + one.proof()).collect(Collectors.joining("\n"));
    }

    static Columns line(Sheet sheet, DraftObjective line) {
        return line(
                sheet,
                line.id().uid(),
                OBJECTIVE,
                Stored.NONE,
                line.position(),
                line.version(),
                line.number(),
                words(line.words()));
    }

    static Columns line(Sheet sheet, ObjectiveId objective, DraftKeyResult line) {
        return line(
                sheet,
                line.id().uid(),
                KEY_RESULT,
                objective.uid(),
                line.position(),
                line.version(),
                line.number(),
                words(line.words()));
    }

    static Columns line(Sheet sheet, DraftHealthFigure line) {
        return line(
                sheet,
                line.id().uid(),
                HEALTH_FIGURE,
                Stored.NONE,
                line.position(),
                line.version(),
                line.number(),
                words(line.words()));
    }

    private static Columns line(
            Sheet sheet, String uid, String kind, String parent, int place, int version, int number, Columns words) {
        return words.and("OWN_UID", uid)
                .and("SHEET_UID", sheet.id().uid())
                .and("CYCLE_UID", sheet.cycle().uid())
                .and("LINE_KIND", kind)
                .and("PARENT_UID", parent)
                .and("PLACE_NO", place)
                .and("LINE_VERSION", version)
                .and("REF_NO", number)
                .and("LINE_STATE", OPEN);
    }

    static Columns numbered(LineRow row, int number) {
        return copy(row).and("REF_NO", number);
    }

    static Columns placed(LineRow row, int place) {
        return copy(row).and("PLACE_NO", place);
    }

    static Columns read(LineRow row, HealthReading last) {
        return copy(row)
                .and("SEEN_VALUE", last.value().text())
                .and("SEEN_ON", last.on().toString());
    }

    static Columns in(String state, LineRow row) {
        return copy(row).and("LINE_STATE", state);
    }

    static Columns withLastValue(Columns line, LineRow before) {
        return line.and("SEEN_VALUE", Stored.codeOrNone(before.getSeenValue()))
                .and("SEEN_ON", Stored.codeOrNone(before.getSeenOn()));
    }

    // Why it was dropped is not taken along: it is said anew each time.
    private static Columns copy(LineRow row) {
        return withLastValue(Columns.of("OWN_UID", row.getOwnUid()), row)
                .and("SHEET_UID", row.getSheetUid())
                .and("CYCLE_UID", row.getCycleUid())
                .and("LINE_KIND", row.getLineKind())
                .and("PARENT_UID", row.getParentUid())
                .and("PLACE_NO", row.getPlaceNo())
                .and("LINE_VERSION", row.getLineVersion())
                .and("REF_NO", row.getRefNo())
                .and("LINE_STATE", row.getLineState())
                .and("TITLE", row.getTitle())
                .andText("WHY", Stored.text(row.getWhy()))
                .and("OWNER_UID", row.getOwnerUid())
                .and("MEASURE_KIND", row.getMeasureKind())
                .and("BASELINE", row.getBaseline())
                .and("TARGET", row.getTarget())
                .andText("UNIT", Stored.text(row.getUnit()))
                .andText("READ_FROM", Stored.text(row.getReadFrom()))
                .and("FOUND_BY", row.getFoundBy())
                .and("LOW_BOUND", row.getLowBound())
                .and("HIGH_BOUND", row.getHighBound())
                .and("SHOWN_DIGITS", row.getShownDigits())
                .andText("MILESTONES", Stored.text(row.getMilestones()))
                .andText("EVIDENCE", Stored.text(row.getEvidence()))
                .and("RHYTHM", row.getRhythm())
                .and("SCORING", row.getScoring())
                .and("COMMITMENT", row.getCommitment())
                .and("CITES", row.getCites())
                .and("CITES_VERSION", row.getCitesVersion());
    }

    static Columns edit(DraftObjective line, Saver saver) {
        return edit(line.id().uid(), line.version(), words(line.words()), saver);
    }

    static Columns edit(DraftKeyResult line, Saver saver) {
        return edit(line.id().uid(), line.version(), words(line.words()), saver);
    }

    static Columns edit(DraftHealthFigure line, Saver saver) {
        return edit(line.id().uid(), line.version(), words(line.words()), saver);
    }

    private static Columns edit(String uid, int version, Columns words, Saver saver) {
        return words.and("LINE_UID", uid)
                .and("LINE_VERSION", version)
                .and("LINE_AND_VERSION", Stored.joined(uid, version))
                .and("PERSON_UID", saver.person().uid())
                .and("SAVED_AT", saver.at().toEpochMilli());
    }

    private static Columns words(ObjectiveWords words) {
        return measured(Columns.of("TITLE", words.title()), Optional.empty(), Rhythm.WEEKLY, Optional.empty())
                .andText("WHY", words.why())
                .and("OWNER_UID", words.owner().uid())
                .and("COMMITMENT", words.commitment().code())
                .and("CITES", Stored.orNone(words.cited(), it -> it.statement().uid()))
                .and("CITES_VERSION", words.cited().map(Cited::version).orElse(0));
    }

    private static Columns words(KeyResultWords words) {
        return measured(Columns.of("TITLE", words.statement()), words.measureDraft(), words.rhythm(), words.scoring())
                .and("OWNER_UID", words.owner().uid())
                .andText("READ_FROM", words.readFrom())
                .and("COMMITMENT", Commitment.NOT_SAID.code())
                .and("CITES", Stored.NONE)
                .and("CITES_VERSION", 0);
    }

    private static Columns words(HealthWords words) {
        return measured(
                        Columns.of("TITLE", words.name()),
                        Optional.of(MeasureDraft.of(words.range())),
                        Rhythm.WEEKLY,
                        Optional.empty())
                .and("OWNER_UID", Stored.NONE)
                .andText("READ_FROM", words.readFrom())
                .and("COMMITMENT", Commitment.NOT_SAID.code())
                .and("CITES", Stored.NONE)
                .and("CITES_VERSION", 0);
    }

    private static Columns measured(
            Columns words, Optional<MeasureDraft> measure, Rhythm rhythm, Optional<ScoringRule> scoring) {
        return words.and("MEASURE_KIND", Stored.orNone(measure, it -> it.kind().code()))
                .and("BASELINE", number(measure, MeasureDraft::baseline))
                .and("FOUND_BY", Stored.day(measure.flatMap(MeasureDraft::foundBy)))
                .and("TARGET", number(measure, MeasureDraft::target))
                .and("LOW_BOUND", number(measure, MeasureDraft::low))
                .and("HIGH_BOUND", number(measure, MeasureDraft::high))
                .andText("UNIT", measure.map(MeasureDraft::unit).orElse(""))
                .and("SHOWN_DIGITS", measure.map(MeasureDraft::decimals).orElse(0))
                .andText(
                        "MILESTONES", measure.map(it -> column(it.milestones())).orElse(""))
                .andText("EVIDENCE", measure.map(MeasureDraft::evidence).orElse(""))
                .and("RHYTHM", rhythm.code())
                .and("SCORING", Stored.orNone(scoring, ScoringRule::text));
    }

    private static String number(Optional<MeasureDraft> measure, Function<MeasureDraft, Optional<Decimal>> figure) {
        return Stored.decimal(measure.flatMap(figure));
    }
}
