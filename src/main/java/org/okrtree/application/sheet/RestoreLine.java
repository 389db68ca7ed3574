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
import org.okrtree.domain.sheet.LineAside;

/** Puts a line that was removed or dropped back where it stood, as it was. Doing it twice does it once. */
public final class RestoreLine {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public RestoreLine(Atomically atomically, Sheets sheets, DraftDesk desk, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the draft as it is afterwards. */
    public Outcome<Draft> run(Actor actor, RestoreLineCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet()).then(draft -> restore(actor, draft, command)));
    }

    private Outcome<Draft> restore(Actor actor, Draft draft, RestoreLineCommand command) {
        if (draft.line(command.lineUid()).isPresent()) {
            return Outcome.done(draft);
        }
        return sheets.aside(command.sheet(), command.lineUid())
                .map(line -> line.whyNotRestore(draft)
                        .map(Outcome::<Draft>refused)
                        .orElseGet(() -> restored(actor, draft, line)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Outcome<Draft> restored(Actor actor, Draft draft, LineAside line) {
        sheets.restore(line);
        sheets.edited(draft.sheet());
        audit.append(new AuditEntry(
                uids.next(), clock.instant(), actor.person(), Deed.LINE_RESTORED, line.uid(), "", line.title()));
        return Outcome.done(sheets.draft(draft.sheet().id()).orElseThrow());
    }
}
