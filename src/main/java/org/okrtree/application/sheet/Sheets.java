package org.okrtree.application.sheet;

import java.util.List;
import java.util.Optional;
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

/**
 * Sheets and their lines as they are being written. Each saved version of a line is kept for ever as a line edit; the unique index
 * on line and version makes a conflict of two savers of one version.
 */
public interface Sheets {

    Optional<Sheet> of(CycleId cycle, TeamId team);

    List<Sheet> inCycle(CycleId cycle);

    /** The sheet with its lines in order. */
    Optional<Draft> draft(SheetId sheet);

    /** The sheet in which this key result stands or stood. */
    Optional<Sheet> sheetOf(KeyResultId keyResult);

    /** The sheet in which this objective stands or stood. */
    Optional<Sheet> sheetOf(ObjectiveId objective);

    /** A second sheet of the same cycle and team is a conflict. */
    void add(Sheet sheet);

    /** The sheet has come to another state from now on; one that is not as in {@code before} any more is a conflict. */
    void change(Sheet before, Sheet after);

    /** Adds the objective's own line, with its version as the first edit; its key results are not looked at. */
    void add(Sheet sheet, DraftObjective objective, Saver saver);

    void add(Sheet sheet, ObjectiveId objective, DraftKeyResult keyResult, Saver saver);

    void add(Sheet sheet, DraftHealthFigure figure, Saver saver);

    /**
     * Saves the objective's words under its version, one above the one that was seen. A line that has another version or number by
     * now, or was removed, is a conflict.
     */
    void save(Sheet sheet, DraftObjective objective, Saver saver);

    void save(Sheet sheet, DraftKeyResult keyResult, Saver saver);

    void save(Sheet sheet, DraftHealthFigure figure, Saver saver);

    /**
     * Takes a line that was never published out of the draft; its edits stay on record. A line that is not as it is given here by
     * now is a conflict.
     */
    void remove(DraftObjective objective);

    void remove(DraftKeyResult keyResult);

    void remove(DraftHealthFigure figure);

    /** Marks the sheet as published and keeps the numbers that its lines were given. */
    void markPublished(SheetId sheet, LineNumbers numbers);
}
