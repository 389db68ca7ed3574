package org.okrtree.application.team;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.team.Team;

/** Adds a team to the organisation. For administrators. */
public final class AddTeam {

    private final Atomically atomically;
    private final Teams teams;
    private final TeamReader reader;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public AddTeam(
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

    public Outcome<Team> run(Actor actor, TeamTyped command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Team>refused)
                .orElseGet(() -> reader.read(new TeamId(uids.next()), command, teams.all())
                        .map(team -> add(actor, team))));
    }

    private Team add(Actor actor, Team team) {
        teams.add(team);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.TEAM_ADDED,
                team.id().uid(),
                "",
                TeamText.of(team)));
        return team;
    }
}
