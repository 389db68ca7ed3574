package org.okrtree.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.data.Status;

/** The faces by hand, as a newcomer meets them, without a plugin. */
final class FacesFlow {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private static Workbench workbench;
    private static Chromium chromium;
    private Chromium.Visitor visitor;

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

    @BeforeEach
    void come() {
        visitor = chromium.visitor();
    }

    @AfterEach
    void go() {
        List<String> troubles = visitor.troubles();
        visitor.close();
        assertEquals(List.of(), troubles);
    }

    @Test
    void anIssueIsWrittenPushedAlongMovedAndDeleted() {
        Page page = visitor.signIn(workbench.jiraUrl(), "tao").page();

        page.click("#create");
        page.fill("#summary", "电源 & power");
        page.click("#issue-submit");
        page.click("#to-DONE");
        assertThat(page.locator("#status-val")).containsText("Done", ignoringCase());
        String key = page.locator("#key-val").innerText();
        page.click("#move-issue");
        page.selectOption("#project", key.startsWith("CLD") ? "GW" : "CLD");
        page.click("#move-submit");
        String moved = page.locator("#key-val").innerText();
        assertEquals(Status.DONE, workbench.jira().issue(moved).orElseThrow().status());
        page.click("#delete-issue");
        page.click("#delete-submit");

        assertTrue(workbench.jira().issue(moved).isEmpty());
    }

    @Test
    void aStepReplacesTheIssueInPlaceAsJiraDoes() {
        Page page = visitor.signIn(workbench.jiraUrl(), "mei").page();
        page.navigate(workbench.jiraUrl() + "/browse/GW-2405");
        page.evaluate("document.body.dataset.thisDocument = 'stays'");

        page.click("#to-IN_PROGRESS");

        assertThat(page.locator("#to-IN_PROGRESS")).hasCount(0);
        assertThat(page.locator("#status-val")).containsText("In Progress", ignoringCase());
        assertThat(page.locator("body[data-this-document=stays]")).hasCount(1);
    }

    @Test
    void aPageIsWrittenInTheWikiAndPreviewed() {
        Page page = visitor.signIn(workbench.confluenceUrl(), "mei").page();
        page.navigate(workbench.confluenceUrl() + "/display/GWT");

        page.click("#create-page-button");
        page.fill("#content-title", "Minutes 纪要");
        page.fill("#body", "<p>What we said</p>");
        page.click("#rte-button-preview");
        assertThat(page.locator(".wb-preview .wiki-content")).hasText("What we said");
        page.click("#rte-button-publish");

        assertThat(page.locator("#title-text")).hasText("Minutes 纪要");
        assertThat(page.locator("#main-content")).hasText("What we said");
    }

    @ParameterizedTest
    @CsvSource({"en-US, light", "en-US, dark", "zh-CN, light", "zh-CN, dark"})
    void everybodyCanReadThePagesOfBothFaces(String language, String theme) {
        visitor.signIn(workbench.jiraUrl(), "admin").prefer(language, theme);
        for (String path : List.of(
                "/projects", "/projects/GW", "/browse/GW-2404", "/issues/", "/browse/GW-2404/edit", "/admin/people")) {
            readable(workbench.jiraUrl() + path);
        }
        visitor.signIn(workbench.confluenceUrl(), "admin").prefer(language, theme);
        for (String path : List.of("/spaces", "/display/LW", "/pages/createpage.action?spaceKey=GWT")) {
            readable(workbench.confluenceUrl() + path);
        }
    }

    private static LocatorAssertions.ContainsTextOptions ignoringCase() {
        return new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);
    }

    private void readable(String address) {
        visitor.page().navigate(address);
        List<String> violations = new AxeBuilder(visitor.page())
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();

        assertEquals(List.of(), violations, address);
    }
}
