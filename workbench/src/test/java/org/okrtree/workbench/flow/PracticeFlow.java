package org.okrtree.workbench.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** The promise of practice: from a product in which only a group was named to a first draft, by a paste that can be taken back. */
final class PracticeFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String HOSTILE = "<img src=x onerror=\"window.okrHostile=true\"> & \"'";
    private static final String PASTED = """
            O1 Nobody fears a release
            KR1 Reduce updates that are called back from 5 to 1 a month
            KR2 新店占比从20%提升到40%
            Some words that are neither
            O2 HOSTILE
            """.replace("HOSTILE", HOSTILE);

    private Workbench workbench;
    private Chromium chromium;

    @BeforeEach
    void onlyAGroupIsNamed() throws IOException, InterruptedException {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory());
        HttpRequest group = HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/rest/okr/1/access"))
                .header("Authorization", "Bearer " + workbench.tokenOf("admin"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"use\":[\"linden-staff\"],\"administer\":[]}"))
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(group, HttpResponse.BodyHandlers.ofString())
                        .statusCode());
    }

    @AfterEach
    void stop() {
        chromium.close();
        workbench.close();
    }

    @ParameterizedTest
    @CsvSource({"lin, en-US, light", "rui, zh-CN, dark"})
    void aPastedListBecomesAPracticeDraftAndIsTakenBackInOnePress(String person, String language, String theme) {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(workbench.jiraUrl(), person)
                    .prefer(language, theme)
                    .page();
            page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/tree");
            page.click("[data-okr-practise]");
            page.fill("[name=newTeamName]", HOSTILE);
            page.click("[data-okr-start-practice]");
            page.waitForURL("**/okr/sheet/**");

            page.click("[data-okr-paste-open]");
            page.fill("[data-okr-paste-text]", PASTED);
            Locator lines = page.locator("[data-okr-pasted]");
            assertThat(lines).hasCount(5);
            assertEquals(List.of(), barriers(page));
            page.click("[data-okr-take-pasted]");
            page.waitForURL("**/okr/sheet/**");
            assertThat(page.locator("[data-okr-objective]")).hasCount(2);
            assertThat(page.locator("[data-okr-key-result]")).hasCount(2);
            assertTrue(page.locator("[data-okr-left-over]").innerText().contains("Some words that are neither"));
            assertEquals(List.of(), barriers(page));

            page.click("[data-okr-take-back]");
            assertThat(page.locator("[data-okr-objective]")).hasCount(0);
            assertEquals(null, page.evaluate("window.okrHostile || null"));
            assertEquals(List.of(), visitor.troubles());
        }
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
