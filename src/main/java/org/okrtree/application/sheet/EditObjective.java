package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineMerge;
import org.okrtree.domain.sheet.SheetRefusal;

/** Saves an edit of an objective of a draft. */
public final class EditObjective {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Clock clock;

    public EditObjective(Atomically atomically, Sheets sheets, DraftDesk desk, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
    }

    public Outcome<DraftObjective> run(Actor actor, EditObjectiveCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.objective(command.objective())
                        .map(line -> edit(actor, draft, line, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<DraftObjective> edit(Actor actor, Draft draft, DraftObjective line, EditObjectiveCommand command) {
        return desk.words(actor, draft, command.typed())
                .then(mine -> standing(line, command.seenVersion(), mine))
                .map(words -> save(actor, draft, line, words));
    }

    // Who wrote in another field meanwhile is not overwritten; who wrote in the same one is a conflict.
    private Outcome<ObjectiveWords> standing(DraftObjective line, int seen, ObjectiveWords mine) {
        if (line.version() == seen) {
            return Outcome.done(mine);
        }
        return sheets.saved(line.id(), seen)
                .flatMap(base -> LineMerge.of(base.words(), line.words(), mine))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SheetRefusal.LineChanged()));
    }

    private DraftObjective save(Actor actor, Draft draft, DraftObjective line, ObjectiveWords words) {
        if (line.words().equals(words)) {
            return line;
        }
        DraftObjective saved = line.saying(words);
        sheets.save(draft.sheet(), saved, new Saver(actor.person(), clock.instant()));
        desk.edited(draft);
        return saved;
    }
}
