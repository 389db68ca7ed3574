package org.okrtree.application.publication;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.AgreeingRules;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.team.Team;

/** Says that a sheet in discussion is agreed, as it stands. For the lead. */
public final class AgreeSheet {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final UpwardDesk upward;
    private final ReadNewestSheets newest;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public AgreeSheet(
            Atomically atomically,
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            CyclePlans plans,
            Contributions contributions,
            Revisions revisions,
            ReadPublishedSheets published,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.plans = plans;
        this.upward = new UpwardDesk(contributions, revisions, published);
        this.newest = new ReadNewestSheets(revisions, published);
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Sheet> run(Actor actor, AgreeSheetCommand command) {
        return atomically.run(() -> {
            Optional<Draft> draft =
                    AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : sheets.draft(command.sheet());
            Optional<Team> team = draft.flatMap(it -> teams.with(it.sheet().team()));
            Optional<Cycle> cycle = draft.flatMap(it -> cycles.with(it.sheet().cycle()));
            if (draft.isEmpty() || team.isEmpty() || cycle.isEmpty()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return SheetRules.whyNotAgree(draft.get().sheet(), team.get(), cycle.get(), actor)
                    .or(() -> AgreeingRules.whatCitesNothing(
                            draft.get(), team.get(), plans.of(cycle.get().id())))
                    .or(() -> AgreeingRules.whatBlocks(draft.get(), upward.of(draft.get()), newest(command)))
                    .or(() -> AgreeingRules.whyNotSo(draft.get(), command.seen()))
                    .map(Outcome::<Sheet>refused)
                    .orElseGet(() -> Outcome.done(agree(actor, draft.get())));
        });
    }

    private Optional<PublishedSheet> newest(AgreeSheetCommand command) {
        return newest.run(List.of(command.sheet())).values().stream().findFirst();
    }

    private Sheet agree(Actor actor, Draft draft) {
        Sheet after = draft.sheet().agreed();
        sheets.change(draft.sheet(), after);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.SHEET_AGREED,
                after.id().uid(),
                "",
                "round " + after.round()));
        return after;
    }
}
