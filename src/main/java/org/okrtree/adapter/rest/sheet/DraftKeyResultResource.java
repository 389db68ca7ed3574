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
import java.util.Set;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;

/** Key results of a draft, to be added. */
@Path("sheets/{sheet}/key-results")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class DraftKeyResultResource {

    private final AddKeyResult addKeyResult;
    private final NamePeople names;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public DraftKeyResultResource(AddKeyResult addKeyResult, NamePeople names, CurrentActor actor, Answers answers) {
        this.addKeyResult = addKeyResult;
        this.names = names;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("sheet") String sheet, NewKeyResultBodyJson body) {
        return answers.created(
                Asked.with(
                        SheetId.of(sheet),
                        id -> Asked.with(
                                ObjectiveId.of(body.objective()),
                                objective -> addKeyResult.run(
                                        actor.doing(), new AddKeyResultCommand(id, objective, body.toTyped())))),
                line -> DraftKeyResultJson.of(
                        line, names.run(Set.of(line.words().owner()))));
    }
}
