package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** Mei puts her team's tree on a page: what can be chosen is offered, and what she has typed is kept. */
class MacroBrowserFlow {
    private Workbench workbench;
    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterEach
    void stop() {
        chromium.close();
        workbench.close();
    }

    @Test
    void teamsAndCyclesOfJiraAreOfferedAndAnUnknownOneIsKept() {
        Chromium.Visitor mei = chromium.visitor().signIn(workbench.confluenceUrl(), "mei");
        Page page = mei.page();
        page.navigate(workbench.confluenceUrl() + "/pages/createpage.action?spaceKey=GWT");
        page.locator("#body")
                .fill("<ac:structured-macro ac:name=\"okr-tree\"><ac:parameter ac:name=\"team\">OLD</ac:parameter>"
                        + "</ac:structured-macro>");
        page.locator("#body").press("Home");
        page.locator("#body").press("ArrowRight");
        page.locator("#rte-insert-macro").click();
        Locator team = page.locator("[data-wb-parameter=team] input");

        page.waitForSelector("[data-wb-parameter=team] input[data-okr-choices]");

        assertEquals("OLD", team.inputValue());
        assertTrue(page.locator("[data-wb-parameter=team] datalist option[value=GW]")
                        .count()
                == 1);
        assertTrue(page.locator("[data-wb-parameter=cycle] datalist option").count() >= 1);
        assertEquals(List.of(), mei.troubles());
    }
}
