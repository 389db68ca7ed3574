package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** Every page of the sample company, in both themes, both languages and two widths. */
class PagesFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private static Workbench workbench;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void stop() {
        chromium.close();
        workbench.close();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void everyPageCanBeReadByEverybodyAndFitsItsWindow(String language, String theme, int width) {
        try (Chromium.Visitor visitor = chromium.visitor(width, 900)) {
            Page page = visitor.signIn(workbench.jiraUrl(), "mei")
                    .prefer(language, theme)
                    .page();
            String look = "-" + language + "-" + theme + "-" + width;

            jiraPages(page).forEach((name, address) -> look(page, address, name + look));
            visitor.signIn(workbench.confluenceUrl(), "mei").prefer(language, theme);
            look(page, workbench.confluenceUrl() + "/display/GWT/OKRs+of+the+Gateway+team", "macro" + look);

            assertEquals(List.of(), visitor.troubles());
            assertEquals(List.of(), workbench.jiraPlugins().problems());
            assertEquals(List.of(), workbench.confluencePlugins().problems());
        }
    }

    private static Map<String, String> jiraPages(Page page) {
        String okr = workbench.jiraUrl() + "/plugins/servlet/okr/";
        page.navigate(okr + "sheets");
        String sheet = workbench.jiraUrl().replaceFirst("/jira$", "")
                + page.locator("a.okr-b:has-text('Gateway')").getAttribute("href");
        page.navigate(sheet);
        String revision = workbench.jiraUrl().replaceFirst("/jira$", "")
                + page.locator("[data-okr-revision]").last().getAttribute("href");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("tree", okr + "tree");
        pages.put("sheets", okr + "sheets");
        pages.put("check-in", okr + "check-in");
        pages.put("sheet", sheet);
        pages.put("revision", revision);
        page.navigate(revision);
        pages.put("compare", here(page, "[data-okr-newer-changes]"));
        pages.put("publish", sheet.replace("/sheet/", "/publish/"));
        String objective = sheet.replaceFirst("/sheet/.*", "/objective/")
                + page.locator("[data-okr-line]").first().getAttribute("data-okr-line");
        pages.put("objective", objective);
        pages.put("correct", objective.replace("/objective/", "/correct/"));
        pages.put(
                "sprint-focus",
                okr + "board/" + workbench.jira().project("GW").orElseThrow().id());
        pages.put("issue", workbench.jiraUrl() + "/browse/GW-2404");
        return pages;
    }

    private static String here(Page page, String link) {
        return workbench.jiraUrl().replaceFirst("/jira$", "")
                + page.locator(link).getAttribute("href");
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));

        assertTrue(
                page.locator("[data-okr-page], [data-okr-issue-panel], [data-okr-tree]")
                                .count()
                        > 0,
                address);
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        List<String> violations = new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(PagesFlow::said)
                        .toList();
        assertEquals(List.of(), violations, name);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
