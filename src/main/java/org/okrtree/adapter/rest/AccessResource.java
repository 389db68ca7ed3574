package org.okrtree.adapter.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.ShowAccess;

/** Which groups may. */
@Path("access")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class AccessResource {

    private final ShowAccess showAccess;
    private final NameGroups nameGroups;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public AccessResource(ShowAccess showAccess, NameGroups nameGroups, CurrentActor actor, Answers answers) {
        this.showAccess = showAccess;
        this.nameGroups = nameGroups;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response show() {
        return answers.ok(showAccess.run(actor.reading()), AccessJson::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(AccessJson body) {
        return answers.ok(nameGroups.run(actor.doing(), body.toCommand()), AccessJson::of);
    }
}
