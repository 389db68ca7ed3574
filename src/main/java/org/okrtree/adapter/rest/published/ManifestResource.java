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
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.ShowManifest;

/** Which revisions stand in a cycle. */
@Path("manifest")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ManifestResource {

    private final ShowManifest showManifest;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public ManifestResource(ShowManifest showManifest, CurrentActor actor, Answers answers) {
        this.showManifest = showManifest;
        this.actor = actor;
        this.answers = answers;
    }

    /**
     * @param cycle short key or uid; absent: the running cycle that began last
     * @param space key of a Confluence space: of several running cycles one in which its team takes part is preferred
     * @param asOf a day, which means its end, or an instant; absent: now
     */
    @GET
    public Response ofCycle(
            @QueryParam("cycle") @DefaultValue("") String cycle,
            @QueryParam("space") @DefaultValue("") String space,
            @QueryParam("asOf") @DefaultValue("") String asOf,
            @Context Request request) {
        return answers.document(
                request, showManifest.run(actor.reading(), new CycleAsked(cycle, space), asOf), ManifestJson::of);
    }
}
