package org.okrtree.application.drafting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.FindingKept;
import org.okrtree.domain.sheet.SheetRules;

/** What keeping a finding and having it said again do alike: who may, what is said of the draft now, and the word that holds from now on. */
final class FindingDesk {

    private final CheckSheet checkSheet;
    private final SheetLog log;
    private final Clock clock;

    FindingDesk(CheckSheet checkSheet, SheetLog log, Clock clock) {
        this.checkSheet = checkSheet;
        this.log = log;
        this.clock = clock;
    }

    /** For those who write the draft. */
    Outcome<SheetChecked> checked(Actor actor, SheetId sheet) {
        return checkSheet
                .run(actor, sheet)
                .then(checked -> SheetRules.whyNotWrite(
                                checked.shown().team(), checked.shown().cycle(), actor)
                        .map(Outcome::<SheetChecked>refused)
                        .orElseGet(() -> Outcome.done(checked)));
    }

    FindingKept say(Actor actor, KeepFindingCommand command, String reason) {
        FindingKept kept = new FindingKept(
                command.sheet(),
                command.lineUid(),
                command.finding().code(),
                reason,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        log.add(kept);
        return kept;
    }
}
