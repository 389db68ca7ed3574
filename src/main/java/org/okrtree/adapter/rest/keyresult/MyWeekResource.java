package org.okrtree.adapter.rest.keyresult;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.domain.Uids;

/** Check-ins of several key results at once: all of them, or none. */
@Path("check-ins")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class MyWeekResource {

    private final CheckInMyWeek checkIn;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public MyWeekResource(CheckInMyWeek checkIn, Uids uids, CurrentActor actor, Answers answers) {
        this.checkIn = checkIn;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response checkIn(MyWeekBodyJson body) {
        return answers.created(
                Asked.request(body.request(), uids)
                        .then(request -> checkIn.run(actor.doing(), body.toCommand(request))),
                CheckInsJson::of);
    }
}
