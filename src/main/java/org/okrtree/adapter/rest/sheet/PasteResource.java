package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;

/** Pasted lists and tables that come into a draft at once, and go again. */
@Path("sheets/{sheet}/pastes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PasteResource {

    private final PreviewPaste previewPaste;
    private final TakePaste takePaste;
    private final TakeBackAndUnlink takeBackPaste;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public PasteResource(
            PreviewPaste previewPaste,
            TakePaste takePaste,
            TakeBackAndUnlink takeBackPaste,
            Uids uids,
            CurrentActor actor,
            Answers answers) {
        this.previewPaste = previewPaste;
        this.takePaste = takePaste;
        this.takeBackPaste = takeBackPaste;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    /** A text is too long for an address, so that it is posted, and nothing is written. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@PathParam("sheet") String sheet, PasteBodyJson.PreviewJson body) {
        return answers.ok(
                Asked.with(SheetId.of(sheet), id -> previewPaste.run(actor.reading(), body.toQuery(id))),
                PastePreviewJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("sheet") String sheet, PasteBodyJson body) {
        return answers.created(
                Asked.with(
                        SheetId.of(sheet),
                        id -> Asked.request(body.request(), uids)
                                .then(request -> takePaste.run(actor.doing(), body.toCommand(id, request)))),
                TakenLinesJson::of);
    }

    @DELETE
    @Path("{request}")
    public Response takeBack(@PathParam("sheet") String sheet, @PathParam("request") String request) {
        return answers.ok(
                Asked.with(
                        SheetId.of(sheet),
                        id -> Asked.with(
                                RequestId.of(request),
                                asked -> takeBackPaste.run(actor.doing(), new TakeBackPasteCommand(id, asked)))),
                PasteTakenBackJson::of);
    }
}
