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
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddHealthFigureCommand;
import org.okrtree.domain.SheetId;

/** Health figures of a draft, to be added. */
@Path("sheets/{sheet}/health-figures")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class HealthFigureResource {

    private final AddHealthFigure addHealthFigure;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public HealthFigureResource(AddHealthFigure addHealthFigure, CurrentActor actor, Answers answers) {
        this.addHealthFigure = addHealthFigure;
        this.actor = actor;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("sheet") String sheet, HealthBodyJson body) {
        return answers.created(
                Asked.with(
                        SheetId.of(sheet),
                        id -> addHealthFigure.run(actor.doing(), new AddHealthFigureCommand(id, body.toTyped()))),
                DraftHealthJson::of);
    }
}
