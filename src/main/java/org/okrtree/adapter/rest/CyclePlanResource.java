package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.cycle.CycleShown;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.ShowCycle;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.Actor;

/** How a cycle is run. */
@Path("cycles/{cycle}/plan")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CyclePlanResource {

    private final ShowCycle showCycle;
    private final PlanCycle planCycle;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public CyclePlanResource(ShowCycle showCycle, PlanCycle planCycle, CurrentActor actor, Answers answers) {
        this.showCycle = showCycle;
        this.planCycle = planCycle;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response plan(@PathParam("cycle") String cycle) {
        return answers.ok(shown(actor.reading(), cycle), CyclePlanJson::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("cycle") String cycle, CyclePlanBodyJson body) {
        Actor by = actor.doing();
        Outcome<CycleShown> changed = Asked.with(CycleId.of(cycle), id -> planCycle.run(by, body.toCommand(id)))
                .then(plan -> shown(by, cycle));
        return changed.fold(
                done -> Response.ok(CyclePlanJson.of(done)).build(),
                refusal -> answers.refused(refusal, () -> shown(by, cycle).map(CyclePlanJson::of)));
    }

    private Outcome<CycleShown> shown(Actor by, String cycle) {
        return Asked.with(CycleId.of(cycle), id -> showCycle.run(by, id));
    }
}
