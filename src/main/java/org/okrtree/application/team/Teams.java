package org.okrtree.application.team;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.Team;

/** The teams of the organisation. */
public interface Teams {

    /** All teams, by name. */
    List<Team> all();

    Optional<Team> with(TeamId id);

    /** The name and the lead of a team, in one statement. */
    Optional<TeamHead> headOf(TeamId id);

    /** Ids of the Jira projects that any team names. */
    Set<Long> projects();

    /** Their own days of the weekly check-in, of those of these teams that have one. */
    Map<TeamId, DayOfWeek> checkInDays(Collection<TeamId> teams);

    /** A second team with the same short key is a conflict. */
    void add(Team team);

    /** A conflict when the team is not as it was read, or takes the short key of another. */
    void change(Team before, Team after);

    /** A word that is another one after a team was added or changed; the same word means the same teams. */
    String stamp();
}
