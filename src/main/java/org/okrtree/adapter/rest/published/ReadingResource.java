package org.okrtree.adapter.rest.published;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.published.ShowReadings;
import org.okrtree.domain.CycleId;

/** What is known now of the key results of a cycle. */
@Path("readings")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ReadingResource {

    private final ShowReadings showReadings;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public ReadingResource(ShowReadings showReadings, CurrentActor actor, Answers answers) {
        this.showReadings = showReadings;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param cycle uid, as the manifest says it */
    @GET
    public Response ofCycle(@QueryParam("cycle") @DefaultValue("") String cycle, @Context Request request) {
        return answers.document(
                request, Asked.with(CycleId.of(cycle), id -> showReadings.run(actor.reading(), id)), ReadingsJson::of);
    }
}
