package org.okrtree.adapter.web.admin;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.CloseTeam;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.team.Team;

/** Where administrators add, change and close teams: {@code admin/teams}, behind it {@code new} or the uid of one. */
public final class TeamsServlet extends OkrServlet {
    static final String NEW = "new";

    private static final String[] SAYINGS = {"okr.admin.", "okr.part."};
    private static final long serialVersionUID = 1;

    private final transient ShowTeams showTeams;
    private final transient AddTeam addTeam;
    private final transient ChangeTeam changeTeam;
    private final transient CloseTeam closeTeam;

    public TeamsServlet(
            PageTools tools, ShowTeams showTeams, AddTeam addTeam, ChangeTeam changeTeam, CloseTeam closeTeam) {
        super(tools, "admin");
        this.showTeams = showTeams;
        this.addTeam = addTeam;
        this.changeTeam = changeTeam;
        this.closeTeam = closeTeam;
    }

    @Override
    protected Answer read(Page page) {
        return teams(page)
                .fold(
                        teams -> page.parts().isEmpty()
                                ? Answer.shown("okr-teams", new TeamPages(page, teams).all(), "okr.admin.")
                                : one(page, teams, Optional.empty()),
                        Answer::refused);
    }

    // Others read the teams on the page of sheets; this page is for those who change them.
    private Outcome<TeamsShown> teams(Page page) {
        return AccessRules.whyNotAdminister(page.actor())
                .map(Outcome::<TeamsShown>refused)
                .orElseGet(() -> showTeams.run(page.actor()));
    }

    private static Answer one(Page page, TeamsShown teams, Optional<TypedForm> refused) {
        String named = page.named();
        Optional<Team> team = teams.teams().stream()
                .filter(one -> one.id().uid().equals(named))
                .findFirst();
        if (team.isEmpty() && !named.equals(NEW)) {
            return Answer.refused(new AccessRefusal.NotThere());
        }
        TeamPageView view = new TeamPages(page, teams).one(team, refused);
        return refused.map(form -> Answer.shownAgain(form.refusal(), "okr-team", view, SAYINGS))
                .orElseGet(() -> Answer.shown("okr-team", view, SAYINGS));
    }

    @Override
    protected Answer act(Page page, String action) {
        return done(page, action)
                .fold(
                        done -> new Answer.SeeOther(page.address("admin/teams?done=" + done.code())),
                        refusal -> again(page, action, refusal));
    }

    private Outcome<Done> done(Page page, String action) {
        Optional<TeamId> team = TeamId.of(page.named());
        return switch (action) {
            case TeamPages.ADD -> addTeam.run(page.actor(), typed(page)).map(added -> Done.SAVED);
            case TeamPages.CHANGE ->
                there(
                                team,
                                id -> changeTeam.run(
                                        page.actor(), new ChangeTeamCommand(id, page.typed("seen"), typed(page))))
                        .map(changed -> Done.SAVED);
            case TeamPages.CLOSE ->
                there(team, id -> closeTeam.run(page.actor(), id)).map(closed -> Done.TEAM_CLOSED);
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
    }

    private static Outcome<Team> there(Optional<TeamId> team, Function<TeamId, Outcome<Team>> deed) {
        return team.map(deed).orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Answer again(Page page, String action, Refusal refusal) {
        boolean isForm =
                List.of(TeamPages.ADD, TeamPages.CHANGE, TeamPages.CLOSE).contains(action);
        return isForm
                ? teams(page)
                        .fold(
                                teams -> one(page, teams, Optional.of(new TypedForm(action, "", refusal))),
                                Answer::refused)
                : Answer.refused(refusal);
    }

    private static TeamTyped typed(Page page) {
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
}
