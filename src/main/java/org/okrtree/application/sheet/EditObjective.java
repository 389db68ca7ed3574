package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;

/** Saves an edit of an objective of a draft. */
public final class EditObjective {

    private final Atomically atomically;
    private final DraftDesk desk;
    private final EditDesk edits;

    public EditObjective(Atomically atomically, Sheets sheets, SheetLog log, DraftDesk desk, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.edits = new EditDesk(sheets, log, uids, clock);
    }

    /** What cannot be saved because somebody was faster in the same field is refused, and kept beside the line. */
    public Outcome<DraftObjective> run(Actor actor, EditObjectiveCommand command) {
        return EditDesk.told(atomically.run(() -> desk.writing(actor, command.sheet())
                        .then(writing -> writing.draft()
                                .objective(command.objective())
                                .map(line -> edit(actor, writing, line, command))
                                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere())))))
                .map(DraftObjective.class::cast);
    }

    private Outcome<Optional<DraftLine>> edit(
            Actor actor, DraftDesk.Writing writing, DraftObjective line, EditObjectiveCommand command) {
        return desk.words(actor, writing.draft(), command.typed())
                .then(words ->
                        edits.edit(actor, writing, line, line.saying(words), command.seenVersion(), command.settles()));
    }
}
