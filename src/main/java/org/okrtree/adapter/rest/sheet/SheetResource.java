package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.Sheet;

/** The sheets of a cycle. */
@Path("sheets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class SheetResource {

    private final ShowSheets showSheets;
    private final StartSheet startSheet;
    private final ShowSheet showSheet;
    private final OpenDiscussion openDiscussion;
    private final AgreeSheet agreeSheet;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public SheetResource(
            ShowSheets showSheets,
            StartSheet startSheet,
            ShowSheet showSheet,
            OpenDiscussion openDiscussion,
            AgreeSheet agreeSheet,
            CurrentActor actor,
            Answers answers) {
        this.showSheets = showSheets;
        this.startSheet = startSheet;
        this.showSheet = showSheet;
        this.openDiscussion = openDiscussion;
        this.agreeSheet = agreeSheet;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response ofCycle(@QueryParam("cycle") @DefaultValue("") String cycle) {
        return answers.ok(showSheets.run(actor.reading(), cycle), SheetsJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response start(SheetBodyJson body) {
        return answers.created(
                Asked.with(
                        CycleId.of(body.cycle()),
                        cycle -> Asked.with(
                                TeamId.of(body.team()),
                                team -> startSheet.run(actor.doing(), new StartSheetCommand(cycle, team)))),
                SheetStateJson::of);
    }

    @GET
    @Path("{sheet}")
    public Response one(@PathParam("sheet") String sheet) {
        return answers.ok(
                Asked.with(
                        SheetId.of(sheet),
                        id -> showSheet.run(actor.reading(), id).map(shown -> SheetJson.of(id, shown))),
                json -> json);
    }

    @POST
    @Path("{sheet}/discussion")
    public Response open(@PathParam("sheet") String sheet) {
        return answers.ok(
                Asked.with(SheetId.of(sheet), id -> openDiscussion.run(actor.doing(), id)), SheetStateJson::of);
    }

    @POST
    @Path("{sheet}/agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(@PathParam("sheet") String sheet, AgreementBodyJson body) {
        Actor by = actor.doing();
        Outcome<Sheet> agreed = Asked.with(SheetId.of(sheet), id -> agreeSheet.run(by, body.toCommand(id)));
        return agreed.fold(
                done -> Response.ok(SheetStateJson.of(done)).build(),
                refusal -> answers.refused(
                        refusal,
                        () -> Asked.with(
                                SheetId.of(sheet), id -> showSheet.run(by, id).map(shown -> SheetJson.of(id, shown)))));
    }
}
