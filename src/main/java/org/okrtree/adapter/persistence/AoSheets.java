package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.okrtree.application.sheet.Saved;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthReading;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.LineAside;
import org.okrtree.domain.sheet.LineNumbers;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;

/** Sheets in the table SHEET, the lines of their drafts in LINE, each saved version of a line in LINE_EDIT. */
public final class AoSheets implements Sheets {

    private final ActiveObjects ao;

    public AoSheets(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Sheet> of(CycleId cycle, TeamId team) {
        return Rows.one(ao, SheetRow.class, "CYCLE_AND_TEAM = ?", Stored.joined(cycle.uid(), team.uid()))
                .map(AoSheets::sheet);
    }

    @Override
    public List<Sheet> inCycle(CycleId cycle) {
        return Rows.all(ao, SheetRow.class, "CYCLE_UID = ?", cycle.uid()).stream()
                .map(AoSheets::sheet)
                .toList();
    }

    @Override
    public Optional<Draft> draft(SheetId id) {
        return row(id).map(row -> {
            List<LineRow> all =
                    Rows.all(ao, LineRow.class, "SHEET_UID = ? AND LINE_STATE <> ?", id.uid(), Lines.REMOVED);
            List<LineRow> lines = all.stream().filter(Lines::isOpen).toList();
            return new Draft(
                    sheet(row),
                    Lines.objectives(lines),
                    Lines.health(lines),
                    Lines.dropped(all),
                    Lines.lastValues(lines));
        });
    }

    @Override
    public List<Draft> drafts(Collection<Sheet> sheets) {
        Map<String, List<LineRow>> lines = Rows.allIn(
                        ao,
                        LineRow.class,
                        "SHEET_UID",
                        sheets.stream().map(sheet -> sheet.id().uid()).toList(),
                        " AND LINE_STATE = ?",
                        Lines.OPEN)
                .stream()
                .collect(Collectors.groupingBy(LineRow::getSheetUid));
        return sheets.stream()
                .map(sheet -> {
                    List<LineRow> its = lines.getOrDefault(sheet.id().uid(), List.of());
                    return new Draft(sheet, Lines.objectives(its), Lines.health(its));
                })
                .toList();
    }

    @Override
    public Optional<Sheet> sheetOf(KeyResultId keyResult) {
        return Rows.one(ao, LineRow.class, "OWN_UID = ?", keyResult.uid())
                .filter(Lines::isKeyResult)
                .flatMap(line -> row(new SheetId(line.getSheetUid())))
                .map(AoSheets::sheet);
    }

    @Override
    public Map<KeyResultId, Sheet> sheetsOf(Collection<KeyResultId> keyResults) {
        List<LineRow> lines = Rows.allIn(
                        ao,
                        LineRow.class,
                        "OWN_UID",
                        keyResults.stream().map(KeyResultId::uid).collect(Collectors.toSet()),
                        "")
                .stream()
                .filter(Lines::isKeyResult)
                .toList();
        Map<String, Sheet> sheets = Rows.allIn(
                        ao,
                        SheetRow.class,
                        "OWN_UID",
                        lines.stream().map(LineRow::getSheetUid).collect(Collectors.toSet()),
                        "")
                .stream()
                .map(AoSheets::sheet)
                .collect(Collectors.toMap(one -> one.id().uid(), Function.identity()));
        return lines.stream()
                .filter(line -> sheets.containsKey(line.getSheetUid()))
                .collect(Collectors.toMap(
                        line -> new KeyResultId(line.getOwnUid()), line -> sheets.get(line.getSheetUid())));
    }

    @Override
    public Optional<Sheet> sheetOf(ObjectiveId objective) {
        return placeOf(objective).flatMap(this::row).map(AoSheets::sheet);
    }

    @Override
    public Optional<SheetId> placeOf(ObjectiveId objective) {
        return Rows.one(ao, LineRow.class, "OWN_UID = ?", objective.uid())
                .filter(line -> !Lines.isKeyResult(line))
                .map(line -> new SheetId(line.getSheetUid()));
    }

    @Override
    public void add(Sheet sheet) {
        Rows.insert(ao, SheetRow.class, columns(sheet));
    }

    @Override
    public void change(Sheet before, Sheet after) {
        replace(
                row(before.id())
                        .filter(it -> sheet(it).equals(before))
                        .orElseThrow(() -> new StoreConflict("not as it was seen: sheet " + before.id())),
                after);
    }

    private void replace(SheetRow before, Sheet after) {
        Rows.claim(ao, SheetRow.class, List.of(before));
        Rows.insertAll(ao, SheetRow.class, List.of(columns(after)));
    }

    @Override
    public void add(Sheet sheet, DraftObjective objective, Saver saver) {
        Rows.insert(ao, LineEditRow.class, Lines.edit(objective, saver));
        Rows.insert(ao, LineRow.class, Lines.line(sheet, objective));
    }

    @Override
    public void add(Sheet sheet, ObjectiveId objective, DraftKeyResult keyResult, Saver saver) {
        Rows.insert(ao, LineEditRow.class, Lines.edit(keyResult, saver));
        Rows.insert(ao, LineRow.class, Lines.line(sheet, objective, keyResult));
    }

    @Override
    public void add(Sheet sheet, DraftHealthFigure figure, Saver saver) {
        Rows.insert(ao, LineEditRow.class, Lines.edit(figure, saver));
        Rows.insert(ao, LineRow.class, Lines.line(sheet, figure));
    }

    @Override
    public void addAll(Sheet sheet, DraftLines lines, Saver saver) {
        List<Columns> edits = new ArrayList<>();
        List<Columns> rows = new ArrayList<>();
        for (DraftObjective objective : lines.objectives()) {
            edits.add(Lines.edit(objective, saver));
            rows.add(Lines.line(sheet, objective));
            addAll(sheet, objective.id(), objective.keyResults(), saver, edits, rows);
        }
        lines.below().forEach((objective, below) -> addAll(sheet, objective, below, saver, edits, rows));
        for (DraftHealthFigure figure : lines.health()) {
            edits.add(Lines.edit(figure, saver));
            rows.add(Lines.line(sheet, figure));
        }
        Rows.insertAll(ao, LineEditRow.class, edits);
        Rows.insertAll(ao, LineRow.class, rows);
    }

    private static void addAll(
            Sheet sheet,
            ObjectiveId objective,
            List<DraftKeyResult> keyResults,
            Saver saver,
            List<Columns> edits,
            List<Columns> rows) {
        for (DraftKeyResult line : keyResults) {
            edits.add(Lines.edit(line, saver));
            rows.add(Lines.line(sheet, objective, line));
        }
    }

    @Override
    public void removeAll(DraftLines lines) {
        Map<String, Integer> versions = versions(lines);
        List<LineRow> rows =
                Rows.allIn(ao, LineRow.class, "OWN_UID", versions.keySet(), " AND LINE_STATE = ?", Lines.OPEN).stream()
                        .filter(row -> Integer.valueOf(row.getLineVersion()).equals(versions.get(row.getOwnUid()))
                                && row.getRefNo() == 0)
                        .toList();
        if (rows.size() != versions.size()) {
            throw new StoreConflict("of " + versions.size() + " lines " + rows.size() + " are as they were seen");
        }
        Rows.claim(ao, LineRow.class, rows);
        Rows.insertAll(
                ao,
                LineRow.class,
                rows.stream().map(row -> Lines.in(Lines.REMOVED, row)).toList());
    }

    private static Map<String, Integer> versions(DraftLines lines) {
        Map<String, Integer> versions = new HashMap<>();
        lines.objectives().forEach(objective -> {
            versions.put(objective.id().uid(), objective.version());
            objective.keyResults().forEach(line -> versions.put(line.id().uid(), line.version()));
        });
        lines.below()
                .values()
                .forEach(below -> below.forEach(line -> versions.put(line.id().uid(), line.version())));
        lines.health().forEach(line -> versions.put(line.id().uid(), line.version()));
        return versions;
    }

    @Override
    public void save(Sheet sheet, DraftObjective objective, Saver saver) {
        Rows.insert(ao, LineEditRow.class, Lines.edit(objective, saver));
        claim(objective.id().uid(), objective.version() - 1, objective.number());
        Rows.insert(ao, LineRow.class, Lines.line(sheet, objective));
    }

    @Override
    public void save(Sheet sheet, DraftKeyResult keyResult, Saver saver) {
        Rows.insert(ao, LineEditRow.class, Lines.edit(keyResult, saver));
        LineRow before = claim(keyResult.id().uid(), keyResult.version() - 1, keyResult.number());
        Rows.insert(ao, LineRow.class, Lines.line(sheet, new ObjectiveId(before.getParentUid()), keyResult));
    }

    @Override
    public void save(Sheet sheet, DraftHealthFigure figure, Saver saver) {
        Rows.insert(ao, LineEditRow.class, Lines.edit(figure, saver));
        LineRow before = claim(figure.id().uid(), figure.version() - 1, figure.number());
        Rows.insert(ao, LineRow.class, Lines.withLastValue(Lines.line(sheet, figure), before));
    }

    @Override
    public void remove(DraftLine line) {
        LineRow claimed = claim(line.uid(), line.version(), line.number());
        Rows.insert(ao, LineRow.class, Lines.in(Lines.REMOVED, claimed));
    }

    @Override
    public void drop(DraftLine line, String reason) {
        LineRow claimed = claim(line.uid(), line.version(), line.number());
        Rows.insert(ao, LineRow.class, Lines.in(Lines.DROPPED, claimed).and("DROPPED_FOR", reason));
    }

    @Override
    public Optional<LineAside> aside(SheetId sheet, String lineUid) {
        return notOpen(lineUid)
                .filter(row -> row.getSheetUid().equals(sheet.uid()))
                .map(Lines::aside);
    }

    @Override
    public void restore(LineAside line) {
        LineRow row = notOpen(line.uid()).orElseThrow(() -> gone(line.uid()));
        Rows.claim(ao, LineRow.class, List.of(row));
        Rows.insert(ao, LineRow.class, Lines.in(Lines.OPEN, row));
    }

    private Optional<LineRow> notOpen(String lineUid) {
        return Rows.one(ao, LineRow.class, "OWN_UID = ? AND LINE_STATE <> ?", lineUid, Lines.OPEN);
    }

    @Override
    public void place(SheetId sheet, Map<String, Integer> positions) {
        replace(sheet, positions, LineRow::getPlaceNo, Lines::placed);
    }

    @Override
    public void read(HealthFigureId figure, HealthReading last) {
        LineRow row = Rows.one(ao, LineRow.class, "OWN_UID = ? AND LINE_STATE = ?", figure.uid(), Lines.OPEN)
                .orElseThrow(() -> gone(figure.uid()));
        Rows.claim(ao, LineRow.class, List.of(row));
        Rows.insert(ao, LineRow.class, Lines.read(row, last));
    }

    @Override
    public Optional<Saved<ObjectiveWords>> saved(ObjectiveId objective, int version) {
        return edit(objective.uid(), version).map(row -> new Saved<>(Lines.objectiveWords(row), Lines.saver(row)));
    }

    @Override
    public Optional<Saved<KeyResultWords>> saved(KeyResultId keyResult, int version) {
        return edit(keyResult.uid(), version).map(row -> new Saved<>(Lines.keyResultWords(row), Lines.saver(row)));
    }

    @Override
    public Optional<Saved<HealthWords>> saved(HealthFigureId figure, int version) {
        return edit(figure.uid(), version).map(row -> new Saved<>(Lines.healthWords(row), Lines.saver(row)));
    }

    private Optional<LineEditRow> edit(String uid, int version) {
        return Rows.one(ao, LineEditRow.class, "LINE_AND_VERSION = ?", Stored.joined(uid, version));
    }

    /** Takes the line out as somebody saw it, who inserts it anew; of two at once one is a conflict. */
    private LineRow claim(String uid, int version, int number) {
        LineRow row = Rows.one(ao, LineRow.class, "OWN_UID = ? AND LINE_STATE = ?", uid, Lines.OPEN)
                .filter(it -> it.getLineVersion() == version && it.getRefNo() == number)
                .orElseThrow(() -> gone(uid));
        Rows.claim(ao, LineRow.class, List.of(row));
        return row;
    }

    private static StoreConflict gone(String uid) {
        return new StoreConflict("not there any more as it was seen: line " + uid);
    }

    @Override
    public void markPublished(SheetId sheet, LineNumbers numbers) {
        SheetRow row = row(sheet).orElseThrow(() -> new StoreConflict("no sheet " + sheet));
        if (sheet(row).state() != SheetState.PUBLISHED) {
            replace(row, sheet(row).published());
        }
        replace(sheet, byUid(numbers), LineRow::getRefNo, Lines::numbered);
    }

    /** Gives open lines of a sheet another number of some kind, where they have not this one already. */
    private void replace(
            SheetId sheet,
            Map<String, Integer> numbers,
            ToIntFunction<LineRow> present,
            BiFunction<LineRow, Integer, Columns> with) {
        Map<String, LineRow> lines =
                openLines(sheet).stream().collect(Collectors.toMap(LineRow::getOwnUid, Function.identity()));
        List<LineRow> before = new ArrayList<>();
        List<Columns> after = new ArrayList<>();
        numbers.forEach((uid, number) -> {
            LineRow line = Optional.ofNullable(lines.get(uid)).orElseThrow(() -> gone(uid));
            if (present.applyAsInt(line) != number) {
                before.add(line);
                after.add(with.apply(line, number));
            }
        });
        Rows.claim(ao, LineRow.class, before);
        Rows.insertAll(ao, LineRow.class, after);
    }

    private static Map<String, Integer> byUid(LineNumbers numbers) {
        Map<String, Integer> byUid = new HashMap<>();
        numbers.objectives().forEach((id, number) -> byUid.put(id.uid(), number));
        numbers.keyResults().forEach((id, number) -> byUid.put(id.uid(), number));
        numbers.health().forEach((id, number) -> byUid.put(id.uid(), number));
        return byUid;
    }

    private Optional<SheetRow> row(SheetId id) {
        return Rows.one(ao, SheetRow.class, "OWN_UID = ?", id.uid());
    }

    private List<LineRow> openLines(SheetId sheet) {
        return Rows.all(ao, LineRow.class, "SHEET_UID = ? AND LINE_STATE = ?", sheet.uid(), Lines.OPEN);
    }

    private static Columns columns(Sheet sheet) {
        return Columns.of("OWN_UID", sheet.id().uid())
                .and("CYCLE_UID", sheet.cycle().uid())
                .and("TEAM_UID", sheet.team().uid())
                .and(
                        "CYCLE_AND_TEAM",
                        Stored.joined(sheet.cycle().uid(), sheet.team().uid()))
                .and("SHEET_STATE", sheet.state().code())
                .and("ROUND_NO", sheet.round());
    }

    private static Sheet sheet(SheetRow row) {
        return new Sheet(
                new SheetId(row.getOwnUid()),
                new CycleId(row.getCycleUid()),
                new TeamId(row.getTeamUid()),
                SheetState.ofCode(row.getSheetState()),
                row.getRoundNo());
    }
}
