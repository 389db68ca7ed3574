package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;

class AccessResourceTest {

    private final Rest rest = new Rest();

    @Test
    void anAdministratorNamesTheGroups() {
        Rest.Answer named = rest.put("access", "{'use': ['everyone', 'crew'], 'administer': ['okr-admins']}");

        assertEquals(200, named.status());
        assertEquals(
                "{\"use\":[\"crew\",\"everyone\"],\"administer\":[\"okr-admins\"]}",
                rest.get("access").body());
    }

    @Test
    void somebodyElseIsToldWhoMay() {
        rest.as(An.actor(An.LIN));

        Rest.Answer named = rest.put("access", "{'use': ['everyone']}");

        assertEquals("403 okr.access.refused.not-an-administrator", named.status() + " " + named.at("key"));
        assertEquals(403, rest.get("access").status());
    }

    @Test
    void aStrangerIsNotToldThatThereIsAnything() {
        rest.as(An.stranger(An.LIN));

        assertEquals(404, rest.get("access").status());
        assertEquals(404, rest.get("teams").status());
        assertEquals(rest.get("teams").body(), rest.get("teams/nothing").body());
    }
}
