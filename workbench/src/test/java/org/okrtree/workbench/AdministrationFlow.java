package org.okrtree.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;

/** The administration of people, time, address and backup by hand, in a real browser. */
final class AdministrationFlow {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private static Workbench workbench;
    private static Chromium chromium;

    @BeforeAll
    static void begin() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
    }

    @AfterAll
    static void end() {
        if (workbench != null) {
            workbench.close();
            chromium.close();
        }
    }

    @AfterEach
    void backToRealTime() {
        workbench.clock().backToRealTime();
    }

    private static Directory people() {
        return workbench.jira().directory();
    }

    @Test
    void somebodyIsAddedRenamedAndAnonymisedByKeyboardAlone() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(workbench.jiraUrl(), "admin").page();
            page.navigate(workbench.jiraUrl() + "/admin/people/add");
            page.focus("#person-name");
            page.keyboard().type("otto");
            page.keyboard().press("Tab");
            page.keyboard().type("Otto Ohm");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).hasText("Otto Ohm");

            page.fill("#person-full-name", "Otto Volt");
            page.press("#person-full-name", "Enter");
            assertThat(page.locator("h1")).hasText("Otto Volt");
            page.focus("#person-anonymise");
            page.keyboard().press("Enter");
            page.focus("#confirm");
            page.keyboard().press("Enter");
            page.waitForURL("**/admin/people");

            assertTrue(people().byName("otto").isEmpty());
            assertEquals(0, page.locator("text=Otto").count());
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Test
    void aBackupIsWrittenAndRestored() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(workbench.confluenceUrl(), "admin").page();
            page.navigate(workbench.confluenceUrl() + "/admin/backup");

            Path file = page.waitForDownload(() -> page.click("#backup-write")).path();
            page.setInputFiles("#backup-file", file);
            page.check("#backup-sure");
            page.click("#backup-restore");

            assertThat(page.locator(".aui-message-success")).containsText("Restored");
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void everyPageCanBeReadByEverybodyAndFitsItsWindow(String language, String theme, int width) {
        try (Chromium.Visitor visitor = chromium.visitor(width, 900)) {
            workbench.clock().move(java.time.Duration.ofDays(7));
            visitor.signIn(workbench.jiraUrl(), "admin").prefer(language, theme);
            String look = "-" + language + "-" + theme + "-" + width;
            pages("jira", workbench.jiraUrl(), people())
                    .forEach((name, address) -> look(visitor.page(), address, name + look));
            visitor.signIn(workbench.confluenceUrl(), "admin").prefer(language, theme);
            pages("wiki", workbench.confluenceUrl(), workbench.confluence().directory())
                    .forEach((name, address) -> look(visitor.page(), address, name + look));

            // a refused form is answered 422, which the browser's console tells
            assertEquals(
                    List.of(),
                    visitor.troubles().stream()
                            .filter(one -> !one.contains("422"))
                            .toList());
        }
    }

    private static Map<String, String> pages(String face, String address, Directory directory) {
        Person mei = directory.byName("mei").orElseThrow();
        Person lin = directory.byName("lin").orElseThrow();
        Map<String, String> pages = new LinkedHashMap<>();
        for (String page : List.of("people", "groups", "time", "base-url", "backup")) {
            pages.put(face + "-" + page, address + "/admin/" + page);
        }
        pages.put(face + "-add", address + "/admin/people/add");
        pages.put(face + "-person", address + "/admin/people/" + mei.key());
        pages.put(face + "-delete", address + "/admin/people/" + lin.key() + "/delete");
        pages.put(face + "-refused", address + "/admin/people/" + mei.key() + "/delete");
        pages.put(face + "-preferences", address + "/preferences");
        return pages;
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/shots/administration", name + ".png")));

        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        List<String> violations = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations, name);
    }
}
