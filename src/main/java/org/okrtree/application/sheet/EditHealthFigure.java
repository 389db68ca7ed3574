package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.LineMerge;
import org.okrtree.domain.sheet.SheetRefusal;

/** Saves an edit of a health figure of a draft. */
public final class EditHealthFigure {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Clock clock;

    public EditHealthFigure(Atomically atomically, Sheets sheets, DraftDesk desk, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
    }

    public Outcome<DraftHealthFigure> run(Actor actor, EditHealthFigureCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.healthFigure(command.figure())
                        .map(line -> edit(actor, draft, line, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<DraftHealthFigure> edit(
            Actor actor, Draft draft, DraftHealthFigure line, EditHealthFigureCommand command) {
        return HealthWords.of(command.typed())
                .then(mine -> standing(line, command.seenVersion(), mine))
                .map(words -> save(actor, draft, line, words));
    }

    // Who wrote in another field meanwhile is not overwritten; who wrote in the same one is a conflict.
    private Outcome<HealthWords> standing(DraftHealthFigure line, int seen, HealthWords mine) {
        if (line.version() == seen) {
            return Outcome.done(mine);
        }
        return sheets.saved(line.id(), seen)
                .flatMap(base -> LineMerge.of(base.words(), line.words(), mine))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SheetRefusal.LineChanged()));
    }

    private DraftHealthFigure save(Actor actor, Draft draft, DraftHealthFigure line, HealthWords words) {
        if (line.words().equals(words)) {
            return line;
        }
        DraftHealthFigure saved =
                new DraftHealthFigure(line.id(), line.version() + 1, line.position(), line.number(), words);
        sheets.save(draft.sheet(), saved, new Saver(actor.person(), clock.instant()));
        return saved;
    }
}
