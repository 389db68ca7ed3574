package org.okrtree.adapter.rest.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class KeyResultResourceTest {

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;

    @Test
    void aKeyResultIsFoundByWords() {
        Rest.Answer found = rest.as(An.actor(An.LIN)).get("key-results?words=nps%20R%26D");

        assertEquals(drafted.keyResult, found.at("keyResults/0/uid"));
        assertEquals("Customers recommend us", found.at("keyResults/0/objective/title"));
        assertEquals("", found.at("keyResults/0/reading"));
    }

    @Test
    void whatIsNotThereIsAnEmptyList() {
        assertEquals(
                "{\"keyResults\":[],\"ownTeams\":[]}",
                rest.get("key-results?words=submarine").body());
    }

    @Test
    void myKeyResultsComeWithWhatIsKnown() {
        rest.post(checkIns(), "{'value': '40', 'confidence': '6'}");

        Rest.Answer mine = rest.get("key-results?mine=true");

        assertEquals(
                "{\"value\":\"40\",\"valueOn\":\"2026-02-02\",\"percent\":\"40\",\"confidence\":\"6\",\"confidenceOn\":\"2026-02-02\"}",
                mine.at("keyResults/0/reading"));
        assertEquals(
                "{\"keyResults\":[],\"ownTeams\":[]}",
                rest.as(An.actor(An.LIN)).get("key-results?mine=true").body());
    }

    @Test
    void beforeTheFirstCheckInNothingIsKnown() {
        assertEquals("{}", rest.get("key-results?mine=true").at("keyResults/0/reading"));
    }

    @Test
    void aCheckInIsAnsweredAsItWasRecorded() {
        Rest.Answer made = rest.post(checkIns(), "{'value': '40.0', 'note': 'first survey', 'validOn': '2026-01-30'}");

        assertEquals(
                "{\"uid\":\"" + made.at("uid") + "\",\"keyResult\":\"" + drafted.keyResult
                        + "\",\"validOn\":\"2026-01-30\",\"recordedAt\":\"2026-02-02T12:00:00Z\",\"value\":\"40.0\","
                        + "\"note\":\"first survey\",\"next\":\"\",\"inTheWay\":\"\",\"help\":\"\",\"source\":\"\",\"by\":\""
                        + An.MEI.uid() + "\",\"asStandIn\":false}",
                made.body());
        assertEquals(201, made.status());
    }

    @Test
    void theSameCheckInAgainCountsOnce() {
        String body = "{'request': '%s', 'value': '40'}".formatted(An.uid());

        Rest.Answer first = rest.post(checkIns(), body);
        Rest.Answer again = rest.post(checkIns(), body);

        assertEquals(first.body(), again.body());
    }

    @Test
    void anotherWhoUsesMyRequestIsStale() {
        String body = "{'request': '%s', 'value': '40'}".formatted(An.uid());
        rest.post(checkIns(), body);

        Rest.Answer other = rest.as(An.actor(An.TAO)).post(checkIns(), body);

        assertEquals("412 okr.check-in.refused.request-used", other.status() + " " + other.at("key"));
        assertEquals("", other.at("current"));
    }

    @Test
    void onlyTheOwnerChecksIn() {
        Rest.Answer refused = rest.as(An.actor(An.TAO)).post(checkIns(), "{'value': '40'}");

        assertEquals("403 okr.check-in.refused.not-the-owner", refused.status() + " " + refused.at("key"));
    }

    @Test
    void aCheckInThatSaysNothingIsRefused() {
        assertEquals(422, rest.post(checkIns(), "{}").status());
        assertEquals(
                404,
                rest.post("key-results/" + An.uid() + "/check-ins", "{'value': '1'}")
                        .status());
        assertEquals(
                404,
                rest.post("key-results/RD-26Q1-O1-KR1/check-ins", "{'value': '1'}")
                        .status());
    }

    private String checkIns() {
        return "key-results/" + drafted.keyResult + "/check-ins";
    }

    @Test
    void theOwnerNamesAStandInWhoThenChecksIn() {
        Rest.Answer named = rest.put("key-results/" + drafted.keyResult + "/stand-in", "{'standIn': 'lin'}");

        assertEquals("200 " + An.LIN.uid(), named.status() + " " + named.at("standIn"));
        Rest.Answer made = rest.as(An.actor(An.LIN)).post(checkIns(), "{'value': '41', 'next': 'a call'}");
        assertEquals("201 true a call", made.status() + " " + made.at("asStandIn") + " " + made.at("next"));
    }

    @Test
    void aCorrectionNamesTheCheckInThatItCorrects() {
        Rest.Answer wrong = rest.post(checkIns(), "{'value': '55'}");

        Rest.Answer right = rest.post(checkIns(), "{'value': '45', 'replaces': '%s'}".formatted(wrong.at("uid")));

        assertEquals("201 " + wrong.at("uid"), right.status() + " " + right.at("replaces"));
        assertEquals("45", rest.get("key-results?mine=true").at("keyResults/0/reading/value"));
    }
}
