package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.Directory;

/**
 * The very jar where the server's zone and language are nobody's: this build's JVM is in Auckland and speaks French. At the moment
 * that the clock shows it is the 26th in Berlin, where the cycle is, and the 27th in Auckland.
 */
final class TimeIT {
    private static final Instant AFTER_NOON = Instant.parse("2026-11-26T12:30:00Z");
    private static final Pattern OVER = Pattern.compile("(\\d+).?% of the time is over");

    private Workbench workbench;

    @BeforeEach
    void begin() {
        workbench = Workbench.start(
                WorkbenchOptions.inMemory().withSampleRequests().at(Clock.fixed(AFTER_NOON, ZoneOffset.UTC)));
    }

    @AfterEach
    void end() {
        workbench.close();
    }

    private String page(String person, String path) {
        return Surfaces.seenBy(workbench, person)
                .get(workbench.jiraUrl() + "/plugins/servlet/okr/" + path)
                .body();
    }

    private int over() {
        Matcher found = OVER.matcher(page("tao", "tree"));
        assertTrue(found.find(), page("tao", "tree"));
        return Integer.parseInt(found.group(1));
    }

    @Test
    void aWeekOnMoreOfTheTimeIsOverInJiraAndInConfluence() {
        String wiki = workbench.confluenceUrl() + "/display/GWT/OKRs+of+the+Gateway+team";
        int before = over();
        String seenBefore = Surfaces.seenBy(workbench, "tao").get(wiki).body();

        workbench.clock().move(Duration.ofDays(7));

        assertTrue(over() > before, before + " and now " + over());
        assertNotEquals(
                seenBefore.replaceAll("\\s+", " "),
                Surfaces.seenBy(workbench, "tao").get(wiki).body().replaceAll("\\s+", " "));
    }

    @Test
    void aWeekOnACheckInIsOfThatDay() {
        assertTrue(page("mei", "check-in").contains("max=\"2026-11-26\""), page("mei", "check-in"));

        workbench.clock().move(Duration.ofDays(7));

        assertTrue(page("mei", "check-in").contains("max=\"2026-12-03\""));
    }

    @Tag("T32")
    @Test
    void todayIsTheDayOfTheCycleForEveryReaderAndNeverTheServers() {
        assertEquals(ZoneId.of("Pacific/Auckland"), ZoneId.systemDefault());
        Directory people = workbench.jira().directory();
        String mei = people.byName("mei").orElseThrow().key();

        for (String zone : List.of("Europe/Berlin", "Pacific/Kiritimati", "")) {
            people.live(mei, zone);
            assertTrue(page("mei", "check-in").contains("max=\"2026-11-26\""), zone);
        }
    }

    @Tag("T32")
    @Test
    void everyPageIsInTheLanguageOfWhoeverReadsAndNeverTheServers() {
        assertEquals(Locale.FRANCE, Locale.getDefault());

        Map<String, String> english = Surfaces.seenBy(workbench, "tao").pages();
        workbench
                .jira()
                .directory()
                .speak(workbench.jira().directory().byName("tao").orElseThrow().key(), Locale.SIMPLIFIED_CHINESE);
        Map<String, String> chinese = Surfaces.seenBy(workbench, "tao").pages();

        Pattern french = Pattern.compile("\\b(janv|févr|août|nov|déc)\\.|\\d\\u202f\\d");
        assertEquals(
                List.of(),
                english.keySet().stream()
                        .filter(one -> french.matcher(english.get(one)).find())
                        .toList());
        assertEquals(
                List.of(),
                chinese.keySet().stream()
                        .filter(one -> french.matcher(chinese.get(one)).find())
                        .toList());
        assertTrue(english.values().stream().anyMatch(body -> body.contains("Nov")), "days are written");
    }

    @Tag("T32")
    @Test
    void aNewCycleIsOfferedTheZoneOfWhoeverAsksAndNotTheServers() {
        try (Workbench empty = Workbench.start(WorkbenchOptions.inMemory())) {
            String form = Surfaces.seenBy(empty, "admin")
                    .get(empty.jiraUrl() + "/plugins/servlet/okr/admin/cycles/new")
                    .body();

            assertTrue(form.matches("(?s).*<option value=\"Europe/Berlin\"[^>]* selected.*"), form);
            assertFalse(form.matches("(?s).*<option value=\"Pacific/Auckland\"[^>]* selected.*"));
        }
    }
}
