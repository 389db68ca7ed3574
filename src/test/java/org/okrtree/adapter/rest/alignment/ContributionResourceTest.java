package org.okrtree.adapter.rest.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;
import org.okrtree.domain.team.Team;

/** Mei's published objective, and Tao's company above it with one of its own. */
class ContributionResourceTest {

    private final Drafted drafted = new Drafted().published();
    private final Rest rest = drafted.rest;
    private final String ofChild = "objectives/" + drafted.objective + "/contributions";
    private String parent = "";
    private String offer = "";

    @BeforeEach
    void aParent() {
        Team company = An.team().key("CO").named("Company").ledBy(An.TAO).build();
        rest.stores.teams.add(company);
        rest.stores.plans.save(
                An.plan(drafted.cycle).scope(drafted.team, company).version(2).build());
        rest.as(An.actor(An.TAO));
        String sheet = "sheets/"
                + rest.post(
                                "sheets",
                                "{'cycle': '%s', 'team': '%s'}"
                                        .formatted(
                                                drafted.cycle.id().uid(),
                                                company.id().uid()))
                        .at("uid");
        parent = rest.post(sheet + "/objectives", "{'title': 'We are loved'}").at("uid");
        String keyResult = rest.post(
                        sheet + "/key-results",
                        "{'objective': '%s', 'statement': 'Renewals', 'measure': {'kind': 'increase', 'baseline': '70', 'target': '90'}, 'readFrom': 'ERP'}"
                                .formatted(parent))
                .at("uid");
        String seen =
                "{'seen': [{'line': '%s', 'version': 1}, {'line': '%s', 'version': 1}]}".formatted(parent, keyResult);
        rest.post(sheet + "/discussion", "{}");
        rest.post(sheet + "/agreement", seen);
        assertEquals(201, rest.post(sheet + "/publications", seen).status());
        offer = "{'parent': '%s', 'sentence': 'by being faster'}".formatted(parent);
        rest.as(An.actor(An.MEI));
    }

    @Test
    void anOfferIsListedAtBothEnds() {
        Rest.Answer made = rest.post(ofChild, offer);

        Rest.Answer child = rest.as(An.actor(An.LIN)).get(ofChild);
        Rest.Answer above = rest.get("objectives/" + parent + "/contributions");

        assertEquals("201 offered by being faster", made.status() + " " + made.at("state") + " " + made.at("sentence"));
        assertEquals("[" + made.body() + "] []", child.at("contributesTo") + " " + child.at("contributedBy"));
        assertEquals("[] [" + made.body() + "]", above.at("contributesTo") + " " + above.at("contributedBy"));
    }

    @Test
    void theAnswerInForceStandsBesideTheContribution() {
        String answers = "contributions/" + rest.post(ofChild, offer).at("uid") + "/answers";
        rest.as(An.actor(An.TAO)).post(answers, "{'kind': 'questioned', 'text': 'How much?'}");

        Rest.Answer answered = rest.post(answers, "{'kind': 'acknowledged'}");

        assertEquals("201 acknowledged", answered.status() + " " + answered.at("kind"));
        assertEquals("acknowledged", rest.get(ofChild).at("contributesTo/0/state"));
        assertEquals(answered.body(), rest.get(ofChild).at("contributesTo/0/answer"));
    }

    @Test
    void whatIsWithdrawnSaysSoAndMayBeOfferedAgain() {
        String made = "contributions/" + rest.post(ofChild, offer).at("uid");

        Rest.Answer withdrawn = rest.delete(made);

        assertEquals(204, withdrawn.status());
        assertEquals("withdrawn", rest.get(ofChild).at("contributesTo/0/state"));
        assertEquals(201, rest.post(ofChild, offer).status());
    }

    @Test
    void theSameRequestAgainCountsOnce() {
        String once = offer.replace("{", "{'request': '" + An.uid() + "', ");
        Rest.Answer first = rest.post(ofChild, once);
        String answers = "contributions/" + first.at("uid") + "/answers";
        String yes = "{'request': '" + An.uid() + "', 'kind': 'acknowledged'}";

        Rest.Answer answered = rest.as(An.actor(An.TAO)).post(answers, yes);

        assertEquals(answered.body(), rest.post(answers, yes).body());
        assertEquals(first.body(), rest.as(An.actor(An.MEI)).post(ofChild, once).body());
        assertEquals(409, rest.post(ofChild, offer).status());
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        String answers = "contributions/" + rest.post(ofChild, offer).at("uid") + "/answers";
        Rest.Answer noParent = rest.post(ofChild, "{'parent': 'none', 'sentence': 'somehow'}");
        Rest.Answer noSentence = rest.post(ofChild, "{'parent': '%s'}".formatted(parent));
        Rest.Answer noKind = rest.as(An.actor(An.TAO)).post(answers, "{'kind': 'perhaps'}");
        Rest.Answer noReason = rest.post(answers, "{'kind': 'declined'}");

        assertEquals("422 parent", noParent.status() + " " + noParent.at("field"));
        assertEquals("422 sentence", noSentence.status() + " " + noSentence.at("field"));
        assertEquals("422 kind", noKind.status() + " " + noKind.at("field"));
        assertEquals("422 text", noReason.status() + " " + noReason.at("field"));
    }

    @Test
    void onlyTheParentAnswersAndOnlyTheChildWithdraws() {
        String made = "contributions/" + rest.post(ofChild, offer).at("uid");

        Rest.Answer answered = rest.post(made + "/answers", "{'kind': 'acknowledged'}");
        Rest.Answer withdrawn = rest.as(An.actor(An.TAO)).delete(made);

        assertEquals(
                "403 okr.alignment.refused.not-for-the-parent 403 okr.alignment.refused.not-for-the-child",
                answered.status() + " " + answered.at("key") + " " + withdrawn.status() + " " + withdrawn.at("key"));
    }

    @Test
    void whatIsNotThereIsNotThere() {
        String yes = "{'kind': 'acknowledged'}";

        assertEquals(404, rest.get("objectives/none/contributions").status());
        assertEquals(404, rest.get("objectives/" + An.uid() + "/contributions").status());
        assertEquals(404, rest.post("objectives/none/contributions", offer).status());
        assertEquals(404, rest.post("contributions/none/answers", yes).status());
        assertEquals(404, rest.delete("contributions/" + An.uid()).status());
    }
}
