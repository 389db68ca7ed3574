package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.drafting.CheckLines;

/** What the draft check says of lines that stand in no draft. */
@Path("draft-check")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class DraftCheckResource {

    private final CheckLines checkLines;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public DraftCheckResource(CheckLines checkLines, CurrentActor actor, Answers answers) {
        this.checkLines = checkLines;
        this.actor = actor;
        this.answers = answers;
    }

    /** Lines are too long for an address, so that they are posted, and nothing is written. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(LinesToCheckBodyJson body) {
        return answers.ok(body.toLines().then(lines -> checkLines.run(actor.reading(), lines)), CheckedLinesJson::of);
    }
}
