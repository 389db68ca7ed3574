package org.okrtree.adapter.web.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.adapter.web.Pages;
import org.okrtree.adapter.web.RecordingTemplates;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.sheet.DraftKeyResult;

class CheckInServletTest {

    private static final String NUMBERS = "Write digits with a point, such as 12.5.";

    private final Pages pages = new Pages();
    private DraftKeyResult first = An.keyResult().saying("NPS rises").build();
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
        return page("");
    }

    private RecordingTemplates.Rendered page(String query) {
        return pages.get("check-in" + query).shown("okr-check-in");
    }

    private static String line(int number, String what) {
        return "groups.0.lines." + number + "." + what;
    }

    /** What the page sends when somebody typed these fields of the first line. */
    private Map<String, String> form(String... fieldsAndTexts) {
        Map<String, String> form = new HashMap<>(Map.of(
                "request",
                An.uid(),
                "lines",
                first.id().uid() + " " + second.id().uid()));
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            form.put(fieldsAndTexts[i] + "." + first.id().uid(), fieldsAndTexts[i + 1]);
        }
        return form;
    }

    private List<CheckIn> checkInsOf(DraftKeyResult line) {
        return pages.stores.checkIns.ofKeyResult(line.id());
    }

    @Test
    void whoeverAnswersForNothingHasNothingToCheckIn() {
        published();
        pages.as("lin");

        assertEquals("true false", page().at("isEmpty") + " " + page().at("hasForm"));
    }

    @Test
    void anOwnerSeesTheirOwnKeyResultsByObjective() {
        published();

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "1 2 NPS rises, Days fall",
                shown.count("groups") + " " + shown.count("groups.0.lines") + " "
                        + shown.at(line(0, "keyResult.statementHtml")) + ", "
                        + shown.at(line(1, "keyResult.statementHtml")));
        assertEquals(
                "Loved &amp; used, R&amp;D, Spring 2026, due Fri 6 Feb",
                shown.at("groups.0.titleHtml") + ", " + shown.at("groups.0.teamHtml") + ", "
                        + shown.at("groups.0.cycleHtml") + ", " + shown.at("groups.0.dueHtml"));
        assertEquals(
                "Week 6 of 14 \u00b7 due Fri 6 Feb, 2 to check in",
                shown.at("weekHtml") + ", " + shown.at("countHtml"));
    }

    @Test
    void aFormBeginsEmptyWithTheLastValueBesideIt() {
        published();
        pages.post("check-in", form("value", "50", "confidence", "7"));
        pages.clock.moveBy(Duration.ofDays(7));

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "'' '' was 50 on 2 Feb, was 7, likely, on 2 Feb",
                "'" + shown.at(line(0, "valueHtml")) + "' '" + shown.at(line(0, "noteHtml")) + "' "
                        + shown.at(line(0, "wasHtml")) + ", " + shown.at(line(0, "believedHtml")));
        assertFalse(shown.at(line(0, "confidences")).contains("isChosen=true"));
        assertEquals(
                "true false true",
                shown.at(line(0, "confidences.7.wasLast")) + " " + shown.at(line(0, "confidences.8.asks")) + " "
                        + shown.at(line(0, "confidences.9.asks")));
    }

    @Test
    void whatASavedFilterCountsStandsUnderTheValueAndInNoField() {
        first = An.keyResult().saying("NPS rises").readFrom("filter=10300").build();
        published();
        pages.filters.put(10_300, 14);

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "10300 14 Filter 10300 counts 14 now, typed ''",
                shown.at(line(0, "offer.idHtml")) + " " + shown.at(line(0, "offer.countHtml")) + " "
                        + shown.at(line(0, "offer.nameHtml")) + " " + shown.at(line(0, "offer.saysHtml")) + ", typed '"
                        + shown.at(line(0, "valueHtml")) + "'");
        assertEquals("false", shown.at(line(1, "offer.isAsked")));
    }

    @Test
    void aFilterThatIsNotSharedIsNamedWithWhatToDo() {
        first = An.keyResult().saying("NPS rises").readFrom("filter=10300").build();
        published();

        assertEquals(
                "'' is not there, or not shared with you; type the value",
                "'" + page().at(line(0, "offer.countHtml")) + "' " + page().at(line(0, "offer.saysHtml")));
    }

    // At eight in the evening of UTC it is the next day in Shanghai, where the cycle's days are decided.
    @Test
    void todayIsOfTheCyclesZone() {
        published();
        pages.clock.moveTo("2026-02-02T20:00:00Z");

        assertEquals("2026-02-03", page().at(line(0, "today")));
    }

    @Test
    void aPageIsRecordedAsTyped() {
        published();
        Map<String, String> form =
                form("value", "50", "confidence", "7", "note", "we <called> them", "validOn", "2026-02-01");
        form.put("none." + second.id().uid(), "none");
        form.put("confidence." + second.id().uid(), "4");

        Pages.Answer done = pages.post("check-in", form);

        assertEquals("303 /jira/plugins/servlet/okr/check-in?done=checked-in", done.status() + " " + done.location());
        CheckIn recorded = checkInsOf(first).get(0);
        assertEquals(
                "50 7 2026-02-01 we <called> them",
                recorded.value().orElseThrow().text() + " "
                        + recorded.confidence().orElseThrow().outOfTen() + " " + recorded.validOn() + " "
                        + recorded.words().note());
        assertEquals(Optional.empty(), checkInsOf(second).get(0).value());
    }

    @Test
    void aLineOfWhichNothingIsSaidIsNoCheckIn() {
        published();

        pages.post("check-in", form("value", "50"));

        assertEquals("1 0", checkInsOf(first).size() + " " + checkInsOf(second).size());
    }

    @Test
    void everythingElseHasNoNewReading() {
        published();
        pages.post("check-in", form("value", "50", "confidence", "7"));
        Map<String, String> second = form();
        second.put("confidence." + this.second.id().uid(), "5");
        pages.post("check-in", second);
        pages.clock.moveBy(Duration.ofDays(7));
        Map<String, String> form = form("value", "51", "due", "1");
        form.put("due." + this.second.id().uid(), "1");
        form.put("rest", "1");

        pages.post("check-in", form);

        CheckIn silent = checkInsOf(this.second).get(1);
        assertEquals(
                "false 5",
                silent.value().isPresent() + " "
                        + silent.confidence().orElseThrow().outOfTen());
        assertEquals("51", checkInsOf(first).get(1).value().orElseThrow().text());
    }

    @Test
    void whatWasCheckedInIsDoneAndCanBePutRight() {
        published();
        pages.post("check-in", form("value", "50", "confidence", "7"));

        RecordingTemplates.Rendered shown = page();

        assertEquals(
                "false true Checked in for 2 Feb by Mei \u6885: value 50, confidence 7",
                shown.at(line(0, "isOpen")) + " " + shown.at(line(1, "isOpen")) + " " + shown.at(line(0, "doneHtml")));
        assertEquals(
                "/jira/plugins/servlet/okr/check-in?line=" + first.id().uid() + "#kr-"
                        + first.id().uid(),
                shown.at(line(0, "openHtml")));
    }

    @Test
    void aCorrectionBeginsWithWhatWasSaidAndReplacesIt() {
        published();
        pages.post("check-in", form("value", "90", "confidence", "7", "note", "all of them"));
        CheckIn wrong = checkInsOf(first).get(0);
        pages.clock.moveBy(Duration.ofMinutes(1));

        RecordingTemplates.Rendered shown = page("?line=" + first.id().uid());
        pages.post(
                "check-in",
                form(
                        "value",
                        "50",
                        "confidence",
                        "7",
                        "replaces",
                        shown.at(line(0, "replaces")),
                        "seen",
                        shown.at(line(0, "seen"))));

        assertEquals(
                "true 90 all of them true",
                shown.at(line(0, "isCorrection")) + " " + shown.at(line(0, "valueHtml")) + " "
                        + shown.at(line(0, "noteHtml")) + " " + shown.at(line(0, "confidences.7.isChosen")));
        assertEquals(Optional.of(wrong.id()), checkInsOf(first).get(1).replaces());
    }

    @Test
    void whenAllIsCheckedInTheNextDayIsNamed() {
        published();
        pages.post("check-in", form("value", "50", "confidence", "7"));
        Map<String, String> rest = form();
        rest.put("confidence." + second.id().uid(), "5");
        pages.post("check-in", rest);

        assertEquals(
                "false All checked in for this week. The next one is due on Fri 13 Feb.",
                page().at("hasForm") + " " + page().at("restHtml"));
    }

    @Test
    void theSamePageTwiceIsCheckedInOnce() {
        published();
        Map<String, String> form = form("value", "50", "confidence", "7");

        Pages.Answer done = pages.post("check-in", form);
        Pages.Answer again = pages.post("check-in", form);

        assertEquals(
                "303 303 1",
                done.status() + " " + again.status() + " " + checkInsOf(first).size());
    }

    @ParameterizedTest
    @CsvSource({
        "value, much, 'This is not a number: \u201Cmuch\u201D. " + NUMBERS + "'",
        "value, <b>, 'This is not a number: \u201C&lt;b&gt;\u201D. " + NUMBERS + "'",
        "confidence, 11, \u201C11\u201D is not one of the choices. Choose one of those that are offered.",
        "validOn, 2026-02-03, Choose a day of this cycle that is not after today.",
        "validOn, soon, This is not a day: \u201Csoon\u201D. Write it like 2026-11-23."
    })
    void whatWasTypedWrongIsNamedAtItsLine(String field, String typed, String sentence) {
        published();
        Map<String, String> form = form("value", "50", "confidence", "7");
        form.put(field + "." + first.id().uid(), typed);

        RecordingTemplates.Rendered refused = pages.post("check-in", form).shown("okr-check-in");

        assertEquals(
                field + " 1 line to put right", refused.at(line(0, "refusal.field")) + " " + refused.at("wrongHtml"));
        assertEquals(sentence, refused.at(line(0, "refusal.sentenceHtml")));
        assertEquals(List.of(), checkInsOf(first));
    }

    @Test
    void whatElseWasTypedStaysAndNothingIsSaved() {
        published();
        Map<String, String> form = form("value", "<50>", "note", "we <called> them");
        form.put("value." + second.id().uid(), "51");

        Pages.Answer refused = pages.post("check-in", form);

        RecordingTemplates.Rendered shown = refused.shown("okr-check-in");
        assertEquals(
                "422 &lt;50&gt;, we &lt;called&gt; them, 51 ''",
                refused.status() + " " + shown.at(line(0, "valueHtml")) + ", " + shown.at(line(0, "noteHtml")) + ", "
                        + shown.at(line(1, "valueHtml")) + " '" + shown.at(line(1, "refusal.sentenceHtml")) + "'");
        assertEquals(List.of(), checkInsOf(second));
    }

    @Test
    void aPageThatSaysNothingIsRefusedAboveItsLines() {
        published();

        Pages.Answer refused = pages.post("check-in", form());

        assertEquals(422, refused.status());
        assertTrue(refused.shown("okr-check-in").at("refusal.sentenceHtml").startsWith("Nothing was typed."));
    }

    @Test
    void whoeverWasFasterIsShownAndWhatWasTypedStays() {
        published();
        String seen = page().at(line(0, "seen"));
        pages.post("check-in", form("value", "50", "confidence", "7"));

        RecordingTemplates.Rendered refused =
                pages.post("check-in", form("value", "51", "seen", seen)).shown("okr-check-in");

        assertEquals("none 51", seen + " " + refused.at(line(0, "valueHtml")));
        assertTrue(refused.at(line(0, "refusal.sentenceHtml"))
                .startsWith("Mei \u6885 checked this in since you opened the page: value 50, confidence 7."));
        assertNotEquals(seen, refused.at(line(0, "seen")));
    }

    @Test
    void whatIsNotOnesOwnIsRefusedAboveTheLines() {
        published();
        Map<String, String> form = form();
        form.put("lines", ofTao.id().uid());
        form.put("value." + ofTao.id().uid(), "50");

        Pages.Answer refused = pages.post("check-in", form);

        assertEquals(403, refused.status());
        assertTrue(refused.shown("okr-check-in")
                .at("refusal.sentenceHtml")
                .startsWith("Only the owner of a key result checks it in."));
        assertEquals(List.of(), checkInsOf(ofTao));
    }

    @Test
    void aFormWithoutItsRequestIsNotThere() {
        published();
        Map<String, String> form = form("value", "50");
        form.put("request", "again");

        assertEquals(404, pages.post("check-in", form).status());
        assertEquals(List.of(), checkInsOf(first));
    }
}
