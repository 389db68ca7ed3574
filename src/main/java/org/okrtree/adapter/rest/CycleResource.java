package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ReopenCycle;
import org.okrtree.application.cycle.ReopenCycleCommand;
import org.okrtree.application.cycle.ShowCycle;
import org.okrtree.application.cycle.ShowCyclesThen;
import org.okrtree.application.cycle.StartDrafting;
import org.okrtree.application.cycle.StartScoring;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.access.Actor;

/** The cycles, and their steps from one state to the next. */
@Path("cycles")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CycleResource {

    private final ShowCyclesThen showCyclesThen;
    private final PrepareCycle prepareCycle;
    private final ShowCycle showCycle;
    private final ChangeCycle changeCycle;
    private final StartDrafting startDrafting;
    private final StartScoring startScoring;
    private final CloseCycle closeCycle;
    private final ReopenCycle reopenCycle;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public CycleResource(
            ShowCyclesThen showCyclesThen,
            PrepareCycle prepareCycle,
            ShowCycle showCycle,
            ChangeCycle changeCycle,
            StartDrafting startDrafting,
            StartScoring startScoring,
            CloseCycle closeCycle,
            ReopenCycle reopenCycle,
            CurrentActor actor,
            Answers answers) {
        this.showCyclesThen = showCyclesThen;
        this.prepareCycle = prepareCycle;
        this.showCycle = showCycle;
        this.changeCycle = changeCycle;
        this.startDrafting = startDrafting;
        this.startScoring = startScoring;
        this.closeCycle = closeCycle;
        this.reopenCycle = reopenCycle;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param asOf a day, which means its end in the zone of each cycle, or an instant; absent: now */
    @GET
    public Response all(@QueryParam("asOf") @DefaultValue("") String asOf) {
        return answers.ok(showCyclesThen.run(actor.reading(), asOf), CyclesJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response prepare(CycleBodyJson body) {
        return answers.created(prepareCycle.run(actor.doing(), body.toCommand()), CycleJson::of);
    }

    @PUT
    @Path("{cycle}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("cycle") String cycle,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CycleChangeBodyJson body) {
        return IfMatch.tag(ifMatch, answers, seen -> {
            Actor by = actor.doing();
            return Asked.with(CycleId.of(cycle), id -> changeCycle.run(by, body.toCommand(id, seen)))
                    .fold(
                            changed -> Response.ok(CycleJson.of(changed)).build(),
                            refusal -> answers.refused(
                                    refusal,
                                    () -> Asked.with(CycleId.of(cycle), id -> showCycle.run(by, id))
                                            .map(shown -> CycleJson.of(shown.cycle()))));
        });
    }

    @POST
    @Path("{cycle}/drafting")
    public Response draft(@PathParam("cycle") String cycle) {
        return answers.ok(Asked.with(CycleId.of(cycle), id -> startDrafting.run(actor.doing(), id)), CycleJson::of);
    }

    @POST
    @Path("{cycle}/scoring")
    public Response score(@PathParam("cycle") String cycle) {
        return answers.ok(Asked.with(CycleId.of(cycle), id -> startScoring.run(actor.doing(), id)), CycleJson::of);
    }

    @POST
    @Path("{cycle}/closing")
    public Response close(@PathParam("cycle") String cycle) {
        return answers.ok(Asked.with(CycleId.of(cycle), id -> closeCycle.run(actor.doing(), id)), CycleJson::of);
    }

    @POST
    @Path("{cycle}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reopen(@PathParam("cycle") String cycle, ReasonBodyJson body) {
        return answers.ok(
                Asked.with(
                        CycleId.of(cycle),
                        id -> reopenCycle.run(actor.doing(), new ReopenCycleCommand(id, body.reason()))),
                CycleJson::of);
    }
}
