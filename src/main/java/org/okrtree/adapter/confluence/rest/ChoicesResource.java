package org.okrtree.adapter.confluence.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.confluence.MacroChoices;

/** What can be chosen in the macro browser. */
@Path("macro-choices")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ChoicesResource {

    private final MacroChoices choices;

    @Inject
    public ChoicesResource(MacroChoices choices) {
        this.choices = choices;
    }

    @GET
    public Response all() {
        return Response.ok(ChoicesJson.of(choices.cycles(), choices.teams())).build();
    }
}
