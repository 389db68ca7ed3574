package org.okrtree.workbench.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Access;
import org.okrtree.workbench.data.ManyIssues;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.store.StatementLog;

/** The plugin's panel where Jira is hard to panels: in an issue that is edited in place, and in long lists. */
final class IssuePanelFlow {
    private static Workbench workbench;
    private static Chromium chromium;

    @BeforeAll
    static void begin() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void end() {
        if (workbench != null) {
            workbench.close();
            chromium.close();
        }
    }

    @Tag("T27")
    @Test
    void thePanelStillAnswersAfterTheSummaryWasEditedInPlace() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(workbench.jiraUrl(), "mei").page();
            page.navigate(workbench.jiraUrl() + "/browse/GW-2404");

            page.click("#edit-summary");
            page.fill("#summary-inline", "Edited in place");
            page.click("#summary-save");
            assertThat(page.locator("#summary-val")).hasText("Edited in place");
            page.click("[data-okr-link]");

            assertThat(page.locator("[data-okr-link-form]")).isVisible();
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Test
    void whatIsMarkedStaysMarkedWhileTheSearchGoesOn() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(workbench.jiraUrl(), "mei").page();
            page.navigate(workbench.jiraUrl() + "/browse/GW-2405");
            page.click("[data-okr-link]");
            assertThat(page.locator("[role=option]").nth(1)).isVisible();
            page.keyboard().press("ArrowDown");
            Locator marked = page.locator("[role=option][aria-selected=true]");
            String keyResult = marked.getAttribute("data-okr-key-result");

            page.keyboard()
                    .type(marked.evaluate("one => one.firstChild.textContent").toString());
            assertThat(page.locator("[role=option]")).hasCount(1);

            assertEquals(keyResult, marked.getAttribute("data-okr-key-result"));
            page.keyboard().press("Enter");
            assertThat(page.locator(
                            "[data-okr-work-link][data-okr-key-result='" + keyResult + "'] [data-okr-sentence]"))
                    .isFocused();
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Tag("T28")
    @Test
    void aListOfAThousandIssuesOfAProjectWithoutOkrsCostsThePluginNothing() {
        Project big = workbench
                .jira()
                .addProject(
                        "BIG",
                        "Big",
                        "",
                        workbench.jira().project("GW").orElseThrow().leadKey(),
                        1001);
        workbench.jira().access().grant(big.id(), "linden-staff", Access.May.BROWSE);
        ManyIssues.add(workbench.jiraDatabase(), big, big.leadKey(), 5_000_000, 1000);
        try (Chromium.Visitor visitor = chromium.visitor();
                StatementLog.Recording recording =
                        workbench.jiraDatabase().statements().record()) {
            Page page = visitor.signIn(workbench.jiraUrl(), "mei").page();

            page.navigate(workbench.jiraUrl() + "/issues/?jql=project+%3D+BIG&tempMax=1000");

            assertThat(page.locator("tr[data-issue-key]")).hasCount(1000);
            // who may use the plugin is asked for its menu entry; which projects have OKRs is looked up once in a while
            long ofThePlugin =
                    recording.all().stream().filter(sql -> sql.contains("AO_")).count();
            assertTrue(ofThePlugin < 20, ofThePlugin + " statements");
            assertEquals(List.of(), workbench.jiraPlugins().problems());
        }
    }

    @Tag("T28")
    @Test
    void aListOfIssuesOfAProjectWithOkrsAsksNotOncePerIssue() {
        Project gateway = workbench.jira().project("GW").orElseThrow();
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(workbench.jiraUrl(), "mei").page();

            page.navigate(workbench.jiraUrl() + "/issues/?jql=project+%3D+" + gateway.key());

            assertThat(page.locator("tr[data-issue-key] code").first()).hasText("okr-issue-panel");
            assertEquals(List.of(), workbench.jiraPlugins().problems());
        }
    }
}
