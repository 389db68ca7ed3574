package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;

class PasteResourceTest {

    private static final String TEXT =
            "'text': 'Hello all\\nO1: Shops stay\\nKR1: Renewals from 70 to 85 %, source: CRM'";

    private final Drafted drafted = new Drafted();
    private final Rest rest = drafted.rest;
    private final String pastes = drafted.sheet + "/pastes";
    private final String request = An.uid();

    private Rest.Answer take() {
        return rest.post(pastes, "{'request': '" + request + "', " + TEXT + "}");
    }

    @Test
    void aPreviewSaysLineByLineWhatWasUnderstood() {
        Rest.Answer preview = rest.post(pastes + "/preview", "{" + TEXT + "}");

        assertEquals(
                "200 not-taken objective key-result",
                preview.status() + " " + preview.at("lines/0/kind") + " " + preview.at("lines/1/kind") + " "
                        + preview.at("lines/2/kind"));
        assertEquals(
                "KR1: Renewals 85 % CRM",
                preview.at("lines/2/mark") + " " + preview.at("lines/2/statement") + " "
                        + preview.at("lines/2/measure/target") + " " + preview.at("lines/2/measure/unit") + " "
                        + preview.at("lines/2/readFrom"));
        assertEquals("Hello all", preview.at("leftOver"));
    }

    @Test
    void whatWasTakenIsInTheDraftOnce() {
        Rest.Answer taken = take();
        Rest.Answer again = take();

        assertEquals("201 Hello all " + taken.body(), taken.status() + " " + taken.at("leftOver") + " " + again.body());
        assertEquals("Shops stay", rest.get(drafted.sheet).at("draft/objectives/1/title"));
        assertEquals("", rest.get(drafted.sheet).at("draft/objectives/2/title"));
    }

    @Test
    void whatWasTakenIsTakenBack() {
        take();

        Rest.Answer back = rest.delete(pastes + "/" + request);

        assertEquals("200 1 1", back.status() + " " + back.at("objectives") + " " + back.at("keyResults"));
        assertEquals("", rest.get(drafted.sheet).at("draft/objectives/1/title"));
    }

    @Test
    void aRefusalNamesTheField() {
        Rest.Answer nothing = rest.post(pastes, "{'text': 'Hello'}");
        Rest.Answer topless = rest.post(pastes, "{'text': 'KR1: Renewals from 70 to 85 %'}");

        assertEquals("422 text", nothing.status() + " " + nothing.at("field"));
        assertEquals("422 under", topless.status() + " " + topless.at("field"));
        assertEquals(404, rest.delete(pastes + "/" + request).status());
    }

    @Test
    void aPracticeSheetIsCopied() {
        Cycle practice = An.cycle()
                .key("P1")
                .kind(CycleKind.PRACTICE)
                .state(CycleState.DRAFTING)
                .build();
        rest.stores.cycles.add(practice);
        rest.stores.plans.save(An.plan(practice).scope(drafted.team).build());
        String sheet = "sheets/"
                + rest.post(
                                "sheets",
                                "{'cycle': '%s', 'team': '%s'}"
                                        .formatted(
                                                practice.id().uid(),
                                                drafted.team.id().uid()))
                        .at("uid");
        rest.post(sheet + "/pastes", "{" + TEXT + "}");

        Rest.Answer copied =
                rest.post(sheet + "/copies", "{'cycle': '" + drafted.cycle.id().uid() + "'}");

        assertEquals("201 " + drafted.sheet, copied.status() + " sheets/" + copied.at("sheet"));
        assertEquals("Shops stay", rest.get(drafted.sheet).at("draft/objectives/1/title"));
    }
}
