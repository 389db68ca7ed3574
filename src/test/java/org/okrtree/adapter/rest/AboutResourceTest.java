package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AboutResourceTest {

    @Test
    void itSaysVersionSchemaClockAndWhereItsAddressesAreDescribed() {
        Rest.Answer answer = new Rest().get("about");

        assertEquals(
                "{\"version\":\"1.2.3\",\"schema\":3,\"now\":\"2026-02-02T12:00:00Z\",\"openapi\":\"openapi.json\"}",
                answer.body());
    }
}
