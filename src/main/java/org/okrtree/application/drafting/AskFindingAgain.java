package org.okrtree.application.drafting;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.drafting.DraftingRefusal;
import org.okrtree.domain.sheet.FindingKept;

/** Has the draft check say again what somebody kept. */
public final class AskFindingAgain {

    private final Atomically atomically;
    private final FindingDesk desk;

    public AskFindingAgain(Atomically atomically, CheckSheet checkSheet, SheetLog log, Clock clock) {
        this.atomically = atomically;
        this.desk = new FindingDesk(checkSheet, log, clock);
    }

    /** @param command its reason is not looked at */
    public Outcome<FindingKept> run(Actor actor, KeepFindingCommand command) {
        return atomically.run(() -> desk.checked(actor, command.sheet())
                .then(checked -> checked.shown().kept().stream()
                                .anyMatch(one -> one.isOf(
                                        command.lineUid(), command.finding().code()))
                        ? Outcome.done(desk.say(actor, command, ""))
                        : Outcome.refused(new DraftingRefusal.NotSaid())));
    }
}
