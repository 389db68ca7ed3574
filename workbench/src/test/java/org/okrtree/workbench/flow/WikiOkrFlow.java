package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Eventually;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.confluence.LinkState;
import org.okrtree.workbench.data.Space;

/** What stands of OKRs in Confluence can be read by everybody: each macro, long and empty, a Jira that is down, the administration. */
class WikiOkrFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    /** A cycle in which nothing is published. */
    private static final String EMPTY = "30Q1";

    /** Rows of a tree without room under their last cell. */
    private static final String TIGHT = "[...document.querySelectorAll('[data-okr-tree] tbody td:last-child')]"
            + ".filter(cell => parseFloat(getComputedStyle(cell).paddingBottom) < 4).map(cell => cell.textContent)";

    private static final String WRITING = "/pages/createpage.action?spaceKey=GWT";

    private static Workbench workbench;
    private static Chromium chromium;
    private static String cycle = "";

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        cycle = jira("manifest").at("/cycle/shortKey").asText();
        HttpRequest prepare = asking("cycles")
                .header("Content-Type", "application/json")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "{\"shortKey\":\"" + EMPTY
                                        + "\",\"name\":\"Nothing yet\",\"firstDay\":\"2030-01-01\",\"lastDay\":\"2030-03-31\",\"zone\":\"UTC\"}"))
                .build();
        assertEquals(
                201,
                HttpClient.newHttpClient()
                        .send(prepare, HttpResponse.BodyHandlers.ofString())
                        .statusCode());
    }

    /** The link works, and nobody has to wait after what failed before. */
    @AfterEach
    void mend() {
        workbench.link().mend();
        workbench.clock().move(Duration.ofSeconds(31));
    }

    @AfterAll
    static void stop() {
        chromium.close();
        workbench.close();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void everyMacroAndTheAdministrationCanBeReadByEverybodyAndFit(String language, String theme, int width) {
        try (Chromium.Visitor visitor = chromium.visitor(width, 900)) {
            String look = "-" + language + "-" + theme + "-" + width;
            Page page = visitor.signIn(workbench.confluenceUrl(), "admin")
                    .prefer(language, theme)
                    .page();

            look(page, tree(look, parameter("team", "LW")), "long-tree" + look);
            assertTrue(page.locator("[data-okr-sheet]").count() >= 6, "the sheets of a long tree");
            assertTrue(page.locator("[data-okr-sheet] [data-okr-key-result]").count() > 20, "its key results");

            look(page, tree(look, parameter("team", "NIX")), "no-tree" + look);
            assertLine(page, "okr-tree", "NIX");

            look(page, tree(look, parameter("cycle", EMPTY)), "empty-tree" + look);
            assertEquals(
                    1,
                    page.locator("[data-okr-macro='okr-tree'] [data-okr-empty] h2")
                            .count());
            assertEquals(0, page.locator("[data-okr-sheet]").count());

            look(page, view(create("Diff" + look, macro("okr-revision-diff", ""))), "diff" + look);
            assertTrue(page.locator("[data-okr-diff] [data-okr-fate='added']").count() > 0, "what was added");

            look(page, view(create("One" + look, macro("okr-revision-diff", parameter("team", "RD")))), "one" + look);
            assertEquals(1, page.locator("[data-okr-only-revision]").count());
            assertEquals(0, page.locator("[data-okr-diff]").count());

            String key = "GW-" + cycle + "-O1";
            look(
                    page,
                    view(create("Objective" + look, macro("okr-objective", parameter("objective", key)))),
                    "objective" + look);
            assertEquals(
                    1,
                    page.locator("[data-okr-macro='okr-objective'] [data-okr-objective]")
                            .count());
            assertTrue(page.locator("[data-okr-key-result] [data-okr-measure]").count() > 0, "its measures");

            Eventually.holds(() -> kept(page) > 0, "a copy");
            workbench.link().become(LinkState.DOWN);
            look(page, tree(look, ""), "stopped" + look);
            assertEquals(1, page.locator("[data-okr-copy] p").count());
            assertTrue(page.locator("[data-okr-sheet]").count() > 0, "what the copy says");

            workbench.link().become(LinkState.ABSENT);
            look(page, "/plugins/servlet/okr/admin", "wiki-admin" + look);
            assertEquals(1, page.locator("[data-okr-link].okr-banner-ask").count());
            assertTrue(page.locator("[data-okr-errors] tbody tr").count() > 0, "what went wrong");

            assertEquals(List.of(), visitor.troubles());
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void theWayToAMacroAndToAPageOfOkrsCanBeReadByEverybodyAndFits(String language, String theme, int width) {
        try (Chromium.Visitor visitor = chromium.visitor(width, 900)) {
            String look = "-" + language + "-" + theme + "-" + width;
            Page page = visitor.signIn(workbench.confluenceUrl(), "admin")
                    .prefer(language, theme)
                    .page();

            page.navigate(workbench.confluenceUrl() + WRITING);
            page.click("#rte-insert-macro");
            page.waitForSelector("#macro-okr-tree");
            assertReadable(page, "#macro-browser-dialog", "macros" + look);
            for (String macro : List.of("okr-objective", "okr-revision-diff", "okr-tree")) {
                page.click("#macro-" + macro);
                page.waitForSelector("#macro-param-cycle[data-okr-choices]");
                assertReadable(page, "#macro-browser-dialog", macro + "-form" + look);
                if (!macro.equals("okr-tree")) {
                    page.click("[data-wb-macros]");
                }
            }
            page.fill("#macro-param-team", "GW");
            page.click("#macro-preview-button");
            page.frameLocator("#macro-preview").locator("[data-okr-tree]").waitFor();
            // the preview has no script and stands in a frame: here it is alone in the window
            page.evaluate("document.querySelector('#macro-preview-button').formTarget = '_self'");
            page.click("#macro-preview-button");
            page.waitForSelector("[data-okr-tree]");
            assertReadable(page, ".okr", "macro-preview" + look);

            page.navigate(workbench.confluenceUrl() + WRITING);
            page.click("#create-from-template");
            page.check("#create-dialog [value='org.okrtree.okr-plugin:okr-published-page']");
            page.fill("#blueprint-title", "Ours" + look);
            assertReadable(page, "#create-dialog", "blueprint" + look);
            page.click("#create-from-template-submit");
            page.waitForSelector("#body");
            assertReadable(page, "form.wb-form", "blueprint-text" + look);
            page.click("#rte-button-publish");
            page.waitForSelector("[data-okr-macro='okr-tree'] [data-okr-key-result]");
            assertReadable(page, ".wiki-content", "blueprint-page" + look);
            assertEquals(List.of(), page.evaluate(TIGHT), "rows whose text stands on the line below it");

            assertEquals(List.of(), visitor.troubles());
        }
    }

    /** How many copies the administration says are kept. */
    private static int kept(Page page) {
        page.navigate(workbench.confluenceUrl() + "/plugins/servlet/okr/admin");
        return Integer.parseInt(page.locator("[data-okr-copies]").textContent().replaceAll("\\D+", ""));
    }

    private static void assertLine(Page page, String macro, String named) {
        String said = page.locator("p[data-okr-macro='" + macro + "']").textContent();
        assertTrue(said.contains(named), said);
        assertEquals(0, page.locator("[data-okr-sheet]").count());
    }

    private static String tree(String look, String parameters) {
        return view(create("Tree " + parameters.replaceAll("<[^>]*>", "") + look, macro("okr-tree", parameters)));
    }

    private static HttpRequest.Builder asking(String document) {
        return HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/rest/okr/1/" + document))
                .header("Authorization", "Bearer token-admin");
    }

    private static JsonNode jira(String document) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(HttpClient.newHttpClient()
                        .send(asking(document).build(), HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    private static String macro(String name, String parameters) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + parameters + "</ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private static long create(String title, String body) {
        Space space = workbench.confluence().space("GWT").orElseThrow();
        String mei =
                workbench.confluence().directory().byName("mei").orElseThrow().key();
        return workbench
                .confluence()
                .create(space.id(), space.homeId(), title, body, mei)
                .id();
    }

    private static String view(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    private static void look(Page page, String address, String name) {
        page.navigate(workbench.confluenceUrl() + address);
        assertReadable(page, ".okr", name);
    }

    private static void assertReadable(Page page, String part, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));

        assertTrue(page.locator(part).count() > 0, name);
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        // axe waits for ever in a frame in which no script runs
        List<String> violations = new AxeBuilder(page)
                .include(part).exclude("iframe").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations, name);
    }
}
