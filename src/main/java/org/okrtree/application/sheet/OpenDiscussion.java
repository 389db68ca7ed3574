package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.team.Team;

/** Opens the first round of discussion of a draft: from then on everybody who may use the product reads it. For the lead. */
public final class OpenDiscussion {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public OpenDiscussion(
            Atomically atomically, Sheets sheets, Teams teams, Cycles cycles, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Sheet> run(Actor actor, SheetId id) {
        return atomically.run(() -> {
            Optional<Sheet> sheet = AccessRules.whyNotUse(actor).isPresent()
                    ? Optional.empty()
                    : sheets.draft(id).map(Draft::sheet);
            Optional<Team> team = sheet.flatMap(it -> teams.with(it.team()));
            Optional<Cycle> cycle = sheet.flatMap(it -> cycles.with(it.cycle()));
            if (sheet.isEmpty() || team.isEmpty() || cycle.isEmpty()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return SheetRules.whyNotOpenDiscussion(sheet.get(), team.get(), cycle.get(), actor)
                    .map(Outcome::<Sheet>refused)
                    .orElseGet(() -> Outcome.done(open(actor, sheet.get())));
        });
    }

    private Sheet open(Actor actor, Sheet before) {
        Sheet after = before.opened();
        sheets.change(before, after);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.DISCUSSION_OPENED,
                after.id().uid(),
                "",
                "round " + after.round()));
        return after;
    }
}
