package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.adapter.rest.IfMatch;
import org.okrtree.adapter.rest.ReasonBodyJson;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.sheet.DropLine;
import org.okrtree.application.sheet.DropLineCommand;
import org.okrtree.application.sheet.MoveLine;
import org.okrtree.application.sheet.MoveLineCommand;
import org.okrtree.application.sheet.RestoreLine;
import org.okrtree.application.sheet.RestoreLineCommand;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.SetHealthValueCommand;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.Actor;

/** What is done with a line of a draft beside editing it: its place, its being dropped and put back, and a health figure's value. */
@Path("sheets/{sheet}/lines/{line}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LineDeedResource {

    private final MoveLine moveLine;
    private final DropLine dropLine;
    private final RestoreLine restoreLine;
    private final SetHealthValue setHealthValue;
    private final ShowSheet showSheet;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public LineDeedResource(
            MoveLine moveLine,
            DropLine dropLine,
            RestoreLine restoreLine,
            SetHealthValue setHealthValue,
            ShowSheet showSheet,
            CurrentActor actor,
            Answers answers) {
        this.moveLine = moveLine;
        this.dropLine = dropLine;
        this.restoreLine = restoreLine;
        this.setHealthValue = setHealthValue;
        this.showSheet = showSheet;
        this.actor = actor;
        this.answers = answers;
    }

    @PUT
    @Path("place")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("sheet") String sheet, @PathParam("line") String line, PlaceBodyJson body) {
        return sheetAfter(sheet, by -> id -> moveLine.run(by, new MoveLineCommand(id, line, body.after())));
    }

    @POST
    @Path("drop")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response drop(
            @PathParam("sheet") String sheet,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            ReasonBodyJson body) {
        return IfMatch.seen(
                ifMatch,
                answers,
                version -> sheetAfter(
                        sheet, by -> id -> dropLine.run(by, new DropLineCommand(id, line, version, body.reason()))));
    }

    @POST
    @Path("restoration")
    public Response restore(@PathParam("sheet") String sheet, @PathParam("line") String line) {
        return sheetAfter(sheet, by -> id -> restoreLine.run(by, new RestoreLineCommand(id, line)));
    }

    @PUT
    @Path("value")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response value(@PathParam("sheet") String sheet, @PathParam("line") String line, HealthValueBodyJson body) {
        Actor by = actor.doing();
        return answers.ok(
                Asked.with(
                        SheetId.of(sheet),
                        id -> Asked.with(
                                HealthFigureId.of(line),
                                figure -> setHealthValue.run(
                                        by, new SetHealthValueCommand(id, figure, body.value(), body.on())))),
                HealthValueJson::of);
    }

    private Response sheetAfter(String sheet, Function<Actor, Function<SheetId, Outcome<?>>> deed) {
        Actor by = actor.doing();
        Outcome<SheetJson> done =
                Asked.with(SheetId.of(sheet), id -> deed.apply(by).apply(id).then(draft -> shown(by, sheet)));
        return done.fold(
                json -> Response.ok(json).build(),
                refusal -> answers.refused(refusal, () -> shown(by, sheet).map(json -> json)));
    }

    private Outcome<SheetJson> shown(Actor by, String sheet) {
        return Asked.with(SheetId.of(sheet), id -> showSheet.run(by, id).map(shown -> SheetJson.of(id, shown)));
    }
}
