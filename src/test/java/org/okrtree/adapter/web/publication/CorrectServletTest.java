package org.okrtree.adapter.web.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class CorrectServletTest {

    private final Pages pages = new Pages();
    private final DraftKeyResult keyResult =
            An.keyResult().saying("60 of 100 recommend us").build();
    private final DraftObjective objective =
            An.objective().titled("Loved").why("they stay").with(keyResult).build();
    private final Sheet sheet = pages.draft(objective);
    private final String address = "correct/" + objective.id().uid();

    @BeforeEach
    void published() {
        pages.publish(sheet, "");
    }

    private Map<String, String> typed(String action, String text) {
        Map<String, String> fields = new HashMap<>();
        RecordingTemplates.Rendered page = pages.get(address).shown("okr-correct");
        fields.put("action", action);
        fields.put("request", page.at("request"));
        fields.put("revision", page.at("revision"));
        fields.put("text", text);
        fields.put("why", "they stay");
        fields.put("owner", "mei");
        fields.put("reason", "clearer");
        return fields;
    }

    @Test
    void theFormHoldsWhatIsPublished() {
        RecordingTemplates.Rendered page = pages.get(address).shown("okr-correct");

        assertEquals(
                "Loved, they stay, mei", page.at("textHtml") + ", " + page.at("whyHtml") + ", " + page.at("ownerHtml"));
        assertEquals(
                "60 of 100 recommend us",
                pages.get("correct/" + keyResult.id().uid())
                        .shown("okr-correct")
                        .at("textHtml"));
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndPublishesNothing() {
        Pages.Answer answer = pages.post(address, typed("preview", "Loved by <all>"));

        assertEquals(
                "200 true &lt;all&gt;",
                answer.status() + " " + answer.shown("okr-correct").at("hasPreview") + " "
                        + answer.shown("okr-correct").at("textHtml").replace("Loved by ", ""));
        assertEquals("wording", answer.shown("okr-diff").at("lines.0.changedHtml"));
        assertEquals(1, pages.stores.revisions.ofSheet(sheet.id()).size());
    }

    @Test
    void theLeadCorrectsInOneStep() {
        Pages.Answer answer = pages.post(address, typed("publish", "Loved by all"));

        String revision = pages.stores.revisions.ofSheet(sheet.id()).get(0).id().uid();
        assertEquals(
                "303 /jira/plugins/servlet/okr/revision/" + revision + "?done=published",
                answer.status() + " " + answer.location());
        assertEquals(
                "true", pages.get("revision/" + revision).shown("okr-revision").at("isCorrection"));
    }

    @Test
    void aNumberIsRefusedAtItsFieldAndWhatWasTypedStays() {
        Pages.Answer answer = pages.post(address, typed("publish", "Loved by 100"));

        RecordingTemplates.Rendered page = answer.shown("okr-correct");
        assertEquals(
                "422 text Loved by 100", answer.status() + " " + page.at("refusal.field") + " " + page.at("textHtml"));
        assertTrue(page.at("refusal.sentenceHtml").contains("review"));
    }

    @Test
    void itIsNotForOthers() {
        assertEquals(403, pages.as("tao").get(address).status());
        assertEquals(403, pages.as("lin").get(address).status());
    }

    @Test
    void whatIsNotPublishedIsNotCorrected() {
        assertEquals(404, pages.get("correct/" + An.uid()).status());
        assertEquals(404, pages.get("correct/x").status());
    }
}
