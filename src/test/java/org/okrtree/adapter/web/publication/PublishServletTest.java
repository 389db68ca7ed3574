package org.okrtree.adapter.web.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;

class PublishServletTest {

    private final Pages pages = new Pages();
    private final DraftKeyResult visits = An.keyResult()
            .saying("Updates <b>finish</b>")
            .increase("91.0", "99.0", "%")
            .build();
    private final DraftObjective objective =
            An.objective().titled("Nobody notices").with(visits).build();
    private final Sheet sheet = pages.draft(objective);
    private final String address = "publish/" + sheet.id().uid();

    private Map<String, String> form(Pages.Answer shown, String reason) {
        RecordingTemplates.Rendered page = shown.shown("okr-publish");
        Map<String, String> fields = new HashMap<>();
        fields.put("action", "publish");
        fields.put("request", page.at("request"));
        fields.put("seen", page.at("seen"));
        fields.put("reason", reason);
        fields.put("sure", "yes");
        return fields;
    }

    private void edit(String statement, String target) {
        pages.as("mei")
                .post(
                        Pages.at(sheet),
                        Map.of(
                                "action",
                                "edit-key-result",
                                "line",
                                visits.id().uid(),
                                "version",
                                Integer.toString(pages.draftOf(sheet)
                                        .keyResult(visits.id())
                                        .orElseThrow()
                                        .version()),
                                "statement",
                                statement,
                                "kind",
                                "increase",
                                "baseline",
                                "91.0",
                                "target",
                                target,
                                "unit",
                                "%"));
    }

    @Test
    void whatTheNextRevisionSaysOtherwiseIsReadWordByWordBeforeItIsPublished() {
        pages.publish(sheet, "");
        edit("Updates always <b>finish</b>", "99.0");

        RecordingTemplates.Rendered diff = pages.get(address).shown("okr-diff");

        assertEquals(
                "1 of 2 lines: changed, wording",
                diff.at("countHtml") + ": " + diff.at("lines.1.fate") + ", " + diff.at("lines.1.changedHtml"));
        assertEquals(
                "Updates |always |&lt;b&gt;finish&lt;/b&gt;",
                diff.at("lines.1.after.0.parts.0.textHtml") + "|"
                        + diff.at("lines.1.after.0.parts.1.textHtml") + "|"
                        + diff.at("lines.1.after.0.parts.2.textHtml"));
        assertEquals("true", diff.at("lines.1.after.0.parts.1.isIn"));
    }

    @Test
    void theFirstRevisionIsAllNewAndNeedsNoReason() {
        pages.agree(sheet);
        Pages.Answer shown = pages.get(address);

        Pages.Answer answer = pages.post(address, form(shown, ""));

        assertEquals(
                "added false",
                shown.shown("okr-diff").at("lines.0.fate") + " "
                        + shown.shown("okr-publish").at("needsReason"));
        assertEquals(303, answer.status());
        assertTrue(answer.location().matches("/jira/plugins/servlet/okr/revision/\\w{26}\\?done=published"));
    }

    @Test
    void aChangedNumberIsRefusedAtItsLineAndPointsToTheReview() {
        pages.publish(sheet, "");
        edit("Updates <b>finish</b>", "99.5");

        Pages.Answer answer = pages.get(address);

        assertEquals("false", answer.shown("okr-publish").at("canPublish"));
        assertTrue(answer.shown("okr-diff").at("lines.1.whyNotHtml").contains("review"));
        assertEquals("#line-" + visits.id().uid(), answer.shown("okr-publish").at("missing.0.addressHtml"));
    }

    @Test
    void whoSavedMeanwhileIsSeenAndWhatWasTypedStays() {
        pages.publish(sheet, "");
        edit("Updates finish by themselves", "99.0");
        Map<String, String> fields = form(pages.get(address), "said <i>better</i>");
        edit("Updates finish alone", "99.0");

        Pages.Answer answer = pages.post(address, fields);

        assertEquals(412, answer.status());
        assertEquals("true", answer.shown("okr-diff").at("lines.1.isNews"));
        assertEquals(
                "said &lt;i&gt;better&lt;/i&gt;", answer.shown("okr-publish").at("reasonHtml"));
    }

    @Test
    void theNextTryPublishesWhatWasSeenThen() {
        pages.publish(sheet, "");
        edit("Updates finish by themselves", "99.0");
        Map<String, String> fields = form(pages.get(address), "said better");
        edit("Updates finish alone", "99.0");
        Pages.Answer stale = pages.post(address, fields);

        assertEquals(303, pages.post(address, form(stale, "said better")).status());
        assertEquals(2, pages.stores.revisions.ofSheet(sheet.id()).size());
    }

    @Test
    void itIsAskedOnceAndThatIsSaid() {
        pages.agree(sheet);
        Map<String, String> fields = form(pages.get(address), "");
        fields.remove("sure");

        Pages.Answer answer = pages.post(address, fields);

        assertEquals(422, answer.status());
        assertEquals("sure", answer.shown("okr-publish").at("refusal.field"));
        assertTrue(pages.stores.revisions.ofSheet(sheet.id()).isEmpty());
    }

    @Test
    void aReasonIsWantedFromTheSecondRevisionOnAtItsField() {
        pages.publish(sheet, "");
        edit("Updates finish alone", "99.0");

        Pages.Answer answer = pages.post(address, form(pages.get(address), " "));

        assertEquals(
                "422 reason",
                answer.status() + " " + answer.shown("okr-publish").at("refusal.field"));
    }

    @Test
    void aMemberReadsWhatChangesAndIsToldWhoMay() {
        pages.agree(sheet);

        RecordingTemplates.Rendered page = pages.as("tao").get(address).shown("okr-publish");

        assertEquals("false", page.at("canPublish"));
        assertTrue(page.at("whyNotHtml").contains("lead"));
    }

    @Test
    void aDraftThatIsNotOpenIsNotShownToOthers() {
        Pages.Answer answer = pages.as("lin").get(address);

        assertEquals(403, answer.status());
        assertFalse(answer.everything().contains("Nobody notices"));
    }

    @Test
    void itSaysWhatIsMissingWhileAMeasureIsUnfinished() {
        Pages other = new Pages();
        Sheet unfinished = other.draft(An.objective()
                .with(An.keyResult().saying("Visits").withoutMeasure().build())
                .build());

        RecordingTemplates.Rendered page =
                other.as("mei").get("publish/" + unfinished.id().uid()).shown("okr-publish");

        assertEquals("false", page.at("hasDiff"));
        assertTrue(page.at("missing.0.sentenceHtml").contains("Visits"));
    }

    @Test
    void itIsSaidInChineseToo() {
        pages.agree(sheet);

        RecordingTemplates.Rendered page =
                pages.in(Locale.SIMPLIFIED_CHINESE).get(address).shown("okr-publish");

        assertEquals("\u516C\u793A\u7248\u672C 1", page.at("titleHtml"));
    }
}
