package org.okrtree.workbench.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** The promise of the weekly check-in: five key results on one page, by keyboard alone, with one save, and nothing typed is lost. */
final class CheckInFlow {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"'&amp; $kr.uid ${t} \u202Etxet";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final List<String> MEASURES = List.of(
            "{\"kind\":\"increase\",\"baseline\":\"91\",\"target\":\"99.5\",\"unit\":\"%\"}",
            "{\"kind\":\"keep\",\"low\":\"\",\"high\":\"3\",\"unit\":\"gateways\"}",
            "{\"kind\":\"milestones\",\"milestones\":[{\"name\":\"Lab\",\"proof\":\"a\"},{\"name\":\"Pilot site\",\"proof\":\"b\"}]}",
            "{\"kind\":\"yes-no\",\"evidence\":\"the register\"}",
            "{\"kind\":\"decrease\",\"baseline\":\"45\",\"target\":\"5\",\"unit\":\"min\"}");

    private static final int FILTERED = 4;
    private static final String OF_THE_SAMPLE_COMPANY = "filter=10300";
    private static final List<String> NOTHING = List.of("- -", "- -", "- -", "- -", "- -");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> keyResults = new ArrayList<>();
    private Workbench workbench;
    private Chromium chromium;
    private int keys;

    @BeforeEach
    void fiveKeyResultsOfMei() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory());
        rest("admin", "PUT", "/access", "{\"use\":[\"linden-staff\"],\"administer\":[]}");
        rest(
                "admin",
                "POST",
                "/teams",
                "{\"shortKey\":\"GW\",\"name\":\"Gateway\",\"level\":\"team\",\"lead\":\"mei\"}");
        String cycle = rest(
                        "admin",
                        "POST",
                        "/pilots",
                        "{\"shortKey\":\"P1\",\"name\":\"Pilot\",\"firstDay\":\""
                                + LocalDate.now().minusDays(60) + "\",\"lastDay\":\""
                                + LocalDate.now().plusDays(40)
                                + "\",\"zone\":\"UTC\",\"scope\":[\"GW\"],\"committee\":[\"mei\"],"
                                + "\"strategy\":\"Quiet updates\",\"reason\":\"One team tries it first.\"}")
                .get("uid")
                .asText();
        String team =
                rest("mei", "GET", "/teams", "").get("teams").get(0).get("uid").asText();
        String sheet = rest("mei", "POST", "/sheets", "{\"cycle\":\"" + cycle + "\",\"team\":\"" + team + "\"}")
                .get("uid")
                .asText();
        String objective = rest("mei", "POST", "/sheets/" + sheet + "/objectives", "{\"title\":\"Nobody notices\"}")
                .get("uid")
                .asText();
        for (int i = 0; i < MEASURES.size(); i++) {
            keyResults.add(rest(
                            "mei",
                            "POST",
                            "/sheets/" + sheet + "/key-results",
                            "{\"objective\":\"" + objective + "\",\"statement\":\"Number " + i + "\",\"measure\":"
                                    + MEASURES.get(i) + ",\"readFrom\":\""
                                    + (i == FILTERED ? OF_THE_SAMPLE_COMPANY : "") + "\"}")
                    .get("uid")
                    .asText());
        }
        rest("mei", "POST", "/sheets/" + sheet + "/discussion", "{}");
        String seen = seen(sheet);
        rest("mei", "POST", "/sheets/" + sheet + "/agreement", "{\"seen\":" + seen + "}");
        rest("mei", "POST", "/sheets/" + sheet + "/publications", "{\"reason\":\"\",\"seen\":" + seen + "}");
    }

    private String seen(String sheet) {
        List<String> lines = new ArrayList<>();
        rest("mei", "GET", "/sheets/" + sheet, "")
                .get("draft")
                .get("objectives")
                .forEach(one -> {
                    lines.add(line(one));
                    one.get("keyResults").forEach(keyResult -> lines.add(line(keyResult)));
                });
        return lines.toString();
    }

    private static String line(JsonNode one) {
        return "{\"line\":\"" + one.get("uid").asText() + "\",\"version\":"
                + one.get("version").asInt() + "}";
    }

    @AfterEach
    void stop() {
        chromium.close();
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({"en-US, light", "zh-CN, dark"})
    void fiveKeyResultsTakeAtMostFortyKeysBesideTextAndDigits(String language, String theme) {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = open(visitor, language, theme);

            page.keyboard().type("97.4");
            press(page, "Tab");
            page.keyboard().type("8");
            press(page, "Tab");
            page.keyboard().type("4");
            press(page, "Tab");
            page.keyboard().type("X");
            press(page, "Tab");
            page.keyboard().type("2");
            press(page, "Tab");
            page.keyboard().type("5");
            press(page, "ArrowRight");
            press(page, "Tab");
            press(page, "ArrowDown");
            press(page, "Tab");
            page.keyboard().type("6");
            press(page, "Tab");
            press(page, "Alt", "u");
            press(page, "Tab");
            page.keyboard().type("3");
            press(page, "Alt", "n");
            page.keyboard().type(HOSTILE);
            press(page, "Control", "Enter");
            assertThat(page.locator("[data-okr-done]")).isVisible();

            assertTrue(keys <= 40, keys + " keys");
            assertEquals(List.of("97.4 8", "4 10", "2 6", "0 6", "- 3"), figures());
            assertThat(page.locator("[data-okr-nothing-due]")).isVisible();
            assertEquals(List.of(), axe(page));
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Test
    void whatIsWrongIsMarkedAndNothingTypedIsLost() {
        try (Chromium.Visitor visitor = chromium.visitor(800, 900)) {
            Page page = open(visitor, "en-US", "light");
            page.keyboard().type("2l0\"><script>");
            page.keyboard().press("Tab");
            page.keyboard().type("8");
            page.keyboard().press("Tab");
            page.keyboard().type("3");
            page.keyboard().press("Control+Enter");

            assertThat(line(page, 0).locator("[data-okr-refused]")).containsText("2l0\"><script>");
            assertThat(field(page, 0, "value")).isFocused();
            assertThat(page.locator("[data-okr-wrong]")).hasText("1 line to put right");
            assertEquals(NOTHING, figures());
            assertEquals(List.of(), axe(page));

            page.reload();
            assertThat(page.locator("[data-okr-offer]")).isVisible();
            assertThat(field(page, 0, "value")).hasValue("");
            page.locator("[data-okr-keep]").click();
            assertThat(field(page, 0, "value")).hasValue("2l0\"><script>");
            assertThat(field(page, 1, "value")).hasValue("3");
            field(page, 0, "value").fill("97.4");
            page.locator("[data-okr-rest]").check();
            page.locator("[data-okr-save]").click();
            assertThat(page.locator("[data-okr-wrong]")).hasText("3 lines to put right");
            page.locator("[data-okr-rest]").uncheck();
            page.locator("[data-okr-save]").click();
            assertThat(page.locator("[data-okr-done]")).isVisible();
            assertEquals(List.of("97.4 8", "3 -", "- -", "- -", "- -"), figures());
            page.reload();
            assertThat(page.locator("[data-okr-offer]")).isHidden();
            assertEquals(List.of(), troubles(visitor));
        }
    }

    @Test
    void whoeverCheckedInMeanwhileIsShownAndWhatWasTypedStays() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = open(visitor, "en-US", "light");
            page.keyboard().type("97.4");
            rest(
                    "mei",
                    "POST",
                    "/key-results/" + keyResults.get(0) + "/check-ins",
                    "{\"value\":\"96\",\"confidence\":\"7\"}");

            page.keyboard().press("Control+Enter");
            assertThat(line(page, 0).locator("[data-okr-refused]")).containsText("value 96, confidence 7");
            assertThat(field(page, 0, "value")).hasValue("97.4");
            page.locator("[data-okr-save]").click();

            assertThat(page.locator("[data-okr-done]")).isVisible();
            assertEquals("97.4 7", figures().get(0));
            assertEquals(List.of(), troubles(visitor));
        }
    }

    @Test
    void afterATimeOutWhatWasTypedIsOfferedAgain() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = open(visitor, "en-US", "light");
            page.keyboard().type("97.4");
            page.context().clearCookies();

            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-okr-refused-page]")).containsText("What you typed is kept");
            assertEquals(NOTHING, figures());
            visitor.signIn(workbench.jiraUrl(), "mei");
            page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/check-in");
            page.locator("[data-okr-keep]").click();

            assertThat(field(page, 0, "value")).hasValue("97.4");
        }
    }

    @ParameterizedTest
    @CsvSource({"en-US, light", "zh-CN, dark"})
    void whatAFilterCountsIsTakenByAPersonOrNotAtAll(String language, String theme) {
        try (Chromium.Visitor visitor = chromium.visitor(800, 900)) {
            Page page = open(visitor, language, theme);
            Locator value = field(page, FILTERED, "value");
            Locator take = line(page, FILTERED).locator("[data-okr-take]");
            Locator taken = line(page, FILTERED).locator("[data-okr-taken]");
            String count = take.getAttribute("data-okr-take");
            assertThat(value).hasValue("");

            value.focus();
            page.keyboard().press("Alt+o");
            assertThat(value).hasValue(count);
            assertThat(taken).isVisible();
            assertThat(take).isHidden();
            value.fill("44");
            assertThat(taken).isHidden();
            take.click();
            assertThat(value).hasValue(count);
            assertEquals(List.of(), axe(page));
            assertEquals(NOTHING, figures());

            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-okr-done]")).isVisible();
            assertEquals(count + " -", figures().get(FILTERED));
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Test
    void aMistypedCheckInIsPutRightInOneStep() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = open(visitor, "en-US", "light");
            page.keyboard().type("79.4");
            page.keyboard().press("Control+Enter");
            assertThat(line(page, 0).locator("[data-okr-refused]")).containsText("goes the wrong way");
            assertThat(field(page, 0, "note")).isFocused();
            page.keyboard().type("the meter was off");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-okr-done]")).isVisible();

            page.locator("[data-okr-open-line]").first().click();
            assertThat(field(page, 0, "value")).hasValue("79.4");
            field(page, 0, "value").fill("97.4");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("[data-okr-done]")).isVisible();
            assertEquals("97.4 -", figures().get(0));
        }
    }

    private Page open(Chromium.Visitor visitor, String language, String theme) {
        Page page = visitor.signIn(workbench.jiraUrl(), "mei")
                .prefer(language, theme)
                .page();
        page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/check-in");
        assertThat(field(page, 0, "value")).isFocused();
        return page;
    }

    // Two held together are two keys.
    private void press(Page page, String... together) {
        keys += together.length;
        page.keyboard().press(String.join("+", together));
    }

    private static Locator line(Page page, int number) {
        return page.locator("[data-okr-check-in]").nth(number);
    }

    private static Locator field(Page page, int number, String name) {
        return line(page, number).locator("[data-okr-field=" + name + "]").first();
    }

    /** Value and confidence of each key result as REST says them. */
    private List<String> figures() {
        List<String> figures = new ArrayList<>();
        JsonNode mine = rest("mei", "GET", "/key-results?mine=true", "").get("keyResults");
        for (String uid : keyResults) {
            mine.forEach(one -> {
                if (one.get("uid").asText().equals(uid)) {
                    JsonNode reading = one.get("reading");
                    figures.add(text(reading, "value") + " " + text(reading, "confidence"));
                }
            });
        }
        return figures;
    }

    private static String text(JsonNode reading, String field) {
        return reading.has(field) ? reading.get(field).asText() : "-";
    }

    private static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    // The browser writes it to the console too when a save is refused, as some are here on purpose.
    private static List<String> troubles(Chromium.Visitor visitor) {
        return visitor.troubles().stream()
                .filter(trouble -> !trouble.matches("(?s).*status of (409|412|422).*"))
                .toList();
    }

    private JsonNode rest(String who, String method, String path, String body) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/rest/okr/1" + path))
                            .header("Authorization", "Bearer " + workbench.tokenOf(who))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertTrue(answer.statusCode() < 300, method + " " + path + " " + answer.statusCode() + answer.body());
            return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
