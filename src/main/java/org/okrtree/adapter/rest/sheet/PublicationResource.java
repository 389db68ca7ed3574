package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.RevisionShown;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;

/** The publications of a sheet. */
@Path("sheets/{sheet}/publications")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PublicationResource {

    private final ShowSheet showSheet;
    private final PublishSheet publishSheet;
    private final ShowRevision showRevision;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public PublicationResource(
            ShowSheet showSheet,
            PublishSheet publishSheet,
            ShowRevision showRevision,
            Uids uids,
            CurrentActor actor,
            Answers answers) {
        this.showSheet = showSheet;
        this.publishSheet = publishSheet;
        this.showRevision = showRevision;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response all(@PathParam("sheet") String sheet) {
        return answers.ok(
                Asked.with(SheetId.of(sheet), id -> showSheet.run(actor.reading(), id)), PublicationsJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("sheet") String sheet, PublicationBodyJson body) {
        Actor by = actor.doing();
        Outcome<RevisionShown> published = Asked.with(
                SheetId.of(sheet),
                id -> Asked.request(body.request(), uids)
                        .then(request -> publishSheet.run(by, body.toCommand(id, request)))
                        .then(revision -> showRevision.run(by, revision.id())));
        return published.fold(
                revision -> Response.status(Response.Status.CREATED)
                        .entity(RevisionJson.of(revision))
                        .build(),
                refusal -> answers.refused(refusal, () -> current(by, sheet)));
    }

    private Outcome<Record> current(Actor by, String sheet) {
        return Asked.with(SheetId.of(sheet), id -> showSheet.run(by, id).map(shown -> SheetJson.of(id, shown)));
    }
}
