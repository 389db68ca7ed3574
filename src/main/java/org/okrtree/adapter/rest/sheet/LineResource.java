package org.okrtree.adapter.rest.sheet;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.Answers;
import org.okrtree.adapter.rest.Asked;
import org.okrtree.adapter.rest.IfMatch;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.sheet.CompareLine;
import org.okrtree.application.sheet.CompareLineQuery;
import org.okrtree.application.sheet.EditHealthFigure;
import org.okrtree.application.sheet.EditHealthFigureCommand;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.Draft;

/**
 * Lines of a draft, objectives, key results and health figures alike: the unit of editing and of conflict. Every change says in If-Match which version
 * of the line it was made on.
 */
@Path("sheets/{sheet}/lines/{line}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class LineResource {

    private final EditObjective editObjective;
    private final EditKeyResult editKeyResult;
    private final EditHealthFigure editHealthFigure;
    private final RemoveLine removeLine;
    private final CompareLine compareLine;
    private final ShowSheet showSheet;
    private final NamePeople names;
    private final CurrentActor actor;
    private final Answers answers;

    @Inject
    public LineResource(
            EditObjective editObjective,
            EditKeyResult editKeyResult,
            EditHealthFigure editHealthFigure,
            RemoveLine removeLine,
            CompareLine compareLine,
            ShowSheet showSheet,
            NamePeople names,
            CurrentActor actor,
            Answers answers) {
        this.editObjective = editObjective;
        this.editKeyResult = editKeyResult;
        this.editHealthFigure = editHealthFigure;
        this.removeLine = removeLine;
        this.compareLine = compareLine;
        this.showSheet = showSheet;
        this.names = names;
        this.actor = actor;
        this.answers = answers;
    }

    @GET
    public Response compare(
            @PathParam("sheet") String sheet,
            @PathParam("line") String line,
            @QueryParam("version") @DefaultValue("0") int version) {
        return answers.ok(
                Asked.with(
                        SheetId.of(sheet),
                        id -> compareLine.run(actor.reading(), new CompareLineQuery(id, line, version))),
                LineComparisonJson::of);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(
            @PathParam("sheet") String sheet,
            @PathParam("line") String line,
            @QueryParam("settles") @DefaultValue("") String settles,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LineBodyJson body) {
        ObjectiveBodyJson objective = body.objective();
        KeyResultBodyJson keyResult = body.keyResult();
        HealthBodyJson healthFigure = body.healthFigure();
        if (Stream.of(objective, keyResult, healthFigure)
                        .filter(Objects::nonNull)
                        .count()
                == 1) {
            if (objective != null) {
                return edit(
                        sheet,
                        line,
                        ifMatch,
                        (by, id, version) -> objective(by, id, line, version, settles, objective));
            }
            if (keyResult != null) {
                return edit(
                        sheet,
                        line,
                        ifMatch,
                        (by, id, version) -> keyResult(by, id, line, version, settles, keyResult));
            }
            if (healthFigure != null) {
                return edit(
                        sheet,
                        line,
                        ifMatch,
                        (by, id, version) -> healthFigure(by, id, line, version, settles, healthFigure));
            }
        }
        return answers.problem(400, "okr.rest.refused.one-kind-of-line", "");
    }

    @DELETE
    public Response remove(
            @PathParam("sheet") String sheet,
            @PathParam("line") String line,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return IfMatch.seen(ifMatch, answers, version -> {
            Actor by = actor.doing();
            Outcome<Draft> removed =
                    Asked.with(SheetId.of(sheet), id -> removeLine.run(by, new RemoveLineCommand(id, line, version)));
            return answer(removed, by, sheet, line, done -> Response.noContent());
        });
    }

    private record Saved(Record json, int version) {}

    private interface Edit {
        Outcome<Saved> run(Actor by, SheetId sheet, int version);
    }

    private Response edit(String sheet, String line, @Nullable String ifMatch, Edit edit) {
        return IfMatch.seen(ifMatch, answers, version -> {
            Actor by = actor.doing();
            Outcome<Saved> saved = Asked.with(SheetId.of(sheet), id -> edit.run(by, id, version));
            return answer(
                    saved,
                    by,
                    sheet,
                    line,
                    done -> Response.ok(done.json()).tag(new EntityTag(String.valueOf(done.version()))));
        });
    }

    private Outcome<Saved> objective(
            Actor by, SheetId sheet, String line, int version, String settles, ObjectiveBodyJson body) {
        return Asked.with(
                ObjectiveId.of(line),
                id -> editObjective
                        .run(by, new EditObjectiveCommand(sheet, id, version, settles, body.toTyped()))
                        .map(saved -> new Saved(
                                DraftObjectiveJson.of(
                                        saved, namesOf(saved.words().owner())),
                                saved.version())));
    }

    private Outcome<Saved> keyResult(
            Actor by, SheetId sheet, String line, int version, String settles, KeyResultBodyJson body) {
        return Asked.with(
                KeyResultId.of(line),
                id -> editKeyResult
                        .run(by, new EditKeyResultCommand(sheet, id, version, settles, body.toTyped()))
                        .map(saved -> new Saved(
                                DraftKeyResultJson.of(
                                        saved, namesOf(saved.words().owner())),
                                saved.version())));
    }

    private Outcome<Saved> healthFigure(
            Actor by, SheetId sheet, String line, int version, String settles, HealthBodyJson body) {
        return Asked.with(
                HealthFigureId.of(line),
                id -> editHealthFigure
                        .run(by, new EditHealthFigureCommand(sheet, id, version, settles, body.toTyped()))
                        .map(saved -> new Saved(DraftHealthJson.of(saved), saved.version())));
    }

    private Map<PersonId, Account> namesOf(PersonId owner) {
        return names.run(Set.of(owner));
    }

    private <T> Response answer(
            Outcome<T> outcome, Actor by, String sheet, String line, Function<T, Response.ResponseBuilder> done) {
        return outcome.fold(
                value -> done.apply(value).build(),
                refusal -> answers.refused(refusal, () -> current(by, sheet, line)));
    }

    private Outcome<Record> current(Actor by, String sheet, String line) {
        return Asked.with(SheetId.of(sheet), id -> showSheet.run(by, id))
                .then(shown ->
                        Asked.with(shown.draft().flatMap(draft -> lineIn(draft, line, shown.people())), Outcome::done));
    }

    private static Optional<Record> lineIn(Draft draft, String line, Map<PersonId, Account> people) {
        return draft.line(line).map(one -> LineJsons.of(one, people));
    }
}
