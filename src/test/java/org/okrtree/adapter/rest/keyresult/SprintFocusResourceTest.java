package org.okrtree.adapter.rest.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class SprintFocusResourceTest {

    private static final String FOCUS = "sprints/7/focus";

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;
    private final String link = "{'keyResult': '%s', 'sentence': 'less waiting'}".formatted(drafted.keyResult);

    @Test
    void whatASprintIsForIsListedWithItsKeyResult() {
        Rest.Answer made = rest.post(FOCUS, link);

        Rest.Answer all = rest.as(An.actor(An.LIN)).get(FOCUS);

        assertEquals("201 7 less waiting", made.status() + " " + made.at("sprint") + " " + made.at("sentence"));
        assertEquals(
                "{\"id\":\"7\",\"name\":\"RD 7\",\"state\":\"active\",\"board\":\"3\",\"mayManage\":true}",
                all.at("sprint"));
        assertEquals(made.at("uid") + " NPS", all.at("focus/0/uid") + " " + all.at("focus/0/keyResult/statement"));
    }

    @Test
    void whatIsTakenOutIsGoneAndWasThere() {
        String made = rest.post(FOCUS, link).at("uid");
        rest.clock.moveBy(Duration.ofMinutes(1));
        String then = rest.clock.instant().toString();
        rest.clock.moveBy(Duration.ofMinutes(1));

        Rest.Answer ended = rest.delete(FOCUS + "/" + made);

        assertEquals(204, ended.status());
        assertEquals("[]", rest.get(FOCUS).at("focus"));
        assertEquals(made, rest.get(FOCUS + "?asOf=" + then).at("focus/0/uid"));
    }

    @Test
    void theFocusIsCarriedOverOnceByOneRequest() {
        rest.post(FOCUS, link);
        String body = "{'request': '%s', 'from': '7'}".formatted(An.uid());

        Rest.Answer carried = rest.post("sprints/8/carried-focus", body);

        assertEquals(
                "201 8 less waiting",
                carried.status() + " " + carried.at("links/0/sprint") + " " + carried.at("links/0/sentence"));
        assertEquals(carried.body(), rest.post("sprints/8/carried-focus", body).body());
        assertEquals(carried.at("links/0/uid"), rest.get("sprints/8/focus").at("focus/0/uid"));
    }

    @Test
    void whoMayNotManageTheSprintIsRefused() {
        Rest.Answer refused = rest.post("sprints/9/focus", link);

        assertEquals("403 okr.work-link.refused.may-not-manage-sprint", refused.status() + " " + refused.at("key"));
    }

    @Test
    void aClosedSprintIsRefused() {
        Rest.Answer refused = rest.post("sprints/6/focus", link);

        assertEquals("409 okr.work-link.refused.sprint-closed", refused.status() + " " + refused.at("key"));
    }

    @Test
    void aSprintThatIsHiddenIsNotThere() {
        assertEquals(404, rest.get("sprints/99/focus").status());
        assertEquals(404, rest.get("sprints/GW-47/focus").status());
        assertEquals(
                404, rest.post("sprints/8/carried-focus", "{'from': 'GW 47'}").status());
    }
}
