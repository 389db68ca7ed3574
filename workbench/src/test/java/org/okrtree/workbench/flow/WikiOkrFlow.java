package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
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
import org.okrtree.workbench.confluence.LinkState;
import org.okrtree.workbench.data.Space;

/** What stands of OKRs in Confluence can be read by everybody: each macro, long and empty, a Jira that is down, the administration. */
class WikiOkrFlow {
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
    void everyMacroAndTheAdministrationCanBeReadByEverybodyAndFit(String language, String theme, int width) {
        try (Chromium.Visitor visitor = chromium.visitor(width, 900)) {
            String look = "-" + language + "-" + theme + "-" + width;
            Page page = visitor.signIn(workbench.confluenceUrl(), "admin")
                    .prefer(language, theme)
                    .page();

            pages(look).forEach((name, id) -> look(page, view(id), name + look));
            workbench.link().become(LinkState.DOWN);
            look(page, view(create("Stopped" + look, macro("okr-tree", ""))), "stopped" + look);
            workbench.link().mend();
            workbench.clock().move(Duration.ofSeconds(31));
            look(page, "/plugins/servlet/okr/admin", "wiki-admin" + look);

            assertEquals(List.of(), visitor.troubles());
        }
    }

    private static Map<String, Long> pages(String look) {
        Map<String, Long> pages = new LinkedHashMap<>();
        pages.put("long-tree", create("Long" + look, macro("okr-tree", parameter("team", "LW"))));
        pages.put("no-tree", create("None" + look, macro("okr-tree", parameter("team", "NIX"))));
        pages.put("diff", create("Diff" + look, macro("okr-revision-diff", "")));
        pages.put("objective", create("Objective" + look, macro("okr-objective", parameter("objective", "GW-C7-O1"))));
        return pages;
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
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));

        assertTrue(page.locator(".okr").count() > 0, name);
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        List<String> violations = new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations, name);
    }
}
