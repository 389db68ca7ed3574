package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.sheet.DiscardUnsavedEdit;
import org.okrtree.application.sheet.DiscardUnsavedEditCommand;
import org.okrtree.application.sheet.RestoreUnsavedEdit;
import org.okrtree.application.sheet.RestoreUnsavedEditCommand;
import org.okrtree.domain.SheetId;

/** What could not be saved into a draft because somebody was faster: done away with, and kept once more. */
@Path("sheets/{sheet}/unsaved/{edit}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class UnsavedEditResource {

    private final DiscardUnsavedEdit discard;
    private final RestoreUnsavedEdit restore;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public UnsavedEditResource(
            DiscardUnsavedEdit discard, RestoreUnsavedEdit restore, CurrentActor actor, Answers answers) {
        this.discard = discard;
        this.restore = restore;
        this.actor = actor;
        this.answers = answers;
    }

    @DELETE
    public Response discard(@PathParam("sheet") String sheet, @PathParam("edit") String edit) {
        return answers.gone(Asked.with(
                SheetId.of(sheet), id -> discard.run(actor.doing(), new DiscardUnsavedEditCommand(id, edit))));
    }

    @POST
    @Path("restoration")
    public Response restore(@PathParam("sheet") String sheet, @PathParam("edit") String edit) {
        return answers.gone(Asked.with(
                SheetId.of(sheet), id -> restore.run(actor.doing(), new RestoreUnsavedEditCommand(id, edit))));
    }
}
