package org.okrtree.adapter.rest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.rest.Drafted;
import org.okrtree.adapter.rest.Rest;

/** Mei saved the statement of the key result; Tao, who began on the same version, could not save his. */
class UnsavedEditResourceTest {

    private final Drafted drafted = new Drafted();
    private final Rest rest = drafted.rest;
    private final String line = drafted.sheet + "/lines/" + drafted.keyResult;

    private String unsaved = "";

    @BeforeEach
    void clash() {
        rest.put(line, 1, saying("Faster"));
        rest.as(An.actor(An.TAO)).put(line, 1, saying("Slower"));
        unsaved = sheet().at("unsaved/0/uid");
    }

    @Test
    void theSheetSaysWhatCouldNotBeSavedAndWhoWasFaster() {
        Rest.Answer sheet = sheet();

        assertEquals(
                "Tao: NPS 1, Slower",
                sheet.at("unsaved/0/by/displayName") + ": " + sheet.at("unsaved/0/before/statement") + " "
                        + sheet.at("unsaved/0/before/version") + ", " + sheet.at("unsaved/0/mine/statement"));
        assertEquals(drafted.keyResult + " 2", sheet.at("unsaved/0/line") + " " + sheet.at("unsaved/0/savedVersion"));
        assertEquals(
                rest.as(An.actor(An.MEI)).get(drafted.sheet).at("unsaved/0/savedBy/displayName"),
                sheet.at("unsaved/0/savedBy/displayName"));
    }

    @Test
    void whatIsDoneAwayWithLeavesTheLineAsItStands() {
        Rest.Answer gone = rest.delete(address());

        assertEquals("204 ", gone.status() + " " + gone.body());
        assertEquals("[] Faster", sheet().at("unsaved") + " " + statement());
    }

    @Test
    void whatWasDoneAwayWithIsKeptOnceMore() {
        rest.delete(address());

        Rest.Answer restored = rest.post(address() + "/restoration", "{}");

        assertEquals("204 Slower", restored.status() + " " + sheet().at("unsaved/0/mine/statement"));
    }

    @Test
    void aSaveThatNamesItSettlesIt() {
        Rest.Answer saved = rest.put(line + "?settles=" + unsaved, 2, saying("A third"));

        assertEquals("200 A third", saved.status() + " " + saved.at("statement"));
        assertEquals("[]", sheet().at("unsaved"));
    }

    @Test
    void aSaveThatNamesNoneLeavesItKept() {
        rest.put(line, 2, saying("A third"));

        assertEquals("Slower", sheet().at("unsaved/0/mine/statement"));
    }

    @Test
    void aSaveThatNamesOneThatIsNotThereIsASaveLikeAnother() {
        Rest.Answer saved = rest.put(line + "?settles=nothing", 2, saying("A third"));

        assertEquals("200 Slower", saved.status() + " " + sheet().at("unsaved/0/mine/statement"));
    }

    @Test
    void whatNobodyWroteIsNotThere() {
        assertEquals(404, rest.delete(drafted.sheet + "/unsaved/nothing").status());
        assertEquals(
                404,
                rest.post(drafted.sheet + "/unsaved/" + An.uid() + "/restoration", "{}")
                        .status());
        assertEquals(404, rest.delete("sheets/none/unsaved/" + unsaved).status());
    }

    @Test
    void whoDoesNotWriteTheSheetNeitherSeesNorSettlesIt() {
        rest.as(An.actor(An.MEI)).post(drafted.sheet + "/discussion", "{}");
        rest.as(An.actor(An.LIN));

        assertEquals(
                "[] 403", sheet().at("unsaved") + " " + rest.delete(address()).status());
    }

    private Rest.Answer sheet() {
        return rest.get(drafted.sheet);
    }

    private String statement() {
        return sheet().at("draft/objectives/0/keyResults/0/statement");
    }

    private String address() {
        return drafted.sheet + "/unsaved/" + unsaved;
    }

    private static String saying(String statement) {
        return ("{'keyResult': {'statement': '%s', 'measure': {'kind': 'increase', 'baseline': '0', 'target': '100',"
                        + " 'unit': 'points'}, 'readFrom': 'survey'}}")
                .formatted(statement);
    }
}
