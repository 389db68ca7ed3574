package org.okrtree.adapter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.person.Account;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.Weekdays;

/** Makes the page of administrators out of what stands. */
final class AdminPages {
    static final String NAME_GROUPS = "name-groups";
    static final String ADD_TEAM = "add-team";
    static final String CHANGE_TEAM = "change-team";
    static final String OPEN_PILOT = "open-pilot";
    private static final int STEP = 20;

    private final Page page;
    private final Optional<TypedForm> refused;
    private final Clock clock;

    AdminPages(Page page, Optional<TypedForm> refused, Clock clock) {
        this.page = page;
        this.refused = refused;
        this.clock = clock;
    }

    AdminPageView view(AccessGroups groups, TeamsShown teams, List<Cycle> cycles) {
        boolean groupsAgain = isRefused(NAME_GROUPS, "");
        boolean cycleAgain = isRefused(OPEN_PILOT, "");
        LocalDate quarter = LocalDate.now(clock).with(IsoFields.DAY_OF_QUARTER, 1);
        String zone = cycleAgain
                ? page.typed("zone")
                : cycles.stream()
                        .findFirst()
                        .map(cycle -> cycle.zone().getId())
                        .orElse(clock.getZone().getId());
        return new AdminPageView(
                groups.use().isEmpty(),
                refusal(NAME_GROUPS, ""),
                Html.of(groupsAgain ? page.typed("use") : String.join(", ", groups.use())),
                Html.of(groupsAgain ? page.typed("administer") : String.join(", ", groups.administer())),
                downFrom(Optional.empty(), 0, teams),
                !teams.teams().isEmpty(),
                form(ADD_TEAM, "", Optional.empty(), teams),
                cycles.stream().map(this::cycle).toList(),
                !cycles.isEmpty(),
                cycleAgain || cycles.isEmpty(),
                refusal(OPEN_PILOT, ""),
                Html.of(cycleAgain ? page.typed("shortKey") : ""),
                Html.of(cycleAgain ? page.typed("name") : ""),
                Html.of(cycleAgain ? page.typed("firstDay") : quarter.toString()),
                Html.of(
                        cycleAgain
                                ? page.typed("lastDay")
                                : quarter.plus(3, ChronoUnit.MONTHS)
                                        .minusDays(1)
                                        .toString()),
                Html.of(zone),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(id -> id.equals(zone)
                                || (id.contains("/") && !id.startsWith("Etc") && !id.startsWith("SystemV")))
                        .sorted()
                        .map(id -> new ChoiceView(Html.of(id), Html.of(id), id.equals(zone)))
                        .toList(),
                Html.of(cycleAgain ? page.typed("scope") : ""),
                Html.of(cycleAgain ? page.typed("committee") : ""),
                Html.of(cycleAgain ? page.typed("strategy") : ""),
                Html.of(cycleAgain ? page.typed("understoodOn") : ""),
                Html.of(cycleAgain ? page.typed("reason") : ""));
    }

    private List<AdminPageView.TeamLine> downFrom(Optional<Team> parent, int depth, TeamsShown teams) {
        List<AdminPageView.TeamLine> lines = new ArrayList<>();
        teams.teams().stream()
                .filter(team -> team.parent().equals(parent.map(Team::id)))
                .sorted(Comparator.comparing(Team::name))
                .forEach(team -> {
                    lines.add(team(team, depth, teams));
                    lines.addAll(downFrom(Optional.of(team), depth + 1, teams));
                });
        return lines;
    }

    private AdminPageView.TeamLine team(Team team, int depth, TeamsShown teams) {
        return new AdminPageView.TeamLine(
                Html.of(team.name()),
                Html.of(team.shortKey().text()),
                page.words().html("okr.team.level." + team.level().code()),
                depth * STEP,
                Html.of(shown(teams, List.of(team.lead()), Account::displayName)),
                team.members().size(),
                Html.of(projects(teams, team)),
                Html.of(spaces(team)),
                team.isClosed(),
                isRefused(CHANGE_TEAM, team.id().uid()),
                form(CHANGE_TEAM, team.id().uid(), Optional.of(team), teams));
    }

    private String form(String action, String uid, Optional<Team> team, TeamsShown teams) {
        boolean again = isRefused(action, uid);
        BiFunction<String, String, String> typedOr = (field, stands) -> Html.of(again ? page.typed(field) : stands);
        String level =
                again ? page.typed("level") : team.map(it -> it.level().code()).orElse(TeamLevel.TEAM.code());
        String parent = again
                ? page.typed("parent")
                : team.flatMap(Team::parent).map(id -> id.uid()).orElse("");
        return page.fragment(
                "okr-team-form",
                new TeamFormView(
                        action,
                        uid,
                        refusal(action, uid),
                        typedOr.apply(
                                "shortKey", team.map(it -> it.shortKey().text()).orElse("")),
                        typedOr.apply("name", team.map(Team::name).orElse("")),
                        Stream.of(TeamLevel.values())
                                .map(it -> new ChoiceView(
                                        it.code(),
                                        page.words().html("okr.team.level." + it.code()),
                                        it.code().equals(level)))
                                .toList(),
                        parents(parent, uid, teams),
                        typedOr.apply(
                                "lead",
                                team.map(it -> shown(teams, List.of(it.lead()), Account::userName))
                                        .orElse("")),
                        typedOr.apply(
                                "members",
                                team.map(it -> shown(teams, it.members(), Account::userName))
                                        .orElse("")),
                        typedOr.apply(
                                "coach",
                                team.map(it -> shown(teams, it.coach().stream().toList(), Account::userName))
                                        .orElse("")),
                        typedOr.apply(
                                "businessLine",
                                team.map(it -> it.businessLine().name()).orElse("")),
                        again
                                ? !page.typed("isHr").isEmpty()
                                : team.map(it -> it.businessLine().isHr()).orElse(false),
                        typedOr.apply(
                                "projects", team.map(it -> projects(teams, it)).orElse("")),
                        typedOr.apply("boards", team.map(AdminPages::boards).orElse("")),
                        typedOr.apply("spaces", team.map(AdminPages::spaces).orElse("")),
                        typedOr.apply(
                                "checkInDay",
                                team.flatMap(Team::checkInDay)
                                        .map(Weekdays::code)
                                        .orElse(""))),
                "okr.admin.");
    }

    private List<ChoiceView> parents(String chosen, String self, TeamsShown teams) {
        return Stream.concat(
                        Stream.of(new ChoiceView("", page.words().html("okr.admin.no-parent"), chosen.isEmpty())),
                        teams.teams().stream()
                                .filter(team -> team.level() != TeamLevel.PERSON
                                        && !team.isClosed()
                                        && !team.id().uid().equals(self))
                                .map(team -> new ChoiceView(
                                        team.id().uid(),
                                        Html.of(team.name()),
                                        team.id().uid().equals(chosen))))
                .toList();
    }

    private AdminPageView.CycleLine cycle(Cycle cycle) {
        return new AdminPageView.CycleLine(
                Html.of(cycle.name()),
                Html.of(cycle.shortKey().text()),
                Html.of(page.words().days(cycle.firstDay(), cycle.lastDay())),
                Html.of(cycle.zone().getId()),
                page.words().html("okr.cycle.state." + cycle.state().code()));
    }

    private boolean isRefused(String action, String uid) {
        return refused.filter(form -> form.is(action, uid)).isPresent();
    }

    private RefusalView refusal(String action, String uid) {
        return refused.filter(form -> form.is(action, uid))
                .map(form -> page.refusal(form.refusal()))
                .orElse(RefusalView.NONE);
    }

    private static String shown(TeamsShown teams, Collection<PersonId> people, Function<Account, String> part) {
        return String.join(
                ", ",
                people.stream()
                        .flatMap(person -> Optional.ofNullable(teams.people().get(person)).stream())
                        .map(part)
                        .sorted()
                        .toList());
    }

    private static String projects(TeamsShown teams, Team team) {
        return String.join(
                ", ",
                team.projects().stream()
                        .flatMap(id -> Optional.ofNullable(teams.projectKeys().get(id)).stream())
                        .sorted()
                        .toList());
    }

    private static String boards(Team team) {
        return team.boards().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String spaces(Team team) {
        return String.join(", ", team.spaces().stream().sorted().toList());
    }
}
