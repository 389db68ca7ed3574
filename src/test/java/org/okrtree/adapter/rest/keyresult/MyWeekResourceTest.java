package org.okrtree.adapter.rest.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class MyWeekResourceTest {

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;

    private Rest.Answer save(String line) {
        return rest.post("check-ins", "{'lines': [{'keyResult': '%s', %s}]}".formatted(drafted.keyResult, line));
    }

    @Test
    void aPageIsAnsweredWithItsCheckIns() {
        Rest.Answer made = save("'value': '40', 'confidence': '6', 'seen': 'none'");

        assertEquals(
                "201 " + drafted.keyResult + " 40",
                made.status() + " " + made.at("checkIns/0/keyResult") + " " + made.at("checkIns/0/value"));
    }

    @Test
    void aLineThatCannotBeIsNamedWithItsField() {
        Rest.Answer refused = save("'value': '4O'");

        assertEquals(
                "422 okr.check-in.refused.some-lines 1",
                refused.status() + " " + refused.at("key") + " " + refused.at("details/0"));
        assertEquals(
                drafted.keyResult + " okr.input.refused.not-a-number value 4O",
                refused.at("lines/0/uid") + " " + refused.at("lines/0/key") + " " + refused.at("lines/0/field") + " "
                        + refused.at("lines/0/details/0"));
    }

    @Test
    void whoeverWasFasterIsNamedWithTheirCheckIn() {
        Rest.Answer first = save("'value': '40', 'confidence': '6'");

        Rest.Answer refused = save("'value': '41', 'seen': 'none'");

        assertEquals(
                "412 okr.check-in.refused.checked-in-meanwhile " + first.at("checkIns/0/uid"),
                refused.status() + " " + refused.at("lines/0/key") + " " + refused.at("lines/0/details/3"));
    }

    @Test
    void aRefusalOfOneThingHasNoLines() {
        Rest.Answer refused = rest.post("check-ins", "{'lines': []}");

        assertEquals("422 ''", refused.status() + " '" + refused.at("lines") + "'");
    }

    @Test
    void whoeverMayNotUseTheProductIsToldOfNothing() {
        Rest.Answer refused = rest.as(An.stranger(An.MEI))
                .post("check-ins", "{'lines': [{'keyResult': '" + drafted.keyResult + "'}]}");

        assertEquals("404 okr.access.refused.not-there", refused.status() + " " + refused.at("key"));
    }
}
