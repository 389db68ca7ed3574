package org.okrtree.adapter.web;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.NameGroupsCommand;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPilotCommand;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;

/** The page where administrators name groups, teams and cycles: {@code admin}. */
public final class AdminServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowAccess showAccess;
    private final transient NameGroups nameGroups;
    private final transient ShowTeams showTeams;
    private final transient AddTeam addTeam;
    private final transient ChangeTeam changeTeam;
    private final transient ShowCycles showCycles;
    private final transient OpenPilot openPilot;
    private final transient TimeZoneManager zones;
    private final transient Clock clock;

    public AdminServlet(
            PageTools tools,
            ShowAccess showAccess,
            NameGroups nameGroups,
            ShowTeams showTeams,
            AddTeam addTeam,
            ChangeTeam changeTeam,
            ShowCycles showCycles,
            OpenPilot openPilot,
            TimeZoneManager zones,
            Clock clock) {
        super(tools);
        this.showAccess = showAccess;
        this.nameGroups = nameGroups;
        this.showTeams = showTeams;
        this.addTeam = addTeam;
        this.changeTeam = changeTeam;
        this.showCycles = showCycles;
        this.openPilot = openPilot;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    String place() {
        return "admin";
    }

    @Override
    Answer read(Page page) {
        return view(page, Optional.empty())
                .fold(view -> Answer.shown("okr-admin", view, "okr.admin."), Answer::refused);
    }

    @Override
    Answer act(Page page, String action) {
        return done(page, action)
                .fold(
                        done -> new Answer.SeeOther(page.address("admin?done=" + Done.SAVED.code())),
                        refusal -> again(page, action, refusal));
    }

    private Outcome<?> done(Page page, String action) {
        return switch (action) {
            case AdminPages.NAME_GROUPS ->
                nameGroups.run(page.actor(), new NameGroupsCommand(page.typed("use"), page.typed("administer")));
            case AdminPages.ADD_TEAM -> addTeam.run(page.actor(), team(page));
            case AdminPages.CHANGE_TEAM ->
                TeamId.of(page.typed("line"))
                        .<Outcome<?>>map(id -> changeTeam.run(page.actor(), new ChangeTeamCommand(id, team(page))))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
            case AdminPages.OPEN_PILOT ->
                openPilot.run(
                        page.actor(),
                        new OpenPilotCommand(
                                page.typed("shortKey"),
                                page.typed("name"),
                                page.typed("firstDay"),
                                page.typed("lastDay"),
                                page.typed("zone"),
                                names(page.typed("scope")),
                                names(page.typed("committee")),
                                page.typed("strategy"),
                                page.typed("understoodOn"),
                                page.typed("reason")));
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
    }

    private Answer again(Page page, String action, Refusal refusal) {
        return view(page, Optional.of(new TypedForm(action, page.typed("line"), refusal)))
                .fold(view -> Answer.shownAgain(refusal, "okr-admin", view, "okr.admin."), Answer::refused);
    }

    private Outcome<AdminPageView> view(Page page, Optional<TypedForm> refused) {
        return showAccess
                .run(page.actor())
                .then(groups -> showTeams
                        .run(page.actor())
                        .then(teams -> showCycles
                                .run(page.actor())
                                .map(cycles ->
                                        new AdminPages(page, refused, ofTheReader()).view(groups, teams, cycles))));
    }

    // the server stands in a zone that may be nobody's
    private Clock ofTheReader() {
        return clock.withZone(zones.getUserTimeZone().toZoneId());
    }

    private static TeamTyped team(Page page) {
        return new TeamTyped(
                page.typed("shortKey"),
                page.typed("name"),
                page.typed("level"),
                page.typed("parent"),
                page.typed("lead"),
                page.typed("members"),
                page.typed("coach"),
                page.typed("businessLine"),
                !page.typed("isHr").isEmpty(),
                page.typed("projects"),
                page.typed("boards"),
                page.typed("spaces"),
                page.typed("checkInDay"));
    }

    private static List<String> names(String typed) {
        return Stream.of(typed.split("[,\\r\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
