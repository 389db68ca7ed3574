package org.okrtree.domain.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/**
 * A team in the words of the day of a publication. A person's own team bears no name in what is published: it is told by the person,
 * whose name is put in when it is read, so that no name stays for ever.
 *
 * @param name of a person's own team its short key
 * @param personOrNull whose own team it is; null for another, and in texts that were published before schema 3
 * @param above the teams above it, from the top down
 */
public record PublishedTeam(
        TeamId id,
        ShortKey shortKey,
        String name,
        TeamLevel level,
        @Nullable PersonId personOrNull,
        List<Place> above) {

    /** A team above, by id and with its name of that day. A person's own team stands above none. */
    public record Place(TeamId id, String name) {}

    public PublishedTeam {
        above = List.copyOf(above);
    }

    public static PublishedTeam of(Team team, Iterable<Team> all) {
        boolean isOfAPerson = team.level() == TeamLevel.PERSON;
        return new PublishedTeam(
                team.id(),
                team.shortKey(),
                isOfAPerson ? team.shortKey().text() : team.name(),
                team.level(),
                isOfAPerson ? team.lead() : null,
                team.above(all).stream()
                        .map(up -> new Place(up.id(), up.name()))
                        .toList());
    }

    /** Whose own team it is. */
    public Optional<PersonId> person() {
        return Optional.ofNullable(personOrNull);
    }

    /** What it is called to a reader who is told these names: a person's own team by the name of the person. */
    public String nameAmong(Map<PersonId, String> names) {
        return person().flatMap(it -> Optional.ofNullable(names.get(it))).orElse(name);
    }
}
