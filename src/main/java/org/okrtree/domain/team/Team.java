package org.okrtree.domain.team;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;

/**
 * A node of the organisation: the company, a unit, a team or one person.
 *
 * @param parentId null for a team that stands at the top
 * @param members without the lead, who always belongs to the team and is left out here
 * @param coachOrNull who reads its drafts and may object, and writes no values; null for none
 * @param projects ids of the Jira projects it works in
 * @param boards ids of the Jira boards it works on
 * @param spaces keys of the Confluence spaces it works in
 * @param checkInDayOrNull its own day of the weekly check-in; null where the cycle's holds
 * @param closedAtOrNull null while it is open
 */
public record Team(
        TeamId id,
        ShortKey shortKey,
        String name,
        TeamLevel level,
        @Nullable TeamId parentId,
        PersonId lead,
        Set<PersonId> members,
        @Nullable PersonId coachOrNull,
        BusinessLine businessLine,
        Set<Long> projects,
        Set<Long> boards,
        Set<String> spaces,
        @Nullable DayOfWeek checkInDayOrNull,
        @Nullable Instant closedAtOrNull) {

    public Team {
        members = members.stream().filter(one -> !one.equals(lead)).collect(Collectors.toUnmodifiableSet());
        projects = Set.copyOf(projects);
        boards = Set.copyOf(boards);
        spaces = Set.copyOf(spaces);
    }

    /** A team at the top of which nothing is known but its name and its people. */
    public static Team named(TeamId id, ShortKey shortKey, String name, PersonId lead, Set<PersonId> members) {
        return new Team(
                id,
                shortKey,
                name,
                TeamLevel.TEAM,
                null,
                lead,
                members,
                null,
                BusinessLine.NONE,
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                null);
    }

    public Optional<TeamId> parent() {
        return Optional.ofNullable(parentId);
    }

    public Optional<PersonId> coach() {
        return Optional.ofNullable(coachOrNull);
    }

    /** Its own day of the weekly check-in; empty where the cycle's holds. */
    public Optional<DayOfWeek> checkInDay() {
        return Optional.ofNullable(checkInDayOrNull);
    }

    /** When it was closed; empty while it is open. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAtOrNull);
    }

    public boolean isClosed() {
        return closedAtOrNull != null;
    }

    /** The same team, closed: what it owns stays, and nothing new is begun. */
    public Team closed(Instant at) {
        return new Team(
                id,
                shortKey,
                name,
                level,
                parentId,
                lead,
                members,
                coachOrNull,
                businessLine,
                projects,
                boards,
                spaces,
                checkInDayOrNull,
                at);
    }

    /**
     * Whether it names this board of Jira or one of the projects on it.
     *
     * @param onBoard ids of projects
     */
    public boolean worksOn(long board, Set<Long> onBoard) {
        return boards.contains(board) || projects.stream().anyMatch(onBoard::contains);
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
