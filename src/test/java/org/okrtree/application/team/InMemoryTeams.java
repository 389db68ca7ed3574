package org.okrtree.application.team;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.Team;

public final class InMemoryTeams implements Teams, InMemoryStore {

    private final InMemoryRows<TeamId, Team> teams = new InMemoryRows<>();

    @Override
    public List<Team> all() {
        return teams.all()
                .sorted(Comparator.comparing(Team::name)
                        .thenComparing(team -> team.id().uid()))
                .toList();
    }

    @Override
    public Optional<Team> with(TeamId id) {
        return teams.with(id);
    }

    @Override
    public Optional<TeamHead> headOf(TeamId id) {
        return with(id).map(team -> new TeamHead(team.name(), team.lead()));
    }

    @Override
    public Set<Long> projects() {
        return teams.all().flatMap(team -> team.projects().stream()).collect(Collectors.toSet());
    }

    @Override
    public Map<TeamId, DayOfWeek> checkInDays(Collection<TeamId> some) {
        return teams.all()
                .filter(team -> some.contains(team.id()) && team.checkInDay().isPresent())
                .collect(Collectors.toMap(Team::id, team -> team.checkInDay().orElseThrow()));
    }

    @Override
    public void add(Team team) {
        refuseTakenKey(team);
        teams.add(team.id(), team);
    }

    @Override
    public void change(Team before, Team after) {
        if (!with(before.id()).equals(Optional.of(before))) {
            throw new InMemoryConflict("not as it was seen: " + before.shortKey());
        }
        refuseTakenKey(after);
        teams.replace(after.id(), after);
    }

    /** Changes it as it is now, whatever that is. */
    public void change(Team after) {
        change(with(after.id()).orElseThrow(), after);
    }

    @Override
    public String stamp() {
        return teams.all().toList().toString();
    }

    private void refuseTakenKey(Team team) {
        if (teams.all()
                .anyMatch(one ->
                        one.shortKey().equals(team.shortKey()) && !one.id().equals(team.id()))) {
            throw new InMemoryConflict("a second " + team.shortKey());
        }
    }

    @Override
    public Runnable remember() {
        return teams.remember();
    }
}
