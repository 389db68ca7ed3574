package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.SheetRules;

/** Takes a published line out of a draft for a reason. The revisions that have it stay as they are. */
public final class DropLine {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public DropLine(Atomically atomically, Sheets sheets, DraftDesk desk, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the draft as it was before. */
    public Outcome<Draft> run(Actor actor, DropLineCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.line(command.lineUid())
                        .map(line -> drop(actor, draft, line, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<Draft> drop(Actor actor, Draft draft, DraftLine line, DropLineCommand command) {
        return SheetRules.whyNotSave(line.version(), command.seenVersion())
                .or(() -> SheetRules.whyNotDrop(line))
                .map(Outcome::<Draft>refused)
                .orElseGet(() ->
                        Text.lines("reason", command.reason()).map(reason -> dropped(actor, draft, line, reason)));
    }

    private Draft dropped(Actor actor, Draft draft, DraftLine line, String reason) {
        sheets.drop(line, reason);
        sheets.edited(draft.sheet());
        audit.append(new AuditEntry(
                uids.next(), clock.instant(), actor.person(), Deed.LINE_DROPPED, line.uid(), line.title(), reason));
        return draft;
    }
}
