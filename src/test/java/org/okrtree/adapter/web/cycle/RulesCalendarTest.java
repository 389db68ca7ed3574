package org.okrtree.adapter.web.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.RulesDocument;

/** RFC 5545 asks for line ends, folding and escapes that calendars break over. */
class RulesCalendarTest {

    private final Cycle cycle = An.cycle().build();

    private String calendar(CyclePlan plan, Locale language) {
        return new RulesCalendar(
                        new Words(new PropertiesWords(), language),
                        cycle,
                        plan,
                        Instant.parse("2026-02-02T12:00:00Z"),
                        "http://linden/jira/plugins/servlet/okr/cycle/26Q1")
                .text();
    }

    private List<String> lines(An.PlanBuilder plan) {
        return unfolded(calendar(plan.build(), Locale.ENGLISH));
    }

    private static List<String> unfolded(String calendar) {
        return List.of(calendar.replace("\r\n ", "").split("\r\n"));
    }

    private An.PlanBuilder with(RulesDocument.Step step, String on, String what, String byWhom) {
        return An.plan(cycle)
                .version(4)
                .rules(new RulesDocument(Map.of(step, new RulesDocument.Entry(LocalDate.parse(on), what, byWhom))));
    }

    private An.PlanBuilder checkIns() {
        return with(RulesDocument.Step.WEEKLY_CHECK_IN, "2026-01-05", "", "");
    }

    @Test
    void aStepIsAWholeDayThatTakesNoTime() {
        List<String> lines = lines(with(RulesDocument.Step.MID_CYCLE_REVIEW, "2026-02-16", "All lines", "Tao"));

        assertEquals(
                List.of(
                        "BEGIN:VEVENT",
                        "UID:" + cycle.id().uid() + "-mid-cycle-review@okrtree.org",
                        "DTSTAMP:20260202T120000Z",
                        "SEQUENCE:4",
                        "DTSTART;VALUE=DATE:20260216",
                        "SUMMARY:Mid-cycle review \u00B7 Spring 2026",
                        "DESCRIPTION:All lines\\nTao",
                        "URL:http://linden/jira/plugins/servlet/okr/cycle/26Q1",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT"),
                lines.subList(6, 16));
    }

    @Test
    void theFileIsOneCalendarOfTheWholeDocument() {
        List<String> lines = lines(An.plan(cycle).rules(RulesDocument.proposedFor(cycle, true)));

        assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//okrtree//OKR//EN"), lines.subList(0, 3));
        assertEquals("END:VCALENDAR", lines.get(lines.size() - 1));
        assertEquals(8, lines.stream().filter("BEGIN:VEVENT"::equals).count());
    }

    @Test
    void whatPeopleTypedIsEscaped() {
        List<String> lines = lines(with(RulesDocument.Step.BRIEFING, "2026-01-08", "a,b;c\\d\ne", ""));

        assertTrue(lines.contains("DESCRIPTION:a\\,b\\;c\\\\d\\ne"), lines::toString);
    }

    @Test
    void nobodyBeginsALineOfHisOwn() {
        List<String> lines = lines(with(RulesDocument.Step.BRIEFING, "2026-01-08", "x\nEND:VEVENT\nBEGIN:VALARM", ""));

        assertFalse(lines.contains("BEGIN:VALARM"));
        assertEquals(1, lines.stream().filter("END:VEVENT"::equals).count());
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String words = "\u5BA3\u8D2F\uD83D\uDE00 with all of the people and their questions, ".repeat(9);
        String calendar = calendar(
                with(RulesDocument.Step.BRIEFING, "2026-01-08", words.strip(), "")
                        .build(),
                Locale.SIMPLIFIED_CHINESE);

        assertTrue(
                Stream.of(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(unfolded(calendar).contains("DESCRIPTION:" + words.strip().replace(",", "\\,")));
        assertFalse(calendar.replace("\r\n", "").contains("\n"));
    }

    @Test
    void checkInsComeEveryWeekUntilTheLastDay() {
        assertTrue(lines(checkIns()).contains("RRULE:FREQ=WEEKLY;UNTIL=20260331"));
        assertFalse(lines(with(RulesDocument.Step.BRIEFING, "2026-01-08", "", ""))
                .toString()
                .contains("RRULE"));
    }

    @Test
    void checkInsBeginOnTheDayOfTheWeekThatIsChosen() {
        assertTrue(lines(checkIns().checkInDay(DayOfWeek.FRIDAY)).contains("DTSTART;VALUE=DATE:20260109"));
    }

    @Test
    void aWeekWithoutCheckInIsLeftOut() {
        List<String> lines = lines(
                checkIns().checkInDay(DayOfWeek.FRIDAY).weeksWithoutCheckIn("2026-02-16", "2025-12-29", "2026-04-06"));

        assertTrue(lines.contains("EXDATE;VALUE=DATE:20260220"), lines::toString);
    }
}
