package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;
import org.okrtree.domain.publication.ContentHash;

class PublicationResourceTest {

    private final Drafted drafted = new Drafted().agreed();
    private final Rest rest = drafted.rest;
    private final String publications = drafted.sheet + "/publications";

    @Test
    void aPublicationIsAnsweredWithWhatItSays() {
        Rest.Answer published = rest.post(publications, drafted.publication("our first"));

        assertEquals(
                "201 1 true",
                published.status() + " " + published.at("publication/number") + " " + published.at("newest"));
        assertEquals("our first", published.at("publication/reason"));
        assertEquals(
                published.body(),
                rest.as(An.actor(An.LIN))
                        .get("publications/" + published.at("publication/uid"))
                        .body());
    }

    @Test
    void theShaIsThatOfTheCanonicalText() {
        Rest.Answer published = rest.post(publications, drafted.publication(""));
        String sha = published.at("publication/sha");

        String text = rest.get("texts?sha=" + sha).at("texts/0/text");

        assertEquals(sha, ContentHash.of(text).hex());
        assertEquals("", published.at("publication/previous"));
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswer() {
        String body = drafted.publication("").replace("{'reason'", "{'request': '" + An.uid() + "', 'reason'");

        Rest.Answer first = rest.post(publications, body);
        Rest.Answer again = rest.post(publications, body);

        assertEquals(201, first.status());
        assertEquals(first.body(), again.body());
    }

    @Test
    void aRequestUidThatIsNoneIsRefused() {
        Rest.Answer refused = rest.post(publications, "{'request': 'again'}");

        assertEquals("422 request", refused.status() + " " + refused.at("field"));
    }

    @Test
    void whoDidNotSeeTheLastEditSeesTheSheetAsItIs() {
        rest.post(publications, drafted.publication(""));
        rest.put(drafted.sheet + "/lines/" + drafted.objective, 1, "{'objective': {'title': 'Loved'}}");

        Rest.Answer stale = rest.post(publications, drafted.publication("clearer"));

        assertEquals("412 okr.publication.refused.draft-changed", stale.status() + " " + stale.at("key"));
        assertEquals("2", stale.at("current/draft/objectives/0/version"));
    }

    @Test
    void onlyTheLeadPublishes() {
        Rest.Answer refused = rest.as(An.actor(An.TAO)).post(publications, drafted.publication(""));

        assertEquals("403 okr.publication.refused.not-the-lead", refused.status() + " " + refused.at("key"));
    }

    @Test
    void whatIsNotReadyIsRefusedForNow() {
        rest.put(drafted.sheet + "/lines/" + drafted.keyResult, 1, "{'keyResult': {'statement': 'NPS'}}");

        Rest.Answer refused = rest.post(publications, drafted.publication(""));

        assertEquals("409 okr.publication.refused.not-agreed", refused.status() + " " + refused.at("key"));
    }

    @Test
    void publicationsAreListedTheNewestFirst() {
        drafted.published();
        rest.put(drafted.sheet + "/lines/" + drafted.objective, 1, "{'objective': {'title': 'Loved'}}");
        rest.post(
                publications,
                drafted.publication("clearer")
                        .replace(drafted.objective + "', 'version': 1", drafted.objective + "', 'version': 2"));

        Rest.Answer all = rest.get(publications);

        assertEquals("2 1", all.at("publications/0/number") + " " + all.at("publications/1/number"));
        assertEquals(all.at("publications/1/sha"), all.at("publications/0/previous"));
    }

    @Test
    void whatIsNoPublicationIsNotThere() {
        assertEquals(404, rest.get("publications/" + An.uid()).status());
        assertEquals(404, rest.get("publications/1").status());
    }
}
