package org.okrtree.application.drafting;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.drafting.DraftingRules;
import org.okrtree.domain.sheet.FindingKept;

/** Leaves a line as it is although the draft check says something of it, because of a reason. */
public final class KeepFinding {

    private final Atomically atomically;
    private final FindingDesk desk;

    public KeepFinding(Atomically atomically, CheckSheet checkSheet, SheetLog log, Clock clock) {
        this.atomically = atomically;
        this.desk = new FindingDesk(checkSheet, log, clock);
    }

    /** A finding that blocks is not kept; one that is not said any more is a conflict. */
    public Outcome<FindingKept> run(Actor actor, KeepFindingCommand command) {
        return atomically.run(() -> desk.checked(actor, command.sheet())
                .then(checked -> DraftingRules.whyNotKeep(
                                checked.found().orElseThrow().at(command.lineUid()), command.finding())
                        .map(Outcome::<FindingKept>refused)
                        .orElseGet(() -> Text.lines("reason", command.reason())
                                .map(reason -> desk.say(actor, command, reason)))));
    }
}
