package org.okrtree.adapter.rest.keyresult;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.checkin.ShowMyKeyResults;
import org.okrtree.application.worklink.FindKeyResults;

/** Published key results of open cycles: found by words, or one's own. */
@Path("key-results")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class KeyResultResource {

    private final FindKeyResults findKeyResults;
    private final ShowMyKeyResults showMyKeyResults;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public KeyResultResource(
            FindKeyResults findKeyResults, ShowMyKeyResults showMyKeyResults, CurrentActor actor, Answers answers) {
        this.findKeyResults = findKeyResults;
        this.showMyKeyResults = showMyKeyResults;
        this.actor = actor;
        this.answers = answers;
    }

    /** @param mine true: those that the user answers for, with what is known of them; the words are not looked at then */
    @GET
    public Response some(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("mine") @DefaultValue("false") boolean mine) {
        return mine
                ? answers.ok(showMyKeyResults.run(actor.reading()), KeyResultsJson::mine)
                : answers.ok(findKeyResults.run(actor.reading(), words), KeyResultsJson::found);
    }
}
