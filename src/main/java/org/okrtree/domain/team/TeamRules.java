package org.okrtree.domain.team;

import java.util.List;
import java.util.Optional;

/** What makes a tree of teams. */
public final class TeamRules {

    private TeamRules() {}

    /** Why this team cannot stand where it says, among the others; its own earlier self in {@code others} does not count. */
    public static Optional<TeamRefusal> whyNotStand(Team team, List<Team> others) {
        return whyNotNamed(team, others)
                .or(() -> whyNotAbove(team, others))
                .or(() -> team.parent()
                        .flatMap(parentId -> others.stream()
                                .filter(other -> other.id().equals(parentId))
                                .findFirst()
                                .map(parent -> whyNotUnder(team, parent, others))
                                .orElse(Optional.of(new TeamRefusal.NoSuchTeam("parent")))));
    }

    /** A team that is closed stays as it was. */
    public static Optional<TeamRefusal> whyNotChange(Team team) {
        return team.isClosed() ? Optional.of(new TeamRefusal.Closed(team.name())) : Optional.empty();
    }

    /** A change is made on the team as it is now. */
    public static Optional<TeamRefusal> whyNotSave(String present, String seen) {
        return present.equals(seen) ? Optional.empty() : Optional.of(new TeamRefusal.Changed());
    }

    /** A team is closed once, and after those that stand under it. */
    public static Optional<TeamRefusal> whyNotClose(Team team, List<Team> all) {
        return whyNotChange(team)
                .or(() -> all.stream()
                        .filter(other -> other.parent().equals(Optional.of(team.id())) && !other.isClosed())
                        .findFirst()
                        .map(below -> new TeamRefusal.HasTeamsBelow(team.name(), below.name())));
    }

    private static Optional<TeamRefusal> whyNotNamed(Team team, List<Team> others) {
        return others.stream()
                        .anyMatch(other -> !other.id().equals(team.id())
                                && other.shortKey().equals(team.shortKey()))
                ? Optional.of(new TeamRefusal.ShortKeyTaken(
                        "shortKey", team.shortKey().text()))
                : Optional.empty();
    }

    private static Optional<TeamRefusal> whyNotAbove(Team team, List<Team> others) {
        return others.stream()
                        .filter(other -> other.parent().equals(Optional.of(team.id())))
                        .allMatch(below -> below.level().mayStandUnder(team.level()))
                ? Optional.empty()
                : Optional.of(new TeamRefusal.WrongPlace("level"));
    }

    private static Optional<TeamRefusal> whyNotUnder(Team team, Team parent, List<Team> others) {
        boolean circle = parent.id().equals(team.id())
                || parent.above(others).stream().anyMatch(up -> up.id().equals(team.id()));
        return circle || parent.isClosed() || !team.level().mayStandUnder(parent.level())
                ? Optional.of(new TeamRefusal.WrongPlace("parent"))
                : Optional.empty();
    }
}
