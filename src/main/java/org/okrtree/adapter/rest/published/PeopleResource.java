package org.okrtree.adapter.rest.published;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.published.ShowNames;
import org.okrtree.domain.PersonId;

/** Display names of people: beside the other documents, so that nothing kept for long holds a name. */
@Path("people")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PeopleResource {

    private final ShowNames showNames;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public PeopleResource(ShowNames showNames, CurrentActor actor, Answers answers) {
        this.showNames = showNames;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param ids to be repeated, once for each person */
    @GET
    public Response some(@QueryParam("id") List<String> ids) {
        Set<PersonId> people =
                ids.stream().map(PersonId::of).flatMap(Optional::stream).collect(Collectors.toSet());
        return answers.ok(showNames.run(actor.reading(), people), PeopleJson::of);
    }
}
