package org.okrtree.adapter.rest.keyresult;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.checkin.NameStandIn;
import org.okrtree.application.checkin.NameStandInCommand;
import org.okrtree.domain.KeyResultId;

/** Who may check in for the owner of a key result. */
@Path("key-results/{keyResult}/stand-in")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StandInResource {

    private final NameStandIn nameStandIn;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public StandInResource(NameStandIn nameStandIn, CurrentActor actor, Answers answers) {
        this.nameStandIn = nameStandIn;
        this.actor = actor;
        this.answers = answers;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(@PathParam("keyResult") String keyResult, StandInBodyJson body) {
        return answers.ok(
                Asked.with(
                        KeyResultId.of(keyResult),
                        id -> nameStandIn.run(actor.doing(), new NameStandInCommand(id, body.standIn()))),
                StandInJson::of);
    }
}
