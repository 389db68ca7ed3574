package org.okrtree.domain.team;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;

/**
 * A node of the organisation: the company, a unit or a team.
 *
 * @param parentId null for a team that stands at the top
 * @param members without the lead, who always belongs to the team and is left out here
 * @param projects ids of the Jira projects it works in
 * @param spaces keys of the Confluence spaces it works in
 */
public record Team(
        TeamId id,
        ShortKey shortKey,
        String name,
        TeamLevel level,
        @Nullable TeamId parentId,
        PersonId lead,
        Set<PersonId> members,
        Set<Long> projects,
        Set<String> spaces) {

    public Team {
        members = members.stream().filter(one -> !one.equals(lead)).collect(Collectors.toUnmodifiableSet());
        projects = Set.copyOf(projects);
        spaces = Set.copyOf(spaces);
    }

    public Optional<TeamId> parent() {
        return Optional.ofNullable(parentId);
    }

    public boolean has(PersonId person) {
        return lead.equals(person) || members.contains(person);
    }

    /** The teams above this one, from the top down, as far as {@code all} knows them. */
    public List<Team> above(Iterable<Team> all) {
        ArrayDeque<Team> path = new ArrayDeque<>();
        Optional<TeamId> next = parent();
        while (next.isPresent()) {
            Optional<Team> found = with(next.get(), all);
            if (found.isEmpty() || path.contains(found.get()) || found.get().equals(this)) {
                break;
            }
            path.addFirst(found.get());
            next = found.get().parent();
        }
        return List.copyOf(path);
    }

    private static Optional<Team> with(TeamId id, Iterable<Team> all) {
        for (Team team : all) {
            if (team.id().equals(id)) {
                return Optional.of(team);
            }
        }
        return Optional.empty();
    }
}
