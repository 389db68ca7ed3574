package org.okrtree.domain.publication;

import java.util.List;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/**
 * A team in the words of the day of a publication.
 *
 * @param above the teams above it, from the top down
 */
public record PublishedTeam(TeamId id, ShortKey shortKey, String name, TeamLevel level, List<Place> above) {

    /** A team above, by id and with its name of that day. */
    public record Place(TeamId id, String name) {}

    public PublishedTeam {
        above = List.copyOf(above);
    }

    public static PublishedTeam of(Team team, Iterable<Team> all) {
        return new PublishedTeam(
                team.id(),
                team.shortKey(),
                team.name(),
                team.level(),
                team.above(all).stream()
                        .map(up -> new Place(up.id(), up.name()))
                        .toList());
    }
}
