package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.sheet.DraftKeyResult;

class CheckInServletTest {

    private final Pages pages = new Pages();
    private final DraftKeyResult first = An.keyResult().saying("NPS rises").build();
    private final DraftKeyResult second =
            An.keyResult().saying("Days fall").position(2).build();
    private final DraftKeyResult ofTao =
            An.keyResult().saying("Tao's own").position(3).ownedBy(An.TAO).build();

    private CheckInServletTest published() {
        pages.publish(
                pages.draft(An.objective()
                        .titled("Loved & used")
                        .with(first)
                        .with(second)
                        .with(ofTao)
                        .build()),
                "");
        return this;
    }

    private RecordingTemplates.Rendered page() {
        return pages.get("check-in").shown("okr-check-in");
    }

    private static Map<String, String> form(DraftKeyResult line, String value, String confidence) {
        return new HashMap<>(Map.of(
                "line",
                line.id().uid(),
                "request",
                An.uid(),
                "value",
                value,
                "confidence",
                confidence,
                "note",
                "we <called> them",
                "validOn",
                "2026-01-31"));
    }

    private List<CheckIn> checkInsOf(DraftKeyResult line) {
        return pages.stores.checkIns.ofKeyResult(line.id());
    }

    @Test
    void whoeverAnswersForNothingHasNothingToCheckIn() {
        published();
        pages.as("lin");

        assertEquals("true 0", page().at("isEmpty") + " " + page().count("lines"));
    }

    @Test
    void anOwnerSeesTheirOwnKeyResults() {
        published();

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "false 2 NPS rises, Days fall",
                shown.at("isEmpty") + " " + shown.count("lines") + " " + shown.at("lines.0.keyResult.statementHtml")
                        + ", " + shown.at("lines.1.keyResult.statementHtml"));
        assertEquals(
                "Loved &amp; used, R&amp;D, Spring 2026, Mei 梅",
                shown.at("lines.0.objectiveHtml") + ", "
                        + shown.at("lines.0.teamHtml") + ", " + shown.at("lines.0.cycleHtml") + ", "
                        + shown.at("lines.0.keyResult.ownerHtml"));
    }

    @Test
    void aFormBeginsWithTodayAndNothingElse() {
        published();

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "2026-01-01 2026-02-02 2026-02-02 '' ''",
                shown.at("lines.0.firstDay") + " " + shown.at("lines.0.today")
                        + " " + shown.at("lines.0.validOnHtml") + " '" + shown.at("lines.0.valueHtml") + "' '"
                        + shown.at("lines.0.noteHtml") + "'");
        assertEquals(11, shown.count("lines.0.confidences"));
        assertFalse(shown.at("lines.0.confidences").contains("isChosen=true"));
    }

    @Test
    void eachFormIsARequestOfItsOwn() {
        published();

        assertFalse(page().at("lines.0.request").equals(page().at("lines.1.request")));
    }

    // At eight in the evening of UTC it is the next day in Shanghai, where the cycle's days are decided.
    @Test
    void todayIsOfTheCyclesZone() {
        published();
        pages.clock.moveTo("2026-02-02T20:00:00Z");

        assertEquals("2026-02-03", page().at("lines.0.today"));
    }

    @Test
    void aCheckInIsRecordedAsTyped() {
        published();

        Pages.Answer done = pages.post("check-in", form(first, "40", "7"));

        assertEquals(
                "303 /jira/plugins/servlet/okr/check-in?done=checked-in#kr-"
                        + first.id().uid(),
                done.status() + " " + done.location());
        CheckIn recorded = checkInsOf(first).get(0);
        assertEquals(
                "40 7 2026-01-31 we <called> them",
                recorded.value().orElseThrow().text() + " "
                        + recorded.confidence().orElseThrow().outOfTen() + " " + recorded.validOn() + " "
                        + recorded.words().note());
    }

    @Test
    void afterACheckInThePageShowsTheFigure() {
        published();
        pages.post("check-in", form(first, "40", "7"));

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "40 40\u202F% 31 Jan",
                shown.at("lines.0.keyResult.valueHtml") + " " + shown.at("lines.0.keyResult.measuredHtml") + " "
                        + shown.at("lines.0.keyResult.lastHtml"));
        assertEquals("true", shown.at("lines.0.confidences.7.wasLast"));
        assertEquals("false", shown.at("lines.1.keyResult.isMeasured"));
    }

    @Test
    void theSameFormTwiceIsOneCheckIn() {
        published();
        Map<String, String> form = form(first, "40", "7");

        Pages.Answer done = pages.post("check-in", form);
        Pages.Answer again = pages.post("check-in", form);

        assertEquals(
                "303 303 1",
                done.status() + " " + again.status() + " " + checkInsOf(first).size());
    }

    @ParameterizedTest
    @CsvSource({
        "value, much, 'This is not a number: \u201Cmuch\u201D. Write digits with a point, such as 12.5.'",
        "value, <b>, 'This is not a number: \u201C&lt;b&gt;\u201D. Write digits with a point, such as 12.5.'",
        "confidence, 11, \u201C11\u201D is not one of the choices.",
        "validOn, 2026-02-03, Choose a day of this cycle that is not after today.",
        "validOn, soon, This is not a day: \u201Csoon\u201D. Write it like 2026-11-23."
    })
    void whatWasTypedWrongIsNamed(String field, String typed, String sentence) {
        published();
        Map<String, String> form = form(first, "40", "7");
        form.put(field, typed);

        Pages.Answer refused = pages.post("check-in", form);

        assertEquals(
                "422 " + field,
                refused.status() + " " + refused.shown("okr-check-in").at("lines.0.refusal.field"));
        assertEquals(sentence, refused.shown("okr-check-in").at("lines.0.refusal.sentenceHtml"));
        assertEquals(List.of(), checkInsOf(first));
    }

    @Test
    void whatElseWasTypedStays() {
        published();

        RecordingTemplates.Rendered refused =
                pages.post("check-in", form(first, "<40>", "7")).shown("okr-check-in");

        assertEquals(
                "&lt;40&gt;, we &lt;called&gt; them, 2026-01-31, true",
                refused.at("lines.0.valueHtml") + ", "
                        + refused.at("lines.0.noteHtml") + ", " + refused.at("lines.0.validOnHtml") + ", "
                        + refused.at("lines.0.confidences.7.isChosen"));
    }

    @Test
    void theOtherFormsStayAsTheyWere() {
        published();

        RecordingTemplates.Rendered refused =
                pages.post("check-in", form(first, "much", "7")).shown("okr-check-in");

        assertEquals(
                "'' '' 2026-02-02",
                "'" + refused.at("lines.1.refusal.sentenceHtml") + "' '" + refused.at("lines.1.valueHtml") + "' "
                        + refused.at("lines.1.validOnHtml"));
        assertFalse(refused.at("lines.1.confidences").contains("isChosen=true"));
    }

    @Test
    void aCheckInThatSaysNothingIsRefused() {
        published();

        Pages.Answer refused = pages.post("check-in", form(first, "", ""));

        assertEquals(
                "422 confidence",
                refused.status() + " " + refused.shown("okr-check-in").at("lines.0.refusal.field"));
    }

    @Test
    void onlyTheOwnerChecksIn() {
        published();

        Pages.Answer refused = pages.post("check-in", form(ofTao, "40", "7"));

        assertEquals(403, refused.status());
        assertTrue(refused.sentence().startsWith("Only the owner of a key result checks it in."));
        assertEquals(List.of(), checkInsOf(ofTao));
    }

    @ParameterizedTest
    @CsvSource({"line, 1", "line, 00000000000000000000000000", "line, ''"})
    void whatIsNoKeyResultIsNotThere(String field, String value) {
        published();
        Map<String, String> form = form(first, "40", "7");
        form.put(field, value);

        Pages.Answer refused = pages.post("check-in", form);

        assertEquals(404, refused.status());
        assertTrue(refused.sentence().startsWith("There is nothing here"));
    }

    @Test
    void aFormWithoutItsRequestIsNotThere() {
        published();
        Map<String, String> form = form(first, "40", "7");
        form.put("request", "again");

        assertEquals(404, pages.post("check-in", form).status());
        assertEquals(List.of(), checkInsOf(first));
    }
}
