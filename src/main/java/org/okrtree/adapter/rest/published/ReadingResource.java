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
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.published.ShowReadings;

/** What is known of the key results of a cycle. */
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

    /**
     * @param cycle short key or uid; absent: the running cycle that began last
     * @param asOf a day, which means its end, or an instant; absent: now
     */
    @GET
    public Response ofCycle(
            @QueryParam("cycle") @DefaultValue("") String cycle,
            @QueryParam("asOf") @DefaultValue("") String asOf,
            @Context Request request) {
        return answers.document(request, showReadings.run(actor.reading(), cycle, asOf), ReadingsJson::of);
    }
}
