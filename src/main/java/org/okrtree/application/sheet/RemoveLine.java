package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.SheetRules;

/** Takes a line that was never published out of a draft. */
public final class RemoveLine {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public RemoveLine(
            Atomically atomically,
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            Accounts accounts,
            RegisterPerson register,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = new DraftDesk(sheets, teams, cycles, accounts, register);
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the draft as it was before. */
    public Outcome<Draft> run(Actor actor, RemoveLineCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet()).then(draft -> remove(actor, draft, command)));
    }

    private Outcome<Draft> remove(Actor actor, Draft draft, RemoveLineCommand command) {
        Optional<DraftObjective> objective = ObjectiveId.of(command.lineUid()).flatMap(draft::objective);
        if (objective.isPresent()) {
            DraftObjective line = objective.get();
            return whyNot(line.version(), command, SheetRules.whyNotRemove(line))
                    .orElseGet(() -> {
                        sheets.remove(line);
                        return removed(actor, draft, command, line.words().title());
                    });
        }
        Optional<DraftKeyResult> keyResult = KeyResultId.of(command.lineUid()).flatMap(draft::keyResult);
        if (keyResult.isPresent()) {
            DraftKeyResult line = keyResult.get();
            return whyNot(line.version(), command, SheetRules.whyNotRemove(line))
                    .orElseGet(() -> {
                        sheets.remove(line);
                        return removed(actor, draft, command, line.words().statement());
                    });
        }
        Optional<DraftHealthFigure> figure =
                HealthFigureId.of(command.lineUid()).flatMap(draft::healthFigure);
        if (figure.isPresent()) {
            DraftHealthFigure line = figure.get();
            return whyNot(line.version(), command, SheetRules.whyNotRemove(line))
                    .orElseGet(() -> {
                        sheets.remove(line);
                        return removed(actor, draft, command, line.words().name());
                    });
        }
        return Outcome.refused(new AccessRefusal.NotThere());
    }

    private static Optional<Outcome<Draft>> whyNot(int version, RemoveLineCommand command, Optional<Refusal> rule) {
        return SheetRules.whyNotSave(version, command.seenVersion())
                .or(() -> rule)
                .map(Outcome::refused);
    }

    private Outcome<Draft> removed(Actor actor, Draft draft, RemoveLineCommand command, String text) {
        desk.edited(draft);
        audit.append(new AuditEntry(
                uids.next(), clock.instant(), actor.person(), Deed.LINE_REMOVED, command.lineUid(), text, ""));
        return Outcome.done(draft);
    }
}
