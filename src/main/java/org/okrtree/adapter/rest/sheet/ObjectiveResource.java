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
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.domain.SheetId;

/** Objectives of a draft, to be added. */
@Path("sheets/{sheet}/objectives")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ObjectiveResource {

    private final AddObjective addObjective;
    private final NamePeople names;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public ObjectiveResource(AddObjective addObjective, NamePeople names, CurrentActor actor, Answers answers) {
        this.addObjective = addObjective;
        this.names = names;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("sheet") String sheet, ObjectiveBodyJson body) {
        return answers.created(
                Asked.with(
                        SheetId.of(sheet),
                        id -> addObjective.run(actor.doing(), new AddObjectiveCommand(id, body.toTyped()))),
                line -> DraftObjectiveJson.of(
                        line, names.run(Set.of(line.words().owner()))));
    }
}
