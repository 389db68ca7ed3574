package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.TakenLines;

/**
 * Takes lines that came into a draft at once out again, all that nobody changed since, and the line that they came out of is as it was
 * before; says what stays.
 */
public final class TakeBackPaste {

    private final Atomically atomically;
    private final Sheets sheets;
    private final SheetLog log;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public TakeBackPaste(
            Atomically atomically,
            Sheets sheets,
            SheetLog log,
            DraftDesk desk,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.log = log;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<PasteTakenBack> run(Actor actor, TakeBackPasteCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> log.of(command.request())
                        .filter(taken -> taken.sheet().equals(command.sheet()))
                        .map(taken -> Outcome.done(takeBack(actor, draft, taken)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private PasteTakenBack takeBack(Actor actor, Draft draft, TakenLines taken) {
        DraftLines going = taken.unchangedIn(draft);
        List<String> staying = taken.changedIn(draft);
        boolean isUndone = taken.isFromAsItWasLeft(draft) && undo(actor, draft, taken.from());
        if (isUndone || !going.uids().isEmpty()) {
            sheets.removeAll(going);
            sheets.edited(draft.sheet());
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

    // A line whose objective went meanwhile comes back after it, by itself.
    private boolean undo(Actor actor, Draft draft, TakenLines.From from) {
        if (from.isSetAside()) {
            return sheets.aside(draft.sheet().id(), from.line())
                    .filter(line -> line.whyNotRestore(draft).isEmpty())
                    .map(line -> {
                        sheets.restore(line);
                        return true;
                    })
                    .orElse(false);
        }
        Saver saver = new Saver(actor.person(), clock.instant());
        Optional<Boolean> objective = ObjectiveId.of(from.line())
                .flatMap(draft::objective)
                .flatMap(line -> sheets.saved(line.id(), from.version()).map(before -> {
                    sheets.save(draft.sheet(), line.saying(before.words()), saver);
                    return true;
                }));
        Optional<Boolean> keyResult = KeyResultId.of(from.line())
                .flatMap(draft::keyResult)
                .flatMap(line -> sheets.saved(line.id(), from.version()).map(before -> {
                    sheets.save(draft.sheet(), line.saying(before.words()), saver);
                    return true;
                }));
        return objective.or(() -> keyResult).orElse(false);
    }
}
