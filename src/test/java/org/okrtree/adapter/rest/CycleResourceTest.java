package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CycleResourceTest {

    private static final String SPRING =
            "{'shortKey': '26Q1', 'name': '一季度', 'firstDay': '2026-01-01', 'lastDay': '2026-03-31', 'zone': 'Asia/Shanghai'}";

    private final Rest rest = new Rest();

    @Test
    void aCycleThatIsOpenedIsListed() {
        Rest.Answer opened = rest.post("cycles", SPRING);

        assertEquals(201, opened.status());
        assertEquals("running", opened.at("state"));
        assertEquals("{\"cycles\":[" + opened.body() + "]}", rest.get("cycles").body());
    }

    @Test
    void whatWasTypedWrongIsNamedWithItsField() {
        Rest.Answer refused = rest.post("cycles", SPRING.replace("2026-03-31", "2025-03-31"));

        assertEquals(422, refused.status());
        assertEquals("okr.cycle.refused.wrong-days", refused.at("key"));
        assertEquals("lastDay", refused.at("field"));
    }

    @Test
    void theDetailsAreInTheSentenceAndBesideIt() {
        rest.post("cycles", SPRING);

        Rest.Answer refused = rest.post("cycles", SPRING);

        assertEquals("okr.cycle.refused.short-key-taken [26Q1]", refused.at("message"));
        assertEquals("26Q1", refused.at("details/0"));
    }
}
