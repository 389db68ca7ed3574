package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.cycle.OpenPilot;

/** Pilots, opened in one go. */
@Path("pilots")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PilotResource {

    private final OpenPilot openPilot;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public PilotResource(OpenPilot openPilot, CurrentActor actor, Answers answers) {
        this.openPilot = openPilot;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(PilotBodyJson body) {
        return answers.created(openPilot.run(actor.doing(), body.toCommand()), CycleJson::of);
    }
}
