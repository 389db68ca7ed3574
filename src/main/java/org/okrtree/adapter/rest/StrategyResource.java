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
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.strategy.StrategyShown;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;

/** The strategy. */
@Path("strategy")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class StrategyResource {

    private final ShowStrategy showStrategy;
    private final ReviseStrategy reviseStrategy;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public StrategyResource(
            ShowStrategy showStrategy, ReviseStrategy reviseStrategy, Uids uids, CurrentActor actor, Answers answers) {
        this.showStrategy = showStrategy;
        this.reviseStrategy = reviseStrategy;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response all() {
        return answers.ok(showStrategy.run(actor.reading()), StrategyJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(StrategyBodyJson body) {
        Actor by = actor.doing();
        Outcome<StrategyShown> revised = Asked.request(body.request(), uids)
                .then(request -> reviseStrategy.run(by, body.toCommand(request)))
                .then(version -> showStrategy.run(by));
        return revised.fold(
                shown -> Response.status(Response.Status.CREATED)
                        .entity(StrategyJson.of(shown))
                        .build(),
                refusal -> answers.refused(refusal, () -> showStrategy.run(by).map(StrategyJson::of)));
    }
}
