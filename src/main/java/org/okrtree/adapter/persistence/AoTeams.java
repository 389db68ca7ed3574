package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.team.TeamHead;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.Weekdays;

/** Teams in the table TEAM, with their members and the places they work in beside it. */
public final class AoTeams implements Teams {

    private static final String PROJECT = "project";
    private static final String BOARD = "board";
    private static final String SPACE = "space";
    private static final long OPEN = 0;

    private final ActiveObjects ao;

    public AoTeams(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Team> all() {
        return teams(
                Stream.of(ao.find(TeamRow.class)),
                Stream.of(ao.find(TeamMemberRow.class)),
                Stream.of(ao.find(TeamPlaceRow.class)));
    }

    @Override
    public Optional<Team> with(TeamId id) {
        return with(Rows.all(ao, TeamRow.class, "OWN_UID = ?", id.uid()), id);
    }

    private Optional<Team> with(List<TeamRow> rows, TeamId id) {
        return teams(
                        rows.stream(),
                        Rows.all(ao, TeamMemberRow.class, "TEAM_UID = ?", id.uid()).stream(),
                        Rows.all(ao, TeamPlaceRow.class, "TEAM_UID = ?", id.uid()).stream())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<TeamHead> headOf(TeamId id) {
        return Rows.one(ao, TeamRow.class, "OWN_UID = ?", id.uid())
                .map(row -> new TeamHead(row.getName(), new PersonId(row.getLeadUid())));
    }

    @Override
    public Set<Long> projects() {
        return Rows.all(ao, TeamPlaceRow.class, "PLACE_KIND = ?", PROJECT).stream()
                .map(row -> Long.valueOf(row.getPlaceKey()))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<TeamId, DayOfWeek> checkInDays(Collection<TeamId> teams) {
        return Rows.allIn(
                        ao,
                        TeamRow.class,
                        "OWN_UID",
                        teams.stream().map(TeamId::uid).collect(Collectors.toSet()),
                        " AND CHECK_IN_DAY <> ?",
                        Stored.NONE)
                .stream()
                .collect(Collectors.toMap(
                        row -> new TeamId(row.getOwnUid()),
                        row -> Weekdays.ofCode(Stored.codeOrNone(row.getCheckInDay()))));
    }

    @Override
    public void add(Team team) {
        insert(team);
    }

    @Override
    public void change(Team before, Team after) {
        String uid = before.id().uid();
        List<TeamRow> rows = Rows.all(ao, TeamRow.class, "OWN_UID = ?", uid);
        if (!with(rows, before.id()).equals(Optional.of(before))) {
            throw new StoreConflict("not as it was seen: team " + uid);
        }
        Rows.claim(ao, TeamRow.class, rows);
        ao.deleteWithSQL(TeamMemberRow.class, "TEAM_UID = ?", uid);
        ao.deleteWithSQL(TeamPlaceRow.class, "TEAM_UID = ?", uid);
        insert(after);
    }

    // Whoever changes a team takes its row out and puts it in anew, so its number in the database is a new one.
    @Override
    public String stamp() {
        return Rows.newestIds(ao, TeamRow.class, "");
    }

    private void insert(Team team) {
        String uid = team.id().uid();
        Rows.insert(
                ao,
                TeamRow.class,
                Columns.of("OWN_UID", uid)
                        .and("SHORT_KEY", team.shortKey().text())
                        .and("NAME", team.name())
                        .and("TEAM_LEVEL", team.level().code())
                        .and("PARENT_UID", Stored.orNone(team.parent(), TeamId::uid))
                        .and("LEAD_UID", team.lead().uid())
                        .and(
                                "CLOSED_AT",
                                team.closedAt().map(Instant::toEpochMilli).orElse(OPEN))
                        .and("COACH_UID", Stored.orNone(team.coach(), PersonId::uid))
                        .andText("BUS_LINE", team.businessLine().name())
                        .and("OF_HR", team.businessLine().isHr())
                        .and("CHECK_IN_DAY", Stored.orNone(team.checkInDay(), Weekdays::code)));
        Rows.insertAll(
                ao,
                TeamMemberRow.class,
                team.members().stream().map(person -> member(uid, person)).toList());
        List<Columns> places = new ArrayList<>();
        team.projects().forEach(project -> places.add(place(uid, PROJECT, project.toString())));
        team.boards().forEach(board -> places.add(place(uid, BOARD, board.toString())));
        team.spaces().forEach(space -> places.add(place(uid, SPACE, space)));
        Rows.insertAll(ao, TeamPlaceRow.class, places);
    }

    private static Columns member(String team, PersonId person) {
        return Columns.of("TEAM_UID", team)
                .and("PERSON_UID", person.uid())
                .and("TEAM_AND_PERSON", Stored.joined(team, person.uid()));
    }

    private static Columns place(String team, String kind, String key) {
        return Columns.of("TEAM_UID", team)
                .and("PLACE_KIND", kind)
                .and("PLACE_KEY", key)
                .and("TEAM_AND_PLACE", Stored.joined(team, kind, key));
    }

    private static List<Team> teams(Stream<TeamRow> teams, Stream<TeamMemberRow> members, Stream<TeamPlaceRow> places) {
        Map<String, List<TeamMemberRow>> membersOf = members.collect(Collectors.groupingBy(TeamMemberRow::getTeamUid));
        Map<String, List<TeamPlaceRow>> placesOf = places.collect(Collectors.groupingBy(TeamPlaceRow::getTeamUid));
        return teams.map(row -> team(
                        row,
                        membersOf.getOrDefault(row.getOwnUid(), List.of()),
                        placesOf.getOrDefault(row.getOwnUid(), List.of())))
                .sorted(Comparator.comparing(Team::name)
                        .thenComparing(team -> team.id().uid()))
                .toList();
    }

    private static Team team(TeamRow row, List<TeamMemberRow> members, List<TeamPlaceRow> places) {
        return new Team(
                new TeamId(row.getOwnUid()),
                new ShortKey(row.getShortKey()),
                row.getName(),
                TeamLevel.ofCode(row.getTeamLevel()).orElseThrow(),
                Stored.unlessNone(row.getParentUid(), TeamId::new).orElse(null),
                new PersonId(row.getLeadUid()),
                members.stream()
                        .map(member -> new PersonId(member.getPersonUid()))
                        .collect(Collectors.toSet()),
                Stored.unlessNone(Stored.codeOrNone(row.getCoachUid()), PersonId::new)
                        .orElse(null),
                new BusinessLine(Stored.text(row.getBusLine()), row.isOfHr()),
                keys(places, PROJECT, Long::valueOf),
                keys(places, BOARD, Long::valueOf),
                keys(places, SPACE, Function.identity()),
                Stored.unlessNone(Stored.codeOrNone(row.getCheckInDay()), Weekdays::ofCode)
                        .orElse(null),
                row.getClosedAt() == OPEN ? null : Instant.ofEpochMilli(row.getClosedAt()));
    }

    private static <T> Set<T> keys(List<TeamPlaceRow> places, String kind, Function<String, T> read) {
        return places.stream()
                .filter(place -> place.getPlaceKind().equals(kind))
                .map(place -> read.apply(place.getPlaceKey()))
                .collect(Collectors.toSet());
    }
}
