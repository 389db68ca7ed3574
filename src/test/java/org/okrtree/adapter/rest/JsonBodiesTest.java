package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.An;

class JsonBodiesTest {

    private final Rest rest = new Rest();

    @Tag("T08")
    @Test
    void aFieldThatTheAddressDoesNotTakeIsRefusedByName() {
        Rest.Answer answer = rest.post("cycles", "{'shortkey': '26Q2'}");

        assertEquals(400, answer.status());
        assertEquals("okr.rest.refused.unknown-field", answer.at("key"));
        assertEquals("shortkey", answer.at("field"));
    }

    @Test
    void aFieldOfAnotherKindIsRefusedByItsWholeName() {
        String sheet = "sheets/" + An.uid();

        Rest.Answer number = rest.post(sheet + "/objectives", "{'title': 7}");
        Rest.Answer inside = rest.post(sheet + "/publications", "{'seen': [{'line': 'a', 'version': '1'}]}");
        Rest.Answer object = rest.post(sheet + "/key-results", "{'measure': 'more'}");

        assertEquals("400 title", number.status() + " " + number.at("field"));
        assertEquals("400 seen.version", inside.status() + " " + inside.at("field"));
        assertEquals("400 measure", object.status() + " " + object.at("field"));
    }

    @Test
    void aListOfAnotherKindIsRefused() {
        Rest.Answer numbers = rest.put("access", "{'use': [1]}");
        Rest.Answer nothing = rest.put("access", "{'use': [null]}");

        assertEquals("400 use", numbers.status() + " " + numbers.at("field"));
        assertEquals("400 use", nothing.status() + " " + nothing.at("field"));
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        String[] bodies = {"", "[]", "null", "{", "{} {}", "use=a"};

        for (String body : bodies) {
            Rest.Answer answer = rest.put("access", body);

            assertEquals("400 okr.rest.refused.not-json", answer.status() + " " + answer.at("key"), body);
        }
    }

    @Test
    void aBodyOfBracketsDoesNotTakeTheStack() {
        Rest.Answer answer = rest.put("access", "{'use': " + "[".repeat(200_000));

        assertEquals(400, answer.status());
    }

    @Test
    void bracketsInATextAreText() {
        Rest.Answer answer = rest.put("access", "{'use': ['" + "[".repeat(50) + "\\\\" + "']}");

        assertEquals(200, answer.status());
        assertEquals("[".repeat(50) + "\\", answer.at("use/0"));
    }

    @Test
    void aBodyOverOneMegabyteIsRefused() {
        Rest.Answer answer = rest.put("access", "{'use': ['" + "x".repeat(1 << 20) + "']}");

        assertEquals("413 okr.rest.refused.too-large", answer.status() + " " + answer.at("key"));
    }

    @Test
    void absentAndNullAreTheSame() {
        Rest.Answer absent = rest.put("access", "{}");
        Rest.Answer nothing = rest.put("access", "{'use': null, 'administer': null}");

        assertEquals("{\"use\":[],\"administer\":[]}", absent.body());
        assertEquals(absent.body(), nothing.body());
    }

    @Test
    void aProblemLeavesOutWhatItDoesNotHave() {
        Rest.Answer answer = rest.get("teams/nobody");

        assertEquals("application/problem+json;charset=UTF-8", answer.header("Content-Type"));
        assertFalse(answer.body().contains("null"), answer.body());
        assertEquals(
                "{\"key\":\"okr.access.refused.not-there\",\"message\":\"okr.access.refused.not-there []\",\"parts\":[],\"details\":[]}",
                answer.body());
    }

    @Test
    void textArrivesAndLeavesAsItWasWritten() {
        String name = "梅 & \\\"Söhne\\\" 🎯 </script>";

        Rest.Answer answer = rest.put("access", "{'use': ['" + name + "']}");

        assertEquals("梅 & \"Söhne\" 🎯 </script>", answer.at("use/0"));
        assertEquals("application/json;charset=UTF-8", answer.header("Content-Type"));
    }
}
