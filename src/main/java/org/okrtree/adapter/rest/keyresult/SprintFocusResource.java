package org.okrtree.adapter.rest.keyresult;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.worklink.CarryFocusOver;
import org.okrtree.application.worklink.CarryFocusOverCommand;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.LinkSprintCommand;
import org.okrtree.application.worklink.ShowSprintFocus;
import org.okrtree.application.worklink.SprintFocusQuery;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.application.worklink.UnlinkSprintCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.cycle.AsOf;

/** What a sprint of Jira Software, named by its id, is for. */
@Path("sprints/{sprint}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SprintFocusResource {

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final ShowSprintFocus showSprintFocus;
    private final LinkSprint linkSprint;
    private final UnlinkSprint unlinkSprint;
    private final CarryFocusOver carryFocusOver;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public SprintFocusResource(
            ShowSprintFocus showSprintFocus,
            LinkSprint linkSprint,
            UnlinkSprint unlinkSprint,
            CarryFocusOver carryFocusOver,
            Uids uids,
            CurrentActor actor,
            Answers answers) {
        this.showSprintFocus = showSprintFocus;
        this.linkSprint = linkSprint;
        this.unlinkSprint = unlinkSprint;
        this.carryFocusOver = carryFocusOver;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param asOf a day, which means its end, or an instant; absent: now */
    @GET
    @Path("focus")
    public Response focus(@PathParam("sprint") String sprint, @QueryParam("asOf") @DefaultValue("") String asOf) {
        return answers.ok(
                Asked.with(
                        idOf(sprint),
                        id -> AsOf.of("asOf", asOf)
                                .then(then -> showSprintFocus.run(actor.reading(), new SprintFocusQuery(id, then)))),
                SprintFocusJson::of);
    }

    @POST
    @Path("focus")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("sprint") String sprint, FocusBodyJson body) {
        return answers.created(
                Asked.with(
                        idOf(sprint),
                        id -> Asked.with(
                                KeyResultId.of(body.keyResult()),
                                keyResult -> Asked.request(body.request(), uids)
                                        .then(request -> linkSprint.run(
                                                actor.doing(),
                                                new LinkSprintCommand(id, keyResult, request, body.sentence()))))),
                SprintLinkJson::of);
    }

    @DELETE
    @Path("focus/{link}")
    public Response unlink(@PathParam("sprint") String sprint, @PathParam("link") String link) {
        return answers.gone(Asked.with(
                idOf(sprint),
                id -> Asked.with(
                        WorkLinkId.of(link),
                        linkId -> unlinkSprint.run(actor.doing(), new UnlinkSprintCommand(id, linkId)))));
    }

    @POST
    @Path("carried-focus")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response carryOver(@PathParam("sprint") String sprint, CarriedFocusBodyJson body) {
        return answers.created(
                Asked.with(
                        idOf(sprint),
                        id -> Asked.with(
                                idOf(body.from()),
                                from -> Asked.request(body.request(), uids)
                                        .then(request -> carryFocusOver.run(
                                                actor.doing(), new CarryFocusOverCommand(from, id, request))))),
                SprintLinksJson::of);
    }

    private static Optional<Long> idOf(String id) {
        return ID.matcher(id).matches() ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
