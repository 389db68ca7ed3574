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
import org.okrtree.application.published.ShowSheetHistory;
import org.okrtree.domain.SheetId;

/** Which revisions a sheet has had. */
@Path("history")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SheetHistoryResource {

    private final ShowSheetHistory showHistory;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public SheetHistoryResource(ShowSheetHistory showHistory, CurrentActor actor, Answers answers) {
        this.showHistory = showHistory;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param sheet uid */
    @GET
    public Response ofSheet(@QueryParam("sheet") @DefaultValue("") String sheet, @Context Request request) {
        return answers.document(
                request,
                Asked.with(SheetId.of(sheet), id -> showHistory.run(actor.reading(), id)),
                SheetHistoryJson::of);
    }
}
