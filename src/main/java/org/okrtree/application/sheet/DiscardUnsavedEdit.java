package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.UnsavedEdit;

/** Does away with what somebody could not save: the line stays as it stands. Doing it twice does it once. */
public final class DiscardUnsavedEdit {

    private final Atomically atomically;
    private final SheetLog log;
    private final UnsavedDesk desk;
    private final Uids uids;
    private final Clock clock;

    public DiscardUnsavedEdit(Atomically atomically, SheetLog log, DraftDesk desk, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.log = log;
        this.desk = new UnsavedDesk(log, desk);
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives what could not be saved. */
    public Outcome<UnsavedEdit> run(Actor actor, DiscardUnsavedEditCommand command) {
        return atomically.run(() -> desk.toSettle(actor, command.sheet(), command.edit())
                .map(edit -> {
                    if (edit.isOpen()) {
                        log.settle(edit, uids.next(), new Saver(actor.person(), clock.instant()));
                    }
                    return edit;
                }));
    }
}
