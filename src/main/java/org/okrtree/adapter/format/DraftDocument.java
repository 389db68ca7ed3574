package org.okrtree.adapter.format;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.drafting.DraftFindings;
import org.okrtree.domain.drafting.DraftToCheck;
import org.okrtree.domain.drafting.DraftToCheck.KeyResultToCheck;
import org.okrtree.domain.drafting.DraftToCheck.ObjectiveToCheck;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.team.TeamLevel;

/** A whole sheet to check, as one JSON object, and what is found in it, as another. What is not there counts as empty. */
final class DraftDocument {

    private final JsonObject json;

    private DraftDocument(JsonObject json) {
        this.json = json;
    }

    /**
     * A sheet that a line of text is.
     *
     * @throws IllegalArgumentException when it is no JSON object
     */
    static DraftDocument of(String line) {
        return new DraftDocument(Json.of(line).object());
    }

    String id() {
        return text(json, "id");
    }

    DraftToCheck draft() {
        return new DraftToCheck(
                TeamLevel.ofCode(text(json, "level").toLowerCase(Locale.ROOT)).orElse(TeamLevel.TEAM),
                objects(json, "parents")
                        .map(parent -> new DraftToCheck.Parent(
                                text(parent, "id"), text(parent, "objective"), statements(parent)))
                        .toList(),
                objects(json, "objectives").map(this::objective).toList());
    }

    private ObjectiveToCheck objective(JsonObject objective) {
        return new ObjectiveToCheck(
                text(objective, "id"),
                text(objective, "text"),
                cites(objective),
                objects(objective, "key_results").map(DraftDocument::keyResult).toList());
    }

    // Said once for the sheet, or by each objective.
    private boolean cites(JsonObject objective) {
        JsonObject said = objective.has("cites_strategy") ? objective : json;
        Object cites = said.get("cites_strategy");
        return cites instanceof String statement
                ? !statement.isBlank()
                : cites instanceof JsonArray all ? !all.isEmpty() : Boolean.TRUE.equals(cites);
    }

    private static KeyResultToCheck keyResult(JsonObject keyResult) {
        return new KeyResultToCheck(
                text(keyResult, "id"),
                text(keyResult, "text"),
                keyResult.get("measure") instanceof JsonObject measure
                        ? measure(measure).orElse(null)
                        : MeasureText.read(text(keyResult, "measure")).orElse(null),
                text(keyResult, "source"));
    }

    private static Optional<MeasureDraft> measure(JsonObject measure) {
        String unit = text(measure, "unit");
        return switch (text(measure, "direction").toLowerCase(Locale.ROOT)) {
            case "increase" ->
                Optional.of(MeasureText.change(
                        MeasureKind.INCREASE, number(measure, "baseline"), number(measure, "target"), unit));
            case "decrease" ->
                Optional.of(MeasureText.change(
                        MeasureKind.DECREASE, number(measure, "baseline"), number(measure, "target"), unit));
            case "keep" -> Optional.of(MeasureText.keep(number(measure, "low"), number(measure, "high"), unit));
            case "milestones" -> Optional.of(MeasureText.states(MeasureKind.MILESTONES));
            case "reach", "yes-no", "yes/no" -> Optional.of(MeasureText.states(MeasureKind.YES_NO));
            default -> Optional.empty();
        };
    }

    private static Stream<JsonObject> objects(JsonObject object, String field) {
        return list(object, field).filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static List<String> statements(JsonObject parent) {
        return list(parent, "key_results")
                .map(one -> one instanceof JsonObject keyResult ? text(keyResult, "text") : String.valueOf(one))
                .toList();
    }

    private static Stream<Object> list(JsonObject object, String field) {
        return object.get(field) instanceof JsonArray array ? array.stream() : Stream.empty();
    }

    private static String text(JsonObject object, String field) {
        Object value = object.get(field);
        return value instanceof String || value instanceof Number ? value.toString() : "";
    }

    private static @Nullable Decimal number(JsonObject object, String field) {
        Object value = object.get(field);
        return value instanceof Number number
                ? MeasureText.number(number)
                : value instanceof String text ? MeasureText.number(text) : null;
    }

    /** {@code {id, findings:{<line id>:[ids]}, sheet:[ids, with :<objective id> where one is meant]}}, every line named. */
    String answer(DraftFindings found) {
        JsonStringWriter answer = JsonWriter.string().object().value("id", id()).object("findings");
        objects(json, "objectives")
                .flatMap(objective -> Stream.concat(
                        Stream.of(text(objective, "id")),
                        objects(objective, "key_results").map(keyResult -> text(keyResult, "id"))))
                .distinct()
                .forEach(line -> answer.array(
                        line,
                        found.of(line).stream().map(one -> one.id().code()).toList()));
        return answer.end().array("sheet", ofSheet(found)).end().done();
    }

    // What is said once for all objectives is answered once.
    private List<String> ofSheet(DraftFindings found) {
        boolean each = objects(json, "objectives").anyMatch(objective -> objective.has("cites_strategy"));
        return found.sheet().stream()
                .map(one -> one.objective().isEmpty() || (one.id() == FindingId.NO_STRATEGY && !each)
                        ? one.id().code()
                        : one.id().code() + ":" + one.objective())
                .distinct()
                .toList();
    }
}
