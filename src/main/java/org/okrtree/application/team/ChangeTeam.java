package org.okrtree.application.team;

import java.time.Clock;
import java.util.List;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRules;

/** Changes a team. What was published under its earlier name keeps that name. For administrators. */
public final class ChangeTeam {

    private final Atomically atomically;
    private final Teams teams;
    private final TeamReader reader;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public ChangeTeam(
            Atomically atomically,
            Teams teams,
            Accounts accounts,
            RegisterPerson register,
            Projects projects,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.teams = teams;
        this.reader = new TeamReader(accounts, register, projects);
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Team> run(Actor actor, ChangeTeamCommand command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Team>refused)
                .orElseGet(() -> change(actor, command, teams.all())));
    }

    private Outcome<Team> change(Actor actor, ChangeTeamCommand command, List<Team> all) {
        return all.stream()
                .filter(team -> team.id().equals(command.team()))
                .findFirst()
                .map(before -> TeamRules.whyNotChange(before)
                        .map(Outcome::<Team>refused)
                        .orElseGet(() -> reader.read(before.id(), command.typed(), all)
                                .then(after -> TeamRules.whyNotSave(TeamText.version(before), command.seen())
                                        .map(Outcome::<Team>refused)
                                        .orElseGet(() -> Outcome.done(save(actor, before, after))))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Team save(Actor actor, Team before, Team after) {
        teams.change(before, after);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.TEAM_CHANGED,
                after.id().uid(),
                TeamText.of(before),
                TeamText.of(after)));
        return after;
    }
}
