package org.okrtree.adapter.rest.keyresult;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Uids;

/** Check-ins: the only way by which figures change. */
@Path("key-results/{keyResult}/check-ins")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CheckInResource {

    private final CheckInKeyResult checkIn;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public CheckInResource(CheckInKeyResult checkIn, Uids uids, CurrentActor actor, Answers answers) {
        this.checkIn = checkIn;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response checkIn(@PathParam("keyResult") String keyResult, CheckInBodyJson body) {
        return answers.created(
                Asked.with(
                        KeyResultId.of(keyResult),
                        id -> Asked.request(body.request(), uids)
                                .then(request -> checkIn.run(actor.doing(), body.toCommand(id, request)))),
                CheckInJson::of);
    }
}
