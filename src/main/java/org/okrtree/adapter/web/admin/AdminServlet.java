package org.okrtree.adapter.web.admin;

import java.util.ArrayList;
import java.util.List;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.strategy.StrategyShown;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.steps.CycleSteps.Standing;

/** Where administrators begin: what is done, and what is next: {@code admin}. */
public final class AdminServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowAccess showAccess;
    private final transient ShowTeams showTeams;
    private final transient ShowStrategy showStrategy;
    private final transient ShowCycles showCycles;

    public AdminServlet(
            PageTools tools,
            ShowAccess showAccess,
            ShowTeams showTeams,
            ShowStrategy showStrategy,
            ShowCycles showCycles) {
        super(tools, "admin");
        this.showAccess = showAccess;
        this.showTeams = showTeams;
        this.showStrategy = showStrategy;
        this.showCycles = showCycles;
    }

    @Override
    protected Answer read(Page page) {
        return overview(page).fold(view -> Answer.shown("okr-admin", view, "okr.admin."), Answer::refused);
    }

    private Outcome<AdminPageView> overview(Page page) {
        return showAccess
                .run(page.actor())
                .then(groups -> showTeams
                        .run(page.actor())
                        .then(teams -> showStrategy
                                .run(page.actor())
                                .then(strategy -> showCycles
                                        .run(page.actor())
                                        .map(cycles -> overview(page, groups, teams, strategy, cycles)))));
    }

    private static AdminPageView overview(
            Page page, AccessGroups groups, TeamsShown teams, StrategyShown strategy, List<Cycle> cycles) {
        Words words = page.words();
        List<Cycle> real = cycles.stream()
                .filter(cycle -> cycle.kind() != CycleKind.PRACTICE)
                .toList();
        List<First> firsts = List.of(
                new First(
                        AdminNavView.ACCESS,
                        !groups.use().isEmpty(),
                        groups.use().isEmpty()
                                ? words.say("okr.admin.closed")
                                : words.say("okr.admin.groups-are", String.join(", ", groups.use()))),
                new First(
                        AdminNavView.TEAMS,
                        !teams.teams().isEmpty(),
                        teams.teams().isEmpty()
                                ? words.say("okr.admin.no-teams")
                                : words.say(
                                        "okr.admin.teams-are",
                                        Integer.toString(teams.teams().size()))),
                new First(
                        AdminNavView.STRATEGY,
                        !strategy.versions().isEmpty(),
                        strategy.versions().isEmpty()
                                ? words.say("okr.admin.no-strategy")
                                : words.say(
                                        "okr.admin.strategy-is",
                                        Integer.toString(
                                                strategy.versions().get(0).version()))),
                new First(
                        AdminNavView.CYCLES,
                        !real.isEmpty(),
                        real.isEmpty()
                                ? words.say("okr.admin.no-cycles")
                                : words.say("okr.admin.cycle-is", real.get(0).name())));
        return new AdminPageView(
                AdminNavView.html(page, AdminNavView.OVERVIEW),
                firsts.stream().allMatch(First::isDone),
                steps(page, firsts),
                Html.of(page.address("sheets")));
    }

    private record First(String section, boolean isDone, String sentence) {}

    private static List<AdminPageView.Step> steps(Page page, List<First> firsts) {
        List<AdminPageView.Step> steps = new ArrayList<>();
        boolean isNowGiven = false;
        for (First first : firsts) {
            Standing standing = first.isDone() ? Standing.DONE : isNowGiven ? Standing.AHEAD : Standing.NOW;
            isNowGiven |= standing == Standing.NOW;
            steps.add(new AdminPageView.Step(
                    first.section(),
                    standing.code(),
                    page.words().html("okr.steps.standing." + standing.code()),
                    steps.size() + 1,
                    page.words().html("okr.admin.first." + first.section()),
                    Html.of(first.sentence()),
                    page.words().html(first.isDone() ? "okr.admin.change" : "okr.admin.begin"),
                    Html.of(page.address("admin/" + first.section()))));
        }
        return steps;
    }
}
