package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class LineResourceTest {

    private static final String WORDS = "{'keyResult': {'statement': 'Net promoter score', 'owner': 'tao', "
            + "'measure': {'kind': 'increase', 'baseline': '0', 'target': '60.50', 'unit': 'points'}}}";

    private final Drafted drafted = new Drafted();
    private final Rest rest = drafted.rest;
    private final String keyResult = drafted.sheet + "/lines/" + drafted.keyResult;
    private final String objective = drafted.sheet + "/lines/" + drafted.objective;

    @Test
    void anEditGivesTheLineAndItsNextVersion() {
        Rest.Answer saved = rest.put(keyResult, 1, WORDS);

        assertEquals("200 \"2\"", saved.status() + " " + saved.header("ETag"));
        assertEquals(
                "2 Tao 60.50",
                saved.at("version") + " " + saved.at("owner/displayName") + " " + saved.at("measure/target"));
    }

    @Test
    void anObjectiveIsALineToo() {
        Rest.Answer saved = rest.put(objective, 1, "{'objective': {'title': 'Loved by customers', 'why': 'so that'}}");

        assertEquals(
                "200 \"2\" Loved by customers", saved.status() + " " + saved.header("ETag") + " " + saved.at("title"));
        assertEquals("so that", rest.get(drafted.sheet).at("draft/objectives/0/why"));
    }

    @Test
    void aMeasureThatIsLeftOutIsTakenAway() {
        Rest.Answer saved = rest.put(keyResult, 1, "{'keyResult': {'statement': 'NPS'}}");

        assertEquals(200, saved.status());
        assertEquals("", saved.at("measure"));
    }

    @Test
    void anEditMustSayWhichVersionItWasMadeOn() {
        Rest.Answer edit = rest.put(keyResult, WORDS);
        Rest.Answer removal = rest.delete(keyResult);

        assertEquals("428 okr.rest.refused.no-if-match", edit.status() + " " + edit.at("key"));
        assertEquals(428, removal.status());
        assertEquals("NPS", rest.get(drafted.sheet).at("draft/objectives/0/keyResults/0/statement"));
    }

    @Test
    void whoWasSlowerSeesWhatStandsThereNow() {
        rest.put(keyResult, 1, WORDS);

        Rest.Answer slower = rest.put(keyResult, 1, WORDS.replace("Net promoter score", "Mine"));

        assertEquals("412 okr.sheet.refused.same-field", slower.status() + " " + slower.at("key"));
        assertEquals("2 Net promoter score", slower.at("current/version") + " " + slower.at("current/statement"));
        assertEquals("Mine", rest.get(drafted.sheet).at("unsaved/0/mine/statement"));
    }

    @Test
    void aVersionThatWasNeverGivenIsStale() {
        assertEquals(
                412, rest.put(objective, 7, "{'objective': {'title': 'x'}}").status());
        assertEquals(
                "Customers recommend us",
                rest.put(objective, 0, "{'objective': {'title': 'x'}}").at("current/title"));
    }

    @Test
    void anEditIsOfAnObjectiveOrOfAKeyResult() {
        Rest.Answer neither = rest.put(keyResult, 1, "{}");
        Rest.Answer both = rest.put(keyResult, 1, "{'objective': {}, 'keyResult': {}}");

        assertEquals("400 okr.rest.refused.one-kind-of-line", neither.status() + " " + neither.at("key"));
        assertEquals(400, both.status());
        assertEquals(
                404, rest.put(keyResult, 1, "{'objective': {'title': 'x'}}").status());
    }

    @Test
    void aLineThatWasNeverPublishedGoes() {
        Rest.Answer gone = rest.delete(keyResult, 1);

        assertEquals("204 ", gone.status() + " " + gone.body());
        assertEquals("[]", rest.get(drafted.sheet).at("draft/objectives/0/keyResults"));
    }

    @Test
    void aPublishedLineStays() {
        drafted.published();

        Rest.Answer kept = rest.delete(keyResult, 1);

        assertEquals("409 okr.sheet.refused.line-is-published", kept.status() + " " + kept.at("key"));
    }

    @Test
    void aLineIsAddedAtTheEnd() {
        Rest.Answer added = rest.post(
                drafted.sheet + "/key-results",
                "{'objective': '%s', 'statement': 'Second'}".formatted(drafted.objective));

        assertEquals("201 1", added.status() + " " + added.at("version"));
        assertEquals("Second", rest.get(drafted.sheet).at("draft/objectives/0/keyResults/1/statement"));
    }

    @Test
    void aNumberThatIsNoneIsRefusedAtItsField() {
        Rest.Answer refused = rest.put(keyResult, 1, WORDS.replace("60.50", "sixty"));

        assertEquals("422 target sixty", refused.status() + " " + refused.at("field") + " " + refused.at("details/0"));
    }

    @Test
    void nothingIsAddedToWhatIsNotThere() {
        assertEquals(
                404,
                rest.post("sheets/" + An.uid() + "/objectives", "{'title': 'x'}")
                        .status());
        assertEquals(404, rest.post("sheets/none/objectives", "{'title': 'x'}").status());
        assertEquals(
                404,
                rest.post(drafted.sheet + "/key-results", "{'objective': 'none', 'statement': 'x'}")
                        .status());
    }

    @Test
    void aHealthFigureIsALineLikeOthers() {
        Rest.Answer added =
                rest.post(drafted.sheet + "/health-figures", "{'name': 'Errors', 'high': '1.0', 'unit': '%'}");
        String figure = drafted.sheet + "/lines/" + added.at("uid");

        assertEquals("201 keep 1.0", added.status() + " " + added.at("range/kind") + " " + added.at("range/high"));
        assertEquals("200 2", changed(rest.put(figure, 1, "{'healthFigure': {'name': 'Failed calls', 'high': '2'}}")));
        assertEquals("Failed calls", rest.get(drafted.sheet).at("draft/health/0/name"));
        assertEquals(
                "412 2",
                changed(rest.put(figure, 1, "{'healthFigure': {'name': 'Errors', 'high': '3'}}"), "current/version"));
        assertEquals(204, rest.delete(figure, 2).status());
    }

    private static String changed(Rest.Answer answer) {
        return changed(answer, "version");
    }

    private static String changed(Rest.Answer answer, String version) {
        return answer.status() + " " + answer.at(version);
    }

    @Test
    void aMeasureOfAnyKindComesBackAsItWasWritten() {
        Rest.Answer milestones = rest.post(
                drafted.sheet + "/key-results",
                ("{'objective': '%s', 'statement': 'Sold', 'rhythm': 'monthly', 'scoring': 'judged by us',"
                                + " 'measure': {'kind': 'milestones', 'milestones': [{'name': 'tried', 'proof': 'ten customers'}]}}")
                        .formatted(drafted.objective));

        assertEquals(
                "201 monthly judged by us tried ten customers",
                milestones.status() + " " + milestones.at("rhythm") + " " + milestones.at("scoring") + " "
                        + milestones.at("measure/milestones/0/name") + " "
                        + milestones.at("measure/milestones/0/proof"));
    }
}
