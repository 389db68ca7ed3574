package org.okrtree.application.team;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRules;

/** Closes a team: what it owns stays readable, and it begins nothing new. Teams are never deleted. For administrators. */
public final class CloseTeam {

    private final Atomically atomically;
    private final Teams teams;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public CloseTeam(Atomically atomically, Teams teams, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.teams = teams;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Team> run(Actor actor, TeamId id) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Team>refused)
                .orElseGet(() -> close(actor, id, teams.all())));
    }

    private Outcome<Team> close(Actor actor, TeamId id, List<Team> all) {
        return all.stream()
                .filter(team -> team.id().equals(id))
                .findFirst()
                .map(team -> TeamRules.whyNotClose(team, all)
                        .map(Outcome::<Team>refused)
                        .orElseGet(() -> Outcome.done(close(actor, team))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Team close(Actor actor, Team team) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Team closed = team.closed(now);
        teams.change(team, closed);
        audit.append(new AuditEntry(
                uids.next(), now, actor.person(), Deed.TEAM_CLOSED, team.id().uid(), TeamText.of(team), ""));
        return closed;
    }
}
