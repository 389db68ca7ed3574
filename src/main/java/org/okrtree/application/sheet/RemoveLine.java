package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.SheetRules;

/** Takes a line that was never published out of a draft. */
public final class RemoveLine {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public RemoveLine(Atomically atomically, Sheets sheets, DraftDesk desk, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the draft as it was before. */
    public Outcome<Draft> run(Actor actor, RemoveLineCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet()).then(draft -> remove(actor, draft, command)));
    }

    private Outcome<Draft> remove(Actor actor, Draft draft, RemoveLineCommand command) {
        return draft.line(command.lineUid())
                .map(line -> SheetRules.whyNotSave(line.version(), command.seenVersion())
                        .or(() -> SheetRules.whyNotRemove(line))
                        .map(Outcome::<Draft>refused)
                        .orElseGet(() -> Outcome.done(removed(actor, draft, line))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Draft removed(Actor actor, Draft draft, DraftLine line) {
        sheets.remove(line);
        sheets.edited(draft.sheet());
        audit.append(new AuditEntry(
                uids.next(), clock.instant(), actor.person(), Deed.LINE_REMOVED, line.uid(), line.title(), ""));
        return draft;
    }
}
