package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.cycle.OpenCycle;
import org.okrtree.application.cycle.ShowCycles;

/** The cycles. */
@Path("cycles")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CycleResource {

    private final ShowCycles showCycles;
    private final OpenCycle openCycle;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public CycleResource(ShowCycles showCycles, OpenCycle openCycle, CurrentActor actor, Answers answers) {
        this.showCycles = showCycles;
        this.openCycle = openCycle;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response all() {
        return answers.ok(showCycles.run(actor.reading()), CyclesJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(CycleBodyJson body) {
        return answers.created(openCycle.run(actor.doing(), body.toCommand()), CycleJson::of);
    }
}
