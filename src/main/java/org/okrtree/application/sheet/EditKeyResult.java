package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;

/** Saves an edit of a key result of a draft. */
public final class EditKeyResult {

    private final Atomically atomically;
    private final DraftDesk desk;
    private final EditDesk edits;

    public EditKeyResult(Atomically atomically, Sheets sheets, SheetLog log, DraftDesk desk, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.edits = new EditDesk(sheets, log, uids, clock);
    }

    /** What cannot be saved because somebody was faster in the same field is refused, and kept beside the line. */
    public Outcome<DraftKeyResult> run(Actor actor, EditKeyResultCommand command) {
        return EditDesk.told(atomically.run(() -> desk.writing(actor, command.sheet())
                        .then(writing -> writing.draft()
                                .keyResult(command.keyResult())
                                .map(line -> edit(actor, writing, line, command))
                                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere())))))
                .map(DraftKeyResult.class::cast);
    }

    private Outcome<Optional<DraftLine>> edit(
            Actor actor, DraftDesk.Writing writing, DraftKeyResult line, EditKeyResultCommand command) {
        return desk.owner(actor, command.typed().owner())
                .then(owner -> KeyResultWords.of(command.typed(), owner))
                .then(words ->
                        edits.edit(actor, writing, line, line.saying(words), command.seenVersion(), command.settles()));
    }
}
