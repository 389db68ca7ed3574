package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** A new revision read before it is published, a correction in one step, a contribution between two people, and hostile text in all of it. */
class PublishFlow {
    private static final String HOSTILE = "<img src=x onerror=\"window.okrHostile=true\"> & <b>bold</b> \"' \u202E 测试";

    private Workbench workbench;
    private Chromium chromium;
    private final List<Chromium.Visitor> visitors = new ArrayList<>();

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
    void aRevisionIsReadAgainstTheNewestPublishedByKeysAndComparedAfterwards() {
        Page mei = as("mei");
        String sheet = sheetOf(mei, "Gateway");
        edit(mei, sheet, "statement", "Updates always finish without anybody on site");

        mei.navigate(sheet.replace("/sheet/", "/publish/"));
        Locator changed = mei.locator("[data-okr-fate=changed]");
        assertEquals(List.of("always "), changed.locator("ins").allInnerTexts().subList(0, 1));
        assertTrue(changed.locator("del").allInnerTexts().contains("a visit"));
        assertFalse(mei.locator("[data-okr-fate=same]").first().isVisible(), "what did not change is hidden");
        mei.keyboard().press("a");
        assertTrue(mei.locator("[data-okr-fate=same]").first().isVisible(), "until it is asked for");
        mei.keyboard().press("j");
        assertEquals("TR", mei.evaluate("document.activeElement.tagName"));

        mei.locator("[name=reason]").fill("Clearer words; the measure is the same.");
        mei.keyboard().press("Control+Enter");
        assertTrue(mei.locator("[data-okr-sure]")
                .evaluate("it => it === document.activeElement")
                .equals(true));
        mei.locator("[data-okr-sure]").check();
        send(mei, () -> mei.keyboard().press("Control+Enter"));

        assertTrue(mei.locator("[data-okr-done]").isVisible());
        assertTrue(mei.locator("[data-okr-reason]").innerText().contains("Clearer words"));
        send(mei, () -> mei.locator("[data-okr-changes]").click());
        assertEquals(1, mei.locator("[data-okr-fate=changed]").count());
        Page lin = as("lin");
        lin.navigate(mei.url());
        assertEquals(1, lin.locator("[data-okr-fate=changed]").count(), "the address can be given to others");
        assertEquals(List.of(), troubles());
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsShownAndWhatWasTypedStays() {
        Page mei = as("mei");
        String sheet = sheetOf(mei, "Gateway");
        edit(mei, sheet, "statement", "Updates finish by themselves");
        mei.navigate(sheet.replace("/sheet/", "/publish/"));
        mei.locator("[name=reason]").fill(HOSTILE);
        mei.locator("[data-okr-sure]").check();
        edit(as("bo"), sheet, "statement", "Updates finish alone");

        send(mei, () -> mei.locator("[data-okr-publish]").click());

        assertEquals(1, mei.locator("[data-okr-news]").count());
        assertEquals(HOSTILE, mei.locator("[name=reason]").inputValue());
        mei.locator("[data-okr-sure]").check();
        send(mei, () -> mei.locator("[data-okr-publish]").click());
        assertEquals(HOSTILE, mei.locator("[data-okr-reason]").innerText());
        assertUnharmed(mei);
    }

    @Test
    void aNumberIsRefusedAtItsLineAndNobodyButTheLeadCanPublish() {
        Page mei = as("mei");
        String sheet = sheetOf(mei, "Gateway");
        edit(mei, sheet, "target", "99.9");
        String publish = sheet.replace("/sheet/", "/publish/");

        mei.navigate(publish);

        assertTrue(mei.locator("tr [data-okr-missing]").innerText().contains("review"));
        assertEquals(0, mei.locator("[data-okr-publish]").count());
        edit(mei, sheet, "target", "99.5");
        Page bo = as("bo");
        bo.navigate(publish);
        assertEquals(0, bo.locator("[data-okr-publish]").count());
        assertTrue(bo.locator("[data-okr-why-not]").innerText().contains("lead"));
    }

    @Test
    void theLeadCorrectsWordsInOneStepWithAPreviewAndNoNumber() {
        Page mei = as("mei");
        String objective = firstObjective(mei);
        mei.navigate(objective);
        send(mei, () -> mei.locator("[data-okr-correct]").click());
        mei.locator("[name=text]").fill("An update is something 7 people notice");
        send(mei, () -> mei.locator("[value=preview]").click());
        assertTrue(mei.locator("[role=alert]").innerText().contains("number"));

        mei.locator("[name=text]").fill(HOSTILE);
        send(mei, () -> mei.locator("[value=preview]").click());
        assertEquals(
                1, mei.locator("[data-okr-preview] [data-okr-fate=changed]").count());
        send(mei, () -> mei.locator("[data-okr-publish]").click());

        assertTrue(mei.locator("[data-okr-reason-kind]").isVisible());
        mei.navigate(objective);
        assertEquals(HOSTILE, mei.locator("h1").innerText());
        assertUnharmed(mei);
        Page bo = as("bo");
        bo.navigate(objective);
        assertEquals(0, bo.locator("[data-okr-correct]").count());
    }

    @Test
    void aContributionIsOfferedByTheChildsOwnerAndAnsweredByTheParents() {
        Page mei = as("mei");
        String child = firstObjective(mei);
        mei.navigate(child);
        mei.locator("[data-okr-offer] summary").click();
        mei.locator("[data-okr-find]").fill("left alone");
        mei.waitForSelector("[data-okr-found] label:has-text('left alone')").click();
        mei.locator("[data-okr-form=offer] [name=sentence]").fill(HOSTILE);
        send(mei, () -> mei.locator("[data-okr-send-offer]").click());
        Locator offered = mei.locator("[data-okr-contribution]:has-text('left alone')");
        assertEquals("offered", offered.getAttribute("data-okr-state"));
        String parent = offered.locator("a").getAttribute("href");

        Page jonas = as("jonas");
        jonas.navigate(workbench.jiraUrl().replaceFirst("/jira$", "") + parent);
        Locator asked = jonas.locator("[data-okr-contribution]:has([data-okr-question])")
                .filter(new Locator.FilterOptions().setHasText(HOSTILE.substring(0, 12)));
        asked.locator("[data-okr-question]").click();
        asked.locator("[data-okr-form=question] [name=text]").fill("How many sites?");
        send(jonas, () -> asked.locator("[data-okr-form=question] button").click());
        mei.reload();
        assertTrue(offered.innerText().contains("How many sites?"));
        send(jonas, () -> asked.locator("[data-okr-acknowledge]").click());
        mei.reload();
        assertEquals("acknowledged", offered.getAttribute("data-okr-state"));
        assertUnharmed(mei);
        assertUnharmed(jonas);

        send(mei, () -> offered.locator("[data-okr-withdraw]").click());
        assertEquals(0, offered.count());
        assertEquals(List.of(), troubles());
    }

    @Test
    void withoutScriptAContributionIsOfferedToo() {
        Page mei = as("mei");
        String child = firstObjective(mei);
        mei.navigate(child + "?find=alone");
        mei.locator("[name=parent]").first().check();
        mei.locator("[data-okr-form=offer] [name=sentence]").fill("Sites that stay awake");
        send(mei, () -> mei.locator("[data-okr-send-offer]").click());

        assertEquals(
                1, mei.locator("[data-okr-contribution]:has-text('left alone')").count());
    }

    @Test
    void theObjectiveShowsItsChartItsTableAndItsLinkedWorkWithoutMovingAFigure() {
        Page mei = as("mei");
        mei.navigate(firstObjective(mei));

        Locator chart = mei.locator("[data-okr-chart] svg");
        assertTrue(chart.getAttribute("aria-label").contains("now 96.9"));
        mei.locator("[data-okr-chart-table] summary").click();
        assertTrue(mei.locator("[data-okr-chart-table] tbody tr").count() > 3);
        assertTrue(mei.locator("[data-okr-work]")
                .innerText()
                .matches("(?s).*\\d+\\s*to do.*done.*never moves a number.*"));
        mei.keyboard().press("j");
        mei.keyboard().press("j");
        send(mei, () -> mei.keyboard().press("Enter"));
        assertTrue(mei.locator("#chart h2").innerText().contains("heals itself"));
        assertEquals(List.of(), troubles());
    }

    private static void assertUnharmed(Page page) {
        assertEquals(null, page.evaluate("window.okrHostile || null"));
        assertEquals(0, page.locator("main img[src=x]").count());
    }

    private String sheetOf(Page page, String team) {
        page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/sheets");
        return workbench.jiraUrl().replaceFirst("/jira$", "")
                + page.locator("a.okr-b:has-text('" + team + "')").getAttribute("href");
    }

    private String firstObjective(Page page) {
        page.navigate(sheetOf(page, "Gateway"));
        return workbench.jiraUrl()
                + "/plugins/servlet/okr/objective/"
                + page.locator("[data-okr-objective]").first().getAttribute("data-okr-objective");
    }

    // The first key result of the sheet, through the form of its line.
    private static void edit(Page page, String sheet, String field, String text) {
        page.navigate(sheet);
        send(
                page,
                () -> page.evaluate(
                        "([field, text]) => {"
                                + "const form = document.querySelector('[data-okr-form=edit-key-result]');"
                                + "form.querySelector('[name=' + field + ']').value = text;"
                                + "form.submit(); }",
                        List.of(field, text)));
    }

    private static void send(Page page, Runnable deed) {
        page.evaluate("document.documentElement.dataset.before = ''");
        deed.run();
        page.waitForSelector("html:not([data-before])");
        page.waitForLoadState();
    }

    private Page as(String person) {
        Chromium.Visitor visitor = chromium.visitor().signIn(workbench.jiraUrl(), person);
        visitors.add(visitor);
        return visitor.page();
    }

    private List<String> troubles() {
        return visitors.stream().flatMap(visitor -> visitor.troubles().stream()).toList();
    }
}
