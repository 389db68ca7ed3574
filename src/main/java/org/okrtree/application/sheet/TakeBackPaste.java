package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.List;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.TakenLines;

/** Takes lines that came into a draft at once out again, all that nobody changed since; says what stays. */
public final class TakeBackPaste {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Pastes pastes;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public TakeBackPaste(
            Atomically atomically,
            Sheets sheets,
            Pastes pastes,
            DraftDesk desk,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.pastes = pastes;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<PasteTakenBack> run(Actor actor, TakeBackPasteCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> pastes.of(command.request())
                        .filter(taken -> taken.sheet().equals(command.sheet()))
                        .map(taken -> Outcome.done(takeBack(actor, draft, taken)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private PasteTakenBack takeBack(Actor actor, Draft draft, TakenLines taken) {
        DraftLines going = taken.unchangedIn(draft);
        List<String> staying = taken.changedIn(draft);
        if (!going.uids().isEmpty()) {
            sheets.removeAll(going);
            desk.edited(draft);
            audit.append(new AuditEntry(
                    uids.next(),
                    clock.instant(),
                    actor.person(),
                    Deed.PASTE_TAKEN_BACK,
                    draft.sheet().id().uid(),
                    String.join(" ", going.uids()),
                    ""));
        }
        return new PasteTakenBack(going.objectives().size(), going.countKeyResults(), staying);
    }
}
