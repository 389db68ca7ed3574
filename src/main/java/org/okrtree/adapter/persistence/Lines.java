package org.okrtree.adapter.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

/** The lines of a draft and their edits as rows, both ways. */
final class Lines {

    static final String OPEN = "open";
    private static final String REMOVED = "removed";
    private static final String OBJECTIVE = "o";
    private static final String KEY_RESULT = "kr";

    private static final Comparator<LineRow> IN_ORDER =
            Comparator.comparingInt(LineRow::getPlaceNo).thenComparing(LineRow::getOwnUid);

    private Lines() {}

    static boolean isKeyResult(LineRow row) {
        return row.getLineKind().equals(KEY_RESULT);
    }

    /** Objectives with their key results, in order. A key result whose objective is not among the rows is left out. */
    static List<DraftObjective> objectives(List<LineRow> rows) {
        Map<String, List<LineRow>> byParent =
                rows.stream().sorted(IN_ORDER).collect(Collectors.groupingBy(LineRow::getParentUid));
        return byParent.getOrDefault(Stored.NONE, List.of()).stream()
                .map(row -> objective(row, byParent.getOrDefault(row.getOwnUid(), List.of())))
                .toList();
    }

    private static DraftObjective objective(LineRow row, List<LineRow> keyResults) {
        return new DraftObjective(
                new ObjectiveId(row.getOwnUid()),
                row.getLineVersion(),
                row.getPlaceNo(),
                row.getRefNo(),
                new ObjectiveWords(row.getTitle(), Stored.text(row.getWhy()), new PersonId(row.getOwnerUid())),
                keyResults.stream().map(Lines::keyResult).toList());
    }

    private static DraftKeyResult keyResult(LineRow row) {
        return new DraftKeyResult(
                new KeyResultId(row.getOwnUid()),
                row.getLineVersion(),
                row.getPlaceNo(),
                row.getRefNo(),
                new KeyResultWords(
                        row.getTitle(),
                        new PersonId(row.getOwnerUid()),
                        measure(row).orElse(null),
                        Stored.text(row.getReadFrom())));
    }

    private static Optional<Measure> measure(LineRow row) {
        return Stored.unlessNone(
                row.getMeasureKind(),
                kind -> new Measure(
                        MeasureKind.ofCode(kind).orElseThrow(),
                        Decimal.stored(row.getBaseline()),
                        Decimal.stored(row.getTarget()),
                        Stored.text(row.getUnit())));
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

    static Columns removed(LineRow row) {
        return copy(row).and("LINE_STATE", REMOVED);
    }

    private static Columns copy(LineRow row) {
        return Columns.of("OWN_UID", row.getOwnUid())
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
                .andText("READ_FROM", Stored.text(row.getReadFrom()));
    }

    static Columns edit(DraftObjective line, Saver saver) {
        return edit(line.id().uid(), line.version(), words(line.words()), saver);
    }

    static Columns edit(DraftKeyResult line, Saver saver) {
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
        return measured(Columns.of("TITLE", words.title()), Optional.empty())
                .andText("WHY", words.why())
                .and("OWNER_UID", words.owner().uid());
    }

    private static Columns words(KeyResultWords words) {
        return measured(Columns.of("TITLE", words.statement()), words.measure())
                .and("OWNER_UID", words.owner().uid())
                .andText("READ_FROM", words.readFrom());
    }

    private static Columns measured(Columns words, Optional<Measure> measure) {
        return words.and("MEASURE_KIND", Stored.orNone(measure, it -> it.kind().code()))
                .and("BASELINE", Stored.orNone(measure, it -> it.baseline().text()))
                .and("TARGET", Stored.orNone(measure, it -> it.target().text()))
                .andText("UNIT", measure.map(Measure::unit).orElse(""));
    }
}
