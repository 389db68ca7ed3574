package org.okrtree.adapter.web.admin;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.application.person.Account;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.Weekdays;

/** Makes the pages of administrators about teams. */
final class TeamPages {
    static final String ADD = "add-team";
    static final String CHANGE = "change-team";
    static final String CLOSE = "close-team";

    private static final int STEP = 20;

    private final Page page;
    private final TeamsShown teams;

    TeamPages(Page page, TeamsShown teams) {
        this.page = page;
        this.teams = teams;
    }

    TeamsPageView all() {
        return new TeamsPageView(
                AdminNavView.html(page, AdminNavView.TEAMS),
                Html.of(address(TeamsServlet.NEW)),
                !teams.teams().isEmpty(),
                downFrom(Optional.empty(), 0));
    }

    private String address(String team) {
        return page.address("admin/teams/" + team);
    }

    private List<TeamsPageView.OfTeam> downFrom(Optional<TeamId> parent, int depth) {
        List<TeamsPageView.OfTeam> lines = new ArrayList<>();
        teams.teams().stream()
                .filter(team -> team.parent().equals(parent))
                .sorted(Comparator.comparing(Team::name))
                .forEach(team -> {
                    lines.add(line(team, depth));
                    lines.addAll(downFrom(Optional.of(team.id()), depth + 1));
                });
        return lines;
    }

    private TeamsPageView.OfTeam line(Team team, int depth) {
        return new TeamsPageView.OfTeam(
                team.id().uid(),
                Html.of(team.name()),
                Html.of(team.shortKey().text() + " \u00B7 "
                        + page.words().say("okr.team.level." + team.level().code())),
                Html.of(address(team.id().uid())),
                depth * STEP,
                Html.of(shown(List.of(team.lead()), Account::displayName)),
                team.members().size(),
                Html.of(line(team.businessLine())),
                Html.of(projects(team)),
                team.isClosed());
    }

    private String line(BusinessLine line) {
        return Stream.of(line.name(), line.isHr() ? page.words().say("okr.steps.hr") : "")
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(page.words().say("okr.steps.and")));
    }

    /** @param team empty for a new one */
    TeamPageView one(Optional<Team> team, Optional<TypedForm> refused) {
        // A team that somebody closed meanwhile has no form any more.
        Optional<TypedForm> closing = refused.filter(form ->
                form.action().equals(CLOSE) || team.filter(Team::isClosed).isPresent());
        boolean isStale = refused.filter(form -> form.refusal().kind() == Refusal.Kind.STALE)
                .isPresent();
        return new TeamPageView(
                AdminNavView.html(page, AdminNavView.TEAMS),
                Html.of(page.address("admin/teams")),
                Html.of(address(page.named())),
                team.map(it -> Html.of(it.name())).orElseGet(() -> page.words().html("okr.admin.add-team")),
                team.isEmpty(),
                team.map(Team::isClosed).orElse(false),
                isStale,
                team.filter(it -> isStale).map(this::facts).orElse(List.of()),
                form(team, refused.filter(form -> closing.isEmpty())),
                closing.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE));
    }

    private List<TeamPageView.Fact> facts(Team team) {
        return Stream.of(
                        fact("okr.admin.name", "name", team.name()),
                        fact("okr.admin.short-key", "shortKey", team.shortKey().text()),
                        fact("okr.admin.level", "level", team.level().code()),
                        fact(
                                "okr.admin.parent",
                                "parent",
                                team.parent().map(TeamId::uid).orElse("")),
                        fact("okr.admin.lead", "lead", shown(List.of(team.lead()), Account::userName)),
                        fact("okr.admin.members", "members", shown(team.members(), Account::userName)),
                        fact(
                                "okr.admin.coach",
                                "coach",
                                shown(team.coach().stream().toList(), Account::userName)),
                        fact(
                                "okr.admin.business-line",
                                "businessLine",
                                team.businessLine().name()),
                        fact("okr.admin.is-hr", "isHr", team.businessLine().isHr() ? "yes" : ""),
                        fact(
                                "okr.admin.check-in-day",
                                "checkInDay",
                                team.checkInDay().map(Weekdays::code).orElse("")),
                        fact("okr.admin.projects", "projects", projects(team)),
                        fact("okr.admin.boards", "boards", boards(team)),
                        fact("okr.admin.spaces", "spaces", spaces(team)))
                .flatMap(Optional::stream)
                .toList();
    }

    // What was typed as it stands needs no comparing.
    private Optional<TeamPageView.Fact> fact(String label, String field, String stands) {
        return stands.equals(page.typed(field).strip())
                ? Optional.empty()
                : Optional.of(new TeamPageView.Fact(page.words().html(label), Html.of(said(field, stands))));
    }

    private String said(String field, String stands) {
        return stands.isEmpty()
                ? page.words().say("okr.admin.empty")
                : switch (field) {
                    case "level" -> page.words().say("okr.team.level." + stands);
                    case "parent" ->
                        teams.teams().stream()
                                .filter(team -> team.id().uid().equals(stands))
                                .map(Team::name)
                                .findFirst()
                                .orElse(stands);
                    case "checkInDay" -> page.words().weekday(Weekdays.ofCode(stands));
                    case "isHr" -> page.words().say("okr.measure.yes");
                    default -> stands;
                };
    }

    private String form(Optional<Team> team, Optional<TypedForm> refused) {
        boolean again = refused.isPresent();
        BiFunction<String, String, String> typedOr = (field, stands) -> again ? page.typed(field) : stands;
        return page.fragment(
                "okr-team-form",
                new TeamFormView(
                        team.isPresent() ? CHANGE : ADD,
                        Html.of(address(page.named())),
                        team.isEmpty(),
                        team.map(TeamsShown::versionOf).orElse(""),
                        refused.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE),
                        Html.of(typedOr.apply(
                                "shortKey", team.map(it -> it.shortKey().text()).orElse(""))),
                        Html.of(typedOr.apply("name", team.map(Team::name).orElse(""))),
                        levels(typedOr.apply(
                                "level",
                                team.map(Team::level).orElse(TeamLevel.TEAM).code())),
                        parents(
                                typedOr.apply(
                                        "parent",
                                        team.flatMap(Team::parent)
                                                .map(TeamId::uid)
                                                .orElse("")),
                                team),
                        Html.of(typedOr.apply(
                                "lead",
                                team.map(it -> shown(List.of(it.lead()), Account::userName))
                                        .orElse(""))),
                        Html.of(typedOr.apply(
                                "members",
                                team.map(it -> shown(it.members(), Account::userName))
                                        .orElse(""))),
                        Html.of(typedOr.apply(
                                "coach",
                                team.map(it -> shown(it.coach().stream().toList(), Account::userName))
                                        .orElse(""))),
                        Html.of(typedOr.apply(
                                "businessLine",
                                team.map(it -> it.businessLine().name()).orElse(""))),
                        again
                                ? !page.typed("isHr").isEmpty()
                                : team.map(it -> it.businessLine().isHr()).orElse(false),
                        Html.of(typedOr.apply(
                                "projects", team.map(this::projects).orElse(""))),
                        Html.of(typedOr.apply(
                                "boards", team.map(TeamPages::boards).orElse(""))),
                        Html.of(typedOr.apply(
                                "spaces", team.map(TeamPages::spaces).orElse(""))),
                        days(typedOr.apply(
                                "checkInDay",
                                team.flatMap(Team::checkInDay)
                                        .map(Weekdays::code)
                                        .orElse("")))),
                "okr.admin.");
    }

    private List<ChoiceView> levels(String chosen) {
        return Stream.of(TeamLevel.values())
                .map(level -> new ChoiceView(
                        level.code(),
                        page.words().html("okr.team.level." + level.code()),
                        level.code().equals(chosen)))
                .toList();
    }

    private List<ChoiceView> parents(String chosen, Optional<Team> self) {
        return Stream.concat(
                        Stream.of(new ChoiceView("", page.words().html("okr.admin.no-parent"), chosen.isEmpty())),
                        teams.teams().stream()
                                .filter(team -> team.level() != TeamLevel.PERSON
                                        && !team.isClosed()
                                        && !self.map(Team::id).equals(Optional.of(team.id())))
                                .map(team -> new ChoiceView(
                                        team.id().uid(),
                                        Html.of(team.name()),
                                        team.id().uid().equals(chosen))))
                .toList();
    }

    private List<ChoiceView> days(String chosen) {
        return Stream.concat(
                        Stream.of(new ChoiceView("", page.words().html("okr.admin.no-day"), chosen.isEmpty())),
                        Stream.of(DayOfWeek.values())
                                .map(day -> new ChoiceView(
                                        Weekdays.code(day),
                                        Html.of(page.words().weekday(day)),
                                        Weekdays.code(day).equals(chosen))))
                .toList();
    }

    private String shown(Collection<PersonId> people, Function<Account, String> part) {
        return people.stream()
                .flatMap(person -> Optional.ofNullable(teams.people().get(person)).stream())
                .map(part)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String projects(Team team) {
        return team.projects().stream()
                .flatMap(id -> Optional.ofNullable(teams.projectKeys().get(id)).stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String boards(Team team) {
        return team.boards().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String spaces(Team team) {
        return String.join(", ", team.spaces().stream().sorted().toList());
    }
}
