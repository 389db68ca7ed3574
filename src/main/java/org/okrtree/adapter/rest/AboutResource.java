package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.okrtree.domain.publication.CanonicalText;

/** What runs here: asked by Confluence before it asks for more. */
@Path("about")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class AboutResource {

    private final PluginVersion version;
    private final Clock clock;

    @Inject
    public AboutResource(PluginVersion version, Clock clock) {
        this.version = version;
        this.clock = clock;
    }

    @GET
    public Response about() {
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        return Response.ok(new AboutJson(version.text(), CanonicalText.SCHEMA, now, "openapi.json"))
                .build();
    }
}
