package org.okrtree.adapter.rest.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

class WorkLinkResourceTest {

    private static final String LINKS = "issues/41/work-links";

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;
    private final String link = "{'keyResult': '%s', 'sentence': 'less waiting'}".formatted(drafted.keyResult);

    @Test
    void aLinkIsListedWithItsKeyResult() {
        Rest.Answer made = rest.post(LINKS, link);

        Rest.Answer all = rest.as(An.actor(An.LIN)).get(LINKS);

        assertEquals("201 41 less waiting", made.status() + " " + made.at("issue") + " " + made.at("sentence"));
        assertEquals("{\"id\":\"41\",\"key\":\"RD-41\",\"mayEdit\":true}", all.at("issue"));
        assertEquals(made.at("uid") + " NPS", all.at("links/0/uid") + " " + all.at("links/0/keyResult/statement"));
    }

    @Test
    void aLinkToAnObjectiveHasNoFigures() {
        Rest.Answer made = rest.post(LINKS, "{'objective': '%s'}".formatted(drafted.objective));

        Rest.Answer all = rest.get(LINKS);

        assertEquals(
                "201 '' " + drafted.objective,
                made.status() + " '" + made.at("keyResult") + "' " + made.at("objective"));
        assertEquals(
                made.at("uid") + " Customers recommend us",
                all.at("links/0/uid") + " " + all.at("links/0/objective/title"));
        assertEquals("", all.at("links/0/keyResult") + all.at("links/0/objective/reading"));
    }

    @Test
    void aLinkIsToAKeyResultOrToAnObjective() {
        Rest.Answer neither = rest.post(LINKS, "{'sentence': 'somehow'}");
        Rest.Answer both = rest.post(
                LINKS, "{'keyResult': '%s', 'objective': '%s'}".formatted(drafted.keyResult, drafted.objective));

        assertEquals("400 okr.rest.refused.one-target", neither.status() + " " + neither.at("key"));
        assertEquals("400 okr.rest.refused.one-target", both.status() + " " + both.at("key"));
        assertEquals("[]", rest.get(LINKS).at("links"));
    }

    @Test
    void aLinkThatIsEndedIsGone() {
        String made = rest.post(LINKS, link).at("uid");

        Rest.Answer ended = rest.delete(LINKS + "/" + made);

        assertEquals(204, ended.status());
        assertEquals("[]", rest.get(LINKS).at("links"));
        assertEquals(404, rest.delete(LINKS + "/" + made).status());
    }

    @Test
    void theSameRequestAgainMakesNoSecondLink() {
        String once = link.replace("{", "{'request': '" + An.uid() + "', ");

        Rest.Answer first = rest.post(LINKS, once);
        Rest.Answer again = rest.post(LINKS, once);

        assertEquals(first.body(), again.body());
        assertEquals(409, rest.post(LINKS, link).status());
    }

    @Test
    void whoMayNotEditTheIssueMayNotLinkIt() {
        Rest.Answer refused = rest.post("issues/42/work-links", link);

        assertEquals("403 okr.work-link.refused.may-not-edit-issue", refused.status() + " " + refused.at("key"));
    }

    @Test
    void anIssueThatIsHiddenIsNotThere() {
        assertEquals(404, rest.get("issues/43/work-links").status());
        assertEquals(404, rest.get("issues/RD-41/work-links").status());
        assertEquals(404, rest.post(LINKS, "{'keyResult': 'none'}").status());
        assertEquals(404, rest.post(LINKS, "{'objective': 'none'}").status());
    }
}
