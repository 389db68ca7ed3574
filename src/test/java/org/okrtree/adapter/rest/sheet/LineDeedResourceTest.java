package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class LineDeedResourceTest {

    private final Drafted drafted = new Drafted();
    private final Rest rest = drafted.rest;
    private final String line = drafted.sheet + "/lines/" + drafted.keyResult;

    private String second() {
        return rest.post(
                        drafted.sheet + "/key-results",
                        "{'objective': '%s', 'statement': 'Second'}".formatted(drafted.objective))
                .at("uid");
    }

    private String figure() {
        return rest.post(drafted.sheet + "/health-figures", "{'name': 'Errors', 'high': '1', 'unit': '%'}")
                .at("uid");
    }

    private Rest.Answer drop(String body) {
        return rest.call("POST", line + "/drop", Map.of("If-Match", "\"1\""), body);
    }

    @Test
    void aLineIsMovedBehindAnother() {
        String second = second();

        Rest.Answer moved = rest.put(line + "/place", "{'after': '%s'}".formatted(second));

        assertEquals(
                "200 Second NPS",
                moved.status() + " " + moved.at("draft/objectives/0/keyResults/0/statement") + " "
                        + moved.at("draft/objectives/0/keyResults/1/statement"));
    }

    @Test
    void whoMovesBehindALineThatIsGoneSeesTheSheetAsItStands() {
        String second = second();
        rest.delete(drafted.sheet + "/lines/" + second, 1);

        Rest.Answer stale = rest.put(line + "/place", "{'after': '%s'}".formatted(second));

        assertEquals(
                "412 okr.sheet.refused.order-changed NPS",
                stale.status() + " " + stale.at("key") + " "
                        + stale.at("current/draft/objectives/0/keyResults/0/statement"));
    }

    @Test
    void aPublishedLineIsDroppedAndPutBack() {
        drafted.published();

        Rest.Answer dropped = drop("{\"reason\": \"late\"}");
        Rest.Answer restored = rest.post(line + "/restoration", "{}");

        assertEquals(
                "200 key-result NPS late",
                dropped.status() + " " + dropped.at("draft/dropped/0/kind") + " " + dropped.at("draft/dropped/0/title")
                        + " " + dropped.at("draft/dropped/0/reason"));
        assertEquals("200 NPS", restored.status() + " " + restored.at("draft/objectives/0/keyResults/0/statement"));
    }

    @Test
    void aDropSaysWhichVersionItWasMadeOn() {
        drafted.published();

        assertEquals(428, rest.post(line + "/drop", "{'reason': 'late'}").status());
    }

    @Test
    void theLastValueOfAHealthFigureIsSet() {
        String figure = figure();

        Rest.Answer set =
                rest.put(drafted.sheet + "/lines/" + figure + "/value", "{'value': '0.80', 'on': '2026-01-05'}");

        assertEquals("200 0.80 2026-01-05", set.status() + " " + set.at("value") + " " + set.at("on"));
        assertEquals("0.80", rest.get(drafted.sheet).at("draft/health/0/last/value"));
    }

    @Test
    void aLineIsComparedWithWhatItSaid() {
        rest.put(line, 1, "{'keyResult': {'statement': 'Net promoter score'}}");

        Rest.Answer compared = rest.get(line + "?version=1");

        assertEquals(
                "200 NPS, Net promoter score, mei",
                compared.status() + " " + compared.at("before/statement") + ", " + compared.at("now/statement") + ", "
                        + compared.at("savedBy/userName"));
    }

    @Test
    void aMeasureThatIsJustTypedIsSaidWithWhatIsMissing() {
        Rest.Answer said = rest.get("measures/sentence?kind=increase&target=40&unit=%25&readFrom=billing");

        assertEquals(
                "200 increase, billing baseline", said.status() + " " + said.at("sentence") + " " + said.at("missing"));
    }

    @Test
    void aMeasureThatIsTypedWrongNamesItsField() {
        Rest.Answer refused = rest.get("measures/sentence?kind=increase&target=4O");

        assertEquals("422 target", refused.status() + " " + refused.at("field"));
    }

    @Test
    void milestonesAreReadInTheirOrder() {
        Rest.Answer said = rest.get("measures/sentence?kind=milestones&milestones=a&proofs=x&milestones=b&proofs=y");

        assertEquals("200 milestones, ", said.status() + " " + said.at("sentence") + said.at("missing"));
    }
}
