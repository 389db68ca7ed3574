package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CompareRevisionsQuery;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.domain.RevisionId;

/** Any revision that was ever published. */
@Path("publications/{publication}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RevisionResource {

    private final ShowRevision showRevision;
    private final CompareRevisions compareRevisions;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public RevisionResource(
            ShowRevision showRevision, CompareRevisions compareRevisions, CurrentActor actor, Answers answers) {
        this.showRevision = showRevision;
        this.compareRevisions = compareRevisions;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response one(@PathParam("publication") String publication) {
        return answers.ok(
                Asked.with(RevisionId.of(publication), id -> showRevision.run(actor.reading(), id)), RevisionJson::of);
    }

    /** What this revision says otherwise than an earlier or later one of the same sheet. */
    @GET
    @Path("changes")
    public Response changes(
            @PathParam("publication") String publication, @QueryParam("since") @DefaultValue("") String since) {
        return answers.ok(
                Asked.with(
                        RevisionId.of(publication),
                        after -> Asked.with(
                                RevisionId.of(since),
                                before -> compareRevisions.run(
                                        actor.reading(), new CompareRevisionsQuery(before, after)))),
                compared -> DiffJson.of(compared.diff()));
    }
}
