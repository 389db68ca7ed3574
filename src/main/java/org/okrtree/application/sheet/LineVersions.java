package org.okrtree.application.sheet;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;

/** A line in its other versions, whatever it is. */
final class LineVersions {

    private final Sheets sheets;

    LineVersions(Sheets sheets) {
        this.sheets = sheets;
    }

    /** The line with the words that it had in one of its versions. */
    Optional<Saved<DraftLine>> of(DraftLine now, int version) {
        if (now instanceof DraftObjective line) {
            return sheets.saved(line.id(), version)
                    .map(saved -> new Saved<>(
                            new DraftObjective(
                                    line.id(),
                                    version,
                                    line.position(),
                                    line.number(),
                                    saved.words(),
                                    line.keyResults()),
                            saved.saver()));
        }
        if (now instanceof DraftKeyResult line) {
            return sheets.saved(line.id(), version)
                    .map(saved -> new Saved<>(
                            new DraftKeyResult(line.id(), version, line.position(), line.number(), saved.words()),
                            saved.saver()));
        }
        DraftHealthFigure line = (DraftHealthFigure) now;
        return sheets.saved(line.id(), version)
                .map(saved -> new Saved<>(
                        new DraftHealthFigure(line.id(), version, line.position(), line.number(), saved.words()),
                        saved.saver()));
    }

    /** What the line says, without its place, its number and what is below it. */
    static DraftLine alone(DraftLine line, int version) {
        if (line instanceof DraftObjective objective) {
            return new DraftObjective(objective.id(), version, 0, 0, objective.words(), List.of());
        }
        if (line instanceof DraftKeyResult keyResult) {
            return new DraftKeyResult(keyResult.id(), version, 0, 0, keyResult.words());
        }
        DraftHealthFigure figure = (DraftHealthFigure) line;
        return new DraftHealthFigure(figure.id(), version, 0, 0, figure.words());
    }
}
