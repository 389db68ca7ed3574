package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
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
            List<LineRow> lines = openLines(id);
            return new Draft(sheet(row), Lines.objectives(lines), Lines.health(lines));
        });
    }

    @Override
    public Optional<Sheet> sheetOf(KeyResultId keyResult) {
        return Rows.one(ao, LineRow.class, "OWN_UID = ?", keyResult.uid())
                .filter(Lines::isKeyResult)
                .flatMap(line -> row(new SheetId(line.getSheetUid())))
                .map(AoSheets::sheet);
    }

    @Override
    public Optional<Sheet> sheetOf(ObjectiveId objective) {
        return Rows.one(ao, LineRow.class, "OWN_UID = ?", objective.uid())
                .filter(line -> !Lines.isKeyResult(line))
                .flatMap(line -> row(new SheetId(line.getSheetUid())))
                .map(AoSheets::sheet);
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
        claim(figure.id().uid(), figure.version() - 1, figure.number());
        Rows.insert(ao, LineRow.class, Lines.line(sheet, figure));
    }

    @Override
    public void remove(DraftObjective objective) {
        remove(claim(objective.id().uid(), objective.version(), objective.number()));
    }

    @Override
    public void remove(DraftKeyResult keyResult) {
        remove(claim(keyResult.id().uid(), keyResult.version(), keyResult.number()));
    }

    @Override
    public void remove(DraftHealthFigure figure) {
        remove(claim(figure.id().uid(), figure.version(), figure.number()));
    }

    private void remove(LineRow claimed) {
        Rows.insert(ao, LineRow.class, Lines.removed(claimed));
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
        Map<String, LineRow> lines =
                openLines(sheet).stream().collect(Collectors.toMap(LineRow::getOwnUid, Function.identity()));
        List<LineRow> before = new ArrayList<>();
        List<Columns> after = new ArrayList<>();
        byUid(numbers).forEach((uid, number) -> {
            LineRow line = Optional.ofNullable(lines.get(uid)).orElseThrow(() -> gone(uid));
            if (line.getRefNo() != number) {
                before.add(line);
                after.add(Lines.numbered(line, number));
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
