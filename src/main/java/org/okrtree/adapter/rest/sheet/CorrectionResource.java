package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;

/** Corrections of the words or the owner of a published objective or key result. */
@Path("lines/{line}/corrections")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CorrectionResource {

    private final CorrectLine correctLine;
    private final ShowRevision showRevision;
    private final Uids uids;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public CorrectionResource(
            CorrectLine correctLine, ShowRevision showRevision, Uids uids, CurrentActor actor, Answers answers) {
        this.correctLine = correctLine;
        this.showRevision = showRevision;
        this.uids = uids;
        this.actor = actor;
        this.answers = answers;
    }

    /** Answers the revision that it made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("line") String line, CorrectionBodyJson body) {
        Actor by = actor.doing();
        return answers.created(
                Asked.request(body.request(), uids)
                        .then(request -> correctLine.run(by, body.toCommand(line, request)))
                        .then(revision -> showRevision.run(by, revision.id())),
                RevisionJson::of);
    }
}
