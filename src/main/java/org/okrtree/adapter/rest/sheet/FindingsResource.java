package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.drafting.CheckSheet;
import org.okrtree.domain.SheetId;

/** What the draft check says of a draft. */
@Path("sheets/{sheet}/findings")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FindingsResource {

    private final CheckSheet checkSheet;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public FindingsResource(CheckSheet checkSheet, CurrentActor actor, Answers answers) {
        this.checkSheet = checkSheet;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response all(@PathParam("sheet") String sheet) {
        return answers.ok(Asked.with(SheetId.of(sheet), id -> checkSheet.run(actor.reading(), id)), FindingsJson::of);
    }
}
