package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.team.Team;

/** Starts a team's sheet in a cycle. Starting it twice gives the same sheet. */
public final class StartSheet {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public StartSheet(
            Atomically atomically,
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            CyclePlans plans,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.plans = plans;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Sheet> run(Actor actor, StartSheetCommand command) {
        return atomically.run(() -> {
            Optional<Team> team = teams.with(command.team());
            Optional<Cycle> cycle = cycles.with(command.cycle());
            if (team.isEmpty() || cycle.isEmpty()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return SheetRules.whyNotStart(team.get(), cycle.get(), plans.of(command.cycle()), actor)
                    .map(Outcome::<Sheet>refused)
                    .orElseGet(() -> Outcome.done(
                            sheets.of(command.cycle(), command.team()).orElseGet(() -> start(actor, command))));
        });
    }

    private Sheet start(Actor actor, StartSheetCommand command) {
        Sheet sheet = Sheet.started(new SheetId(uids.next()), command.cycle(), command.team());
        sheets.add(sheet);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.SHEET_STARTED,
                sheet.id().uid(),
                "",
                "cycle " + command.cycle().uid() + ", team " + command.team().uid()));
        return sheet;
    }
}
