package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

final class SystemPagesTest {
    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    private Workbench workbench;
    private Browser jira;
    private Browser wiki;

    @BeforeEach
    void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin().at(Clock.fixed(NOON, ZoneOffset.UTC)));
        jira = new Browser(workbench.jiraUrl()).as("admin", "/login.jsp");
        wiki = new Browser(workbench.confluenceUrl()).as("admin", "/login.action");
    }

    @AfterEach
    void end() {
        workbench.close();
    }

    @Test
    void timeIsMovedInBothFacesAndEveryPageSaysSo() {
        jira.post("/admin/time", Map.of("deed", "week"));
        wiki.post("/admin/time", Map.of("deed", "hour"));

        assertEquals(NOON.plus(Duration.ofHours(7 * 24 + 1)), workbench.clock().instant());
        assertTrue(
                jira.get("/projects").body().contains("Nov 23, 2026"),
                jira.get("/projects").body());
        assertTrue(wiki.get("/spaces").body().contains("id=\"time-is-moved\""));
    }

    @Test
    void backInRealTimeNoPageSpeaksOfIt() {
        jira.post("/admin/time", Map.of("day", "2027-01-01"));
        assertEquals(Instant.parse("2027-01-01T12:00:00Z"), workbench.clock().instant());

        jira.post("/admin/time", Map.of("deed", "back"));

        assertFalse(jira.get("/projects").body().contains("time-is-moved"));
    }

    @Test
    void whatIsNoDayMovesNothing() {
        HttpResponse<String> refused = jira.post("/admin/time", Map.of("day", "tomorrow"));

        assertEquals(422, refused.statusCode());
        assertEquals(NOON, workbench.clock().instant());
    }

    @Tag("T32")
    @Test
    void aTimeIsShownInTheZoneOfWhoeverReads() {
        assertTrue(jira.get("/admin/time").body().contains("1:00"), "Berlin is an hour ahead");

        jira.post("/preferences", Map.of("zone", "Asia/Shanghai", "os_destination", "/admin/time"));

        assertTrue(jira.get("/admin/time").body().contains("8:00"), "Shanghai is eight hours ahead");
    }

    @Tag("T32")
    @Test
    void whoeverChoosesNoZoneHasTheServers() {
        jira.post("/preferences", Map.of("zone", "", "os_destination", "/admin/time"));
        jira.post("/admin/time/zone", Map.of("zone", "America/Lima"));

        assertTrue(jira.get("/admin/time").body().contains("7:00"), "Lima is five hours behind");
    }

    @Tag("T31")
    @Test
    void aBaseUrlWithAnotherPathIsRefusedAndSaysWhy() {
        HttpResponse<String> refused =
                jira.post("/admin/base-url", Map.of("baseUrl", "https://work.example.com/other"));

        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("breaks every link"), refused.body());
        assertTrue(jira.get("/admin/base-url").body().contains("value=\"" + workbench.jiraUrl() + "\""));
    }
}
