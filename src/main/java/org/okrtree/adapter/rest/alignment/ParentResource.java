package org.okrtree.adapter.rest.alignment;

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
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.FindParentsQuery;
import org.okrtree.domain.ObjectiveId;

/** Published objectives that an objective could contribute to. */
@Path("objectives/{objective}/parents")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ParentResource {

    private final FindParents findParents;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public ParentResource(FindParents findParents, CurrentActor actor, Answers answers) {
        this.findParents = findParents;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response found(
            @PathParam("objective") String objective, @QueryParam("words") @DefaultValue("") String words) {
        return answers.ok(
                Asked.with(
                        ObjectiveId.of(objective),
                        id -> findParents.run(actor.reading(), new FindParentsQuery(id, words))),
                ParentsJson::of);
    }
}
