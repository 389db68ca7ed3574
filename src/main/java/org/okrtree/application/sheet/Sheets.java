package org.okrtree.application.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Sheets and their lines as they are being written. Each saved version of a line is kept for ever as a line edit; the unique index
 * on line and version makes a conflict of two savers of one version.
 */
public interface Sheets {

    Optional<Sheet> of(CycleId cycle, TeamId team);

    List<Sheet> inCycle(CycleId cycle);

    /** The sheet with its lines in order. */
    Optional<Draft> draft(SheetId sheet);

    /** Each of these sheets with its lines in order. */
    List<Draft> drafts(Collection<Sheet> sheets);

    /** The sheet in which this key result stands or stood. */
    Optional<Sheet> sheetOf(KeyResultId keyResult);

    /** The sheet in which each of these key results stands or stood; one that nobody knows is left out. */
    Map<KeyResultId, Sheet> sheetsOf(Collection<KeyResultId> keyResults);

    /** The sheet in which this objective stands or stood. */
    Optional<Sheet> sheetOf(ObjectiveId objective);

    /** Id of the sheet in which this objective stands or stood: all that can be said of it in one statement. */
    Optional<SheetId> placeOf(ObjectiveId objective);

    /** A second sheet of the same cycle and team is a conflict. */
    void add(Sheet sheet);

    /** The sheet has come to another state from now on; one that is not as in {@code before} any more is a conflict. */
    void change(Sheet before, Sheet after);

    /** To be called with every edit of a line: what was agreed has changed. The edit itself is on record, so this has no entry of its own. */
    default void edited(Sheet sheet) {
        Sheet after = sheet.edited();
        if (!after.equals(sheet)) {
            change(sheet, after);
        }
    }

    /** Adds the objective's own line, with its version as the first edit; its key results are not looked at. */
    void add(Sheet sheet, DraftObjective objective, Saver saver);

    void add(Sheet sheet, ObjectiveId objective, DraftKeyResult keyResult, Saver saver);

    void add(Sheet sheet, DraftHealthFigure figure, Saver saver);

    /** Adds all these lines, in a number of statements that does not grow with them but by batches. */
    void addAll(Sheet sheet, DraftLines lines, Saver saver);

    /**
     * Takes all these lines out as {@link #remove(DraftObjective)} does one, likewise in batches. One that is not as it is given here
     * by now is a conflict.
     */
    void removeAll(DraftLines lines);

    /**
     * Saves the objective's words under its version, one above the one that was seen. A line that has another version or number by
     * now, or was removed, is a conflict.
     */
    void save(Sheet sheet, DraftObjective objective, Saver saver);

    void save(Sheet sheet, DraftKeyResult keyResult, Saver saver);

    void save(Sheet sheet, DraftHealthFigure figure, Saver saver);

    /**
     * Takes a line that was never published out of the draft; all it says is kept. A line that is not as it is given here by now is a
     * conflict.
     */
    void remove(DraftLine line);

    /** Takes a published line out of the draft for a reason; what is said of {@link #remove} holds. */
    void drop(DraftLine line, String reason);

    /** A line of this sheet that was removed or dropped and not restored since. */
    Optional<LineAside> aside(SheetId sheet, String lineUid);

    /** Puts it back as it was; a line that stands in the draft by now is a conflict. */
    void restore(LineAside line);

    /** Gives lines of a draft another position, by their uid; their versions stay. A line that was taken out is a conflict. */
    void place(SheetId sheet, Map<String, Integer> positions);

    /** The value of a health figure of a draft that is its last one from now on; a figure that was taken out is a conflict. */
    void read(HealthFigureId figure, HealthReading last);

    /** What an objective said in this version, and who saved it. */
    Optional<Saved<ObjectiveWords>> saved(ObjectiveId objective, int version);

    Optional<Saved<KeyResultWords>> saved(KeyResultId keyResult, int version);

    Optional<Saved<HealthWords>> saved(HealthFigureId figure, int version);

    /** Marks the sheet as published and keeps the numbers that its lines were given. */
    void markPublished(SheetId sheet, LineNumbers numbers);
}
