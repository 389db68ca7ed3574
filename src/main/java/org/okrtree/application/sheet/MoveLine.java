package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.okrtree.domain.sheet.SheetRefusal;

/**
 * Gives a line of a draft another place among those under the same parent. The order is no part of a line's version, so whoever
 * writes in the line is not disturbed; the same command again changes nothing.
 */
public final class MoveLine {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public MoveLine(Atomically atomically, Sheets sheets, DraftDesk desk, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the draft as it was before. */
    public Outcome<Draft> run(Actor actor, MoveLineCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.line(command.lineUid())
                        .map(line -> move(actor, draft, line, command.after()))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<Draft> move(Actor actor, Draft draft, DraftLine line, String after) {
        return draft.moved(line.uid(), after)
                .map(order -> {
                    List<DraftLine> before = draft.besides(line.uid());
                    if (!order.equals(before)) {
                        moved(actor, draft, line, before, order);
                    }
                    return Outcome.done(draft);
                })
                .orElseGet(() -> Outcome.refused(new SheetRefusal.OrderChanged()));
    }

    private void moved(Actor actor, Draft draft, DraftLine line, List<DraftLine> before, List<DraftLine> after) {
        Map<String, Integer> positions = new HashMap<>();
        for (DraftLine one : after) {
            positions.put(one.uid(), after.indexOf(one) + 1);
        }
        sheets.place(draft.sheet().id(), positions);
        sheets.edited(draft.sheet());
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.LINE_MOVED,
                line.uid(),
                place(line, before),
                place(line, after)));
    }

    private static String place(DraftLine line, List<DraftLine> order) {
        return "place " + (order.indexOf(line) + 1);
    }
}
