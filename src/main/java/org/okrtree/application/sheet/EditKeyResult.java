package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.LineMerge;
import org.okrtree.domain.sheet.SheetRefusal;

/** Saves an edit of a key result of a draft. */
public final class EditKeyResult {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Clock clock;

    public EditKeyResult(Atomically atomically, Sheets sheets, DraftDesk desk, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
    }

    public Outcome<DraftKeyResult> run(Actor actor, EditKeyResultCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.keyResult(command.keyResult())
                        .map(line -> edit(actor, draft, line, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<DraftKeyResult> edit(Actor actor, Draft draft, DraftKeyResult line, EditKeyResultCommand command) {
        return desk.owner(actor, command.typed().owner())
                .then(owner -> KeyResultWords.of(command.typed(), owner))
                .then(mine -> standing(line, command.seenVersion(), mine))
                .map(words -> save(actor, draft, line, words));
    }

    // Who wrote in another field meanwhile is not overwritten; who wrote in the same one is a conflict.
    private Outcome<KeyResultWords> standing(DraftKeyResult line, int seen, KeyResultWords mine) {
        if (line.version() == seen) {
            return Outcome.done(mine);
        }
        return sheets.saved(line.id(), seen)
                .flatMap(base -> LineMerge.of(base.words(), line.words(), mine))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new SheetRefusal.LineChanged()));
    }

    private DraftKeyResult save(Actor actor, Draft draft, DraftKeyResult line, KeyResultWords words) {
        if (line.words().equals(words)) {
            return line;
        }
        DraftKeyResult saved = line.saying(words);
        sheets.save(draft.sheet(), saved, new Saver(actor.person(), clock.instant()));
        desk.edited(draft);
        return saved;
    }
}
