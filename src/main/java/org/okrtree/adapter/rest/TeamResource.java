package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.CloseTeam;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.Actor;

/** The teams of the organisation. */
@Path("teams")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class TeamResource {

    private final ShowTeams showTeams;
    private final AddTeam addTeam;
    private final ChangeTeam changeTeam;
    private final CloseTeam closeTeam;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public TeamResource(
            ShowTeams showTeams,
            AddTeam addTeam,
            ChangeTeam changeTeam,
            CloseTeam closeTeam,
            CurrentActor actor,
            Answers answers) {
        this.showTeams = showTeams;
        this.addTeam = addTeam;
        this.changeTeam = changeTeam;
        this.closeTeam = closeTeam;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response all() {
        return answers.ok(showTeams.run(actor.reading()), TeamsJson::of);
    }

    @GET
    @Path("{team}")
    public Response one(@PathParam("team") String team) {
        return answers.ok(Asked.with(TeamId.of(team), id -> shown(actor.reading(), id)), json -> json);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(TeamBodyJson body) {
        Actor by = actor.doing();
        return answers.created(addTeam.run(by, body.toTyped()).then(team -> shown(by, team.id())), json -> json);
    }

    @PUT
    @Path("{team}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("team") String team, @HeaderParam("If-Match") @Nullable String ifMatch, TeamBodyJson body) {
        return IfMatch.tag(ifMatch, answers, seen -> {
            Actor by = actor.doing();
            Outcome<TeamJson> changed = Asked.with(
                    TeamId.of(team),
                    id -> changeTeam
                            .run(by, new ChangeTeamCommand(id, seen, body.toTyped()))
                            .then(done -> shown(by, id)));
            return changed.fold(
                    json -> Response.ok(json).build(),
                    refusal -> answers.refused(
                            refusal,
                            () -> Asked.with(TeamId.of(team), id -> shown(by, id))
                                    .map(Record.class::cast)));
        });
    }

    @POST
    @Path("{team}/closing")
    public Response close(@PathParam("team") String team) {
        Actor by = actor.doing();
        return answers.ok(
                Asked.with(TeamId.of(team), id -> closeTeam.run(by, id).then(closed -> shown(by, id))), json -> json);
    }

    private Outcome<TeamJson> shown(Actor by, TeamId id) {
        return showTeams
                .run(by)
                .then(shown -> Asked.with(
                        shown.teams().stream()
                                .filter(team -> team.id().equals(id))
                                .findFirst(),
                        team -> Outcome.done(TeamJson.of(team, shown))));
    }
}
