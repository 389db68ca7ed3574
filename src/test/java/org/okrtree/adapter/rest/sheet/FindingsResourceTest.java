package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class FindingsResourceTest {

    private final Drafted drafted = new Drafted();
    private final Rest rest = drafted.rest;

    @Test
    void theFindingsOfADraftNameTheirLineAndItsWords() {
        String objective = rest.get(drafted.sheet).at("draft/objectives/0/uid");
        String line = rest.post(
                        drafted.sheet + "/key-results",
                        "{'objective': '" + objective + "', 'statement': 'Replace the message queue'}")
                .at("uid");

        Rest.Answer found = rest.get(drafted.sheet + "/findings");

        String body = found.body();
        assertEquals(200, found.status());
        assertEquals(true, body.contains("\"line\":\"" + line + "\""), body);
        assertEquals(true, body.contains("\"id\":\"task\",\"severity\":\"warns\""), body);
    }

    @Test
    void aLineThatStandsInNoDraftIsChecked() {
        Rest.Answer checked = rest.post(
                "draft-check",
                "{'lines': [{'kind': 'key-result', 'text': 'Replace the message queue'}, {'kind': 'objective', 'text': 'Shops trust us'}]}");

        assertEquals(
                "200 task 0 7 ",
                checked.status() + " " + checked.at("lines/0/findings/0/id") + " "
                        + checked.at("lines/0/findings/0/words/0/from") + " "
                        + checked.at("lines/0/findings/0/words/0/to") + " "
                        + checked.at("lines/1/findings/0/id"));
    }

    @Test
    void aLineThatCannotBeNamesTheField() {
        Rest.Answer kind = rest.post("draft-check", "{'lines': [{'kind': 'goal', 'text': 'x'}]}");
        Rest.Answer number = rest.post(
                "draft-check",
                "{'lines': [{'kind': 'key-result', 'text': 'x', 'measure': {'kind': 'increase', 'target': 'many'}}]}");

        assertEquals("422 kind", kind.status() + " " + kind.at("field"));
        assertEquals("422 target", number.status() + " " + number.at("field"));
    }
}
