package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.ThrowAwayPracticeCycle;
import org.okrtree.domain.CycleId;

/** Practice cycles. */
@Path("practice-cycles")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PracticeResource {

    private final OpenPracticeCycle openPracticeCycle;
    private final ThrowAwayPracticeCycle throwAwayPracticeCycle;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public PracticeResource(
            OpenPracticeCycle openPracticeCycle,
            ThrowAwayPracticeCycle throwAwayPracticeCycle,
            CurrentActor actor,
            Answers answers) {
        this.openPracticeCycle = openPracticeCycle;
        this.throwAwayPracticeCycle = throwAwayPracticeCycle;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(PracticeBodyJson body) {
        return answers.created(openPracticeCycle.run(actor.doing(), body.toCommand()), CycleJson::of);
    }

    @DELETE
    @Path("{cycle}")
    public Response throwAway(@PathParam("cycle") String cycle) {
        return answers.gone(Asked.with(CycleId.of(cycle), id -> throwAwayPracticeCycle.run(actor.doing(), id)));
    }
}
