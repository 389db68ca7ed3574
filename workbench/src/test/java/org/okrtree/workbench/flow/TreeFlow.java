package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** The tree as people look for something in it: by keys, by filters that stand in the address, folded, in drafts and as of a day. */
class TreeFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String ROWS = "[data-okr-browse] tbody tr:not([hidden])";
    private static final String FOCUSED = "tr:focus";

    private static Workbench workbench;
    private static Chromium chromium;

    private final List<Chromium.Visitor> visitors = new ArrayList<>();

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

    @AfterEach
    void nothingWentWrong() {
        List<String> troubles = visitors.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .filter(trouble -> !trouble.matches("(?s).*status of (404|409|422).*"))
                .toList();
        visitors.forEach(Chromium.Visitor::close);

        assertEquals(List.of(), troubles);
        assertEquals(List.of(), workbench.jiraPlugins().problems());
    }

    private Page as(String person, int width) {
        Chromium.Visitor visitor = chromium.visitor(width, 900).signIn(workbench.jiraUrl(), person);
        visitors.add(visitor);
        return visitor.page();
    }

    private static Page open(Page page, String query) {
        page.navigate(address(query));
        return page;
    }

    private static String address(String query) {
        return workbench.jiraUrl() + "/plugins/servlet/okr/tree" + query;
    }

    private static List<String> rows(Page page) {
        return page.locator(ROWS).allInnerTexts();
    }

    private static Locator objective(Page page, String title) {
        return page.locator("tr[data-okr-objective]:has-text('" + title + "')").first();
    }

    @Test
    void theTreeIsWalkedByKeysAlone() {
        Page mei = open(as("mei", 1280), "");
        assertEquals(1, mei.locator("[data-okr-browse] tr[tabindex='0']").count(), "one tab stop");

        mei.locator(ROWS).first().focus();
        mei.keyboard().press("ArrowDown");
        String first = mei.locator(FOCUSED).getAttribute("data-okr-objective");
        mei.keyboard().press("ArrowDown");
        assertTrue(mei.locator(FOCUSED).getAttribute("data-okr-key-result") != null, "down goes to the next line");
        mei.keyboard().press("ArrowLeft");
        assertEquals(first, mei.locator(FOCUSED).getAttribute("data-okr-objective"), "left goes to the line above");
        int before = rows(mei).size();
        mei.keyboard().press("ArrowLeft");
        assertEquals("false", mei.locator(FOCUSED).getAttribute("aria-expanded"));
        assertTrue(rows(mei).size() < before, "left folds");
        mei.keyboard().press("ArrowRight");
        assertEquals(before, rows(mei).size(), "right unfolds");
        mei.keyboard().press("End");
        assertEquals(
                mei.locator(ROWS).last().getAttribute("data-okr-key-result"),
                mei.locator(FOCUSED).getAttribute("data-okr-key-result"));
        mei.keyboard().press("Home");
        assertTrue(mei.locator(FOCUSED).getAttribute("data-okr-sheet") != null);
    }

    @Test
    void keysOpenFindHelpAndCheckIn() {
        Page mei = open(as("mei", 1280), "");

        mei.keyboard().press("?");
        assertTrue(mei.locator("[data-okr-keys] kbd").first().isVisible());
        mei.locator("h1").click();
        mei.keyboard().press("/");
        mei.keyboard().type("visit");
        mei.keyboard().press("Enter");
        mei.waitForURL("**text=visit**");
        Locator mine = mei.locator("tr[data-okr-mine]").first();
        String uid = mine.getAttribute("data-okr-key-result");
        mine.focus();
        mei.keyboard().press("c");
        mei.waitForURL("**/check-in#kr-" + uid);
        mei.goBack();
        mei.locator("tr[data-okr-key-result='" + uid + "']").focus();
        mei.keyboard().press("Enter");

        mei.waitForURL("**/objective/*#kr-" + uid);
    }

    @Test
    void aFilterStandsInTheAddressAndSurvivesReloadingAndSharing() {
        Page mei = open(as("mei", 1280), "");
        int all = rows(mei).size();
        mei.fill("[data-okr-find]", "update");
        mei.keyboard().press("Enter");
        mei.waitForURL("**text=update**");
        mei.locator("[data-okr-tools] summary:has-text('Confidence')").click();
        mei.locator("[data-okr-menu][open] a:has-text('likely')").click();
        mei.waitForURL("**confidence=likely**");
        List<String> found = rows(mei);
        assertTrue(!found.isEmpty() && found.size() < all, found.toString());

        mei.reload();
        assertEquals(found, rows(mei));
        Page lin = as("lin", 1280);
        lin.navigate(mei.url());
        assertEquals(found, rows(lin));
    }

    @Test
    void whatIsFoldedStandsInTheAddress() {
        Page mei = open(as("mei", 1280), "");
        Locator objective = objective(mei, "An update is something nobody notices");
        int all = rows(mei).size();

        objective.locator("button").click();

        String uid = objective.getAttribute("data-okr-objective");
        assertTrue(mei.url().endsWith("?folded=" + uid), mei.url());
        int folded = rows(mei).size();
        mei.reload();
        assertEquals(folded, rows(mei).size());
        objective(mei, "An update is something nobody notices")
                .locator("button")
                .click();
        mei.waitForCondition(() -> rows(mei).size() == all);
        assertTrue(mei.url().endsWith("?unfolded=" + uid), mei.url());
        mei.fill("[data-okr-find]", "update");
        mei.keyboard().press("Enter");
        mei.waitForURL("**text=update**");
        assertTrue(mei.url().contains("unfolded=" + uid), "a search keeps what is folded: " + mei.url());
    }

    @Test
    void asOfADayTheOlderFiguresAreShownAndOneStepLeadsBack() {
        String day = LocalDate.now(workbench.clock().withZone(ZoneId.of("Europe/Berlin")))
                .toString();
        Page mei = open(as("mei", 1280), "?text=Updates+finish");
        Locator measured =
                mei.locator("tr[data-okr-key-result] [data-okr-measure]").first();
        String older = measured.innerText();
        String uid = mei.locator("tr[data-okr-key-result]").first().getAttribute("data-okr-key-result");
        workbench.clock().move(Duration.ofDays(3));
        mei.evaluate(
                "([uid, base]) => fetch(base + '/rest/okr/1/key-results/' + uid + '/check-ins', {method: 'POST',"
                        + " headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},"
                        + " body: JSON.stringify({value: '99.1', confidence: '9', note: 'measured'})}).then(r => r.status)",
                List.of(uid, workbench.jiraUrl()));

        mei.reload();
        assertTrue(measured.innerText().contains("99.1"), measured.innerText());
        mei.locator("[data-okr-tools] summary:has-text('As of now')").click();
        mei.fill("[name=asOf]", day);
        mei.locator(".okr-menu-form button").click();
        mei.waitForURL("**asOf=" + day + "**");
        // what was expected by then is another figure than what is expected now
        assertTrue(older.startsWith(measured.innerText().split("\n")[0]), measured.innerText());
        assertTrue(mei.locator("[data-okr-as-of]").isVisible());
        mei.locator("[data-okr-as-of] a").click();
        mei.waitForURL(url -> !url.contains("asOf"));
        assertTrue(measured.innerText().contains("99.1"));
    }

    @Test
    void draftsAreMarkedAndKeptFromThoseWhoMayNotReadThemYet() {
        Page priya = open(as("priya", 1280), "?state=draft");
        Page lin = open(as("lin", 1280), "?state=draft");

        assertTrue(priya.locator(".okr-tag-draft").first().isVisible());
        assertTrue(priya.locator("[data-okr-draft]").isVisible());
        assertTrue(lin.locator("[data-okr-draft]").innerText().contains("Not open for discussion yet: 1"));
        assertTrue(lin.locator("[data-okr-empty]").isVisible());
    }

    @Test
    void hostileTextIsShownAsItWasTyped() {
        String hostile = "<script>alert(1)</script>'\"&amp; ${x} #set($y)";
        Page mei = open(as("mei", 1280), "?text=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));

        assertTrue(mei.locator("[data-okr-nothing-found]").innerText().contains(hostile));
        assertEquals(hostile, mei.inputValue("[data-okr-find]"));
        mei.locator("[data-okr-nothing-found] a").click();
        mei.waitForSelector("[data-okr-browse]");
        assertTrue(mei.url().endsWith("/okr/tree"), mei.url());
    }

    @Test
    void whatIsNotUnderstoodIsSaidAboveTheTreeAndClearedByOnePress() {
        String hostile = "<img src=x onerror=alert(1)>";
        Page mei = open(as("mei", 1280), "?text=update");
        List<String> found = rows(mei);

        open(mei, "?text=update&team=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
        Locator said = mei.locator("[data-okr-left-out=team]");
        assertTrue(said.innerText().contains("team=" + hostile), said.innerText());
        assertEquals(found, rows(mei));

        said.locator("a").click();
        mei.waitForURL("**/okr/tree?text=update");
        assertEquals(found, rows(mei));
        assertEquals(0, said.count());
    }

    @Test
    void aMomentThatIsNoneIsNeverTakenForAnother() {
        Page mei = open(as("mei", 1280), "?asOf=whenever");
        Locator refused = mei.locator("[data-okr-refusal]");
        assertTrue(refused.innerText().contains("What is shown here is as of now."), refused.innerText());

        refused.locator("a").click();

        mei.waitForURL("**/okr/tree");
        assertEquals(0, refused.count());
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void everyStateCanBeReadByEverybodyAndFitsItsWindow(String language, String theme, int width) {
        Chromium.Visitor visitor = chromium.visitor(width, 900);
        visitors.add(visitor);
        Page page = visitor.signIn(workbench.jiraUrl(), "priya")
                .prefer(language, theme)
                .page();
        String look = "-" + language + "-" + theme + "-" + width;

        look(open(page, ""), "tree-usual" + look);
        page.locator("summary").first().click();
        look(page, "tree-menu" + look);
        look(open(page, "?text=certificate&confidence=doubtful"), "tree-nothing" + look);
        look(open(page, "?asOf=2026-01-01"), "tree-as-of" + look);
        look(open(page, "?asOf=whenever"), "tree-refused" + look);
        look(open(page, "?team=NONE&confidence=high"), "tree-left-out" + look);
        look(open(page, "?state=draft"), "tree-draft" + look);
        assertTrue(page.locator("html[lang], [lang]").count() > 0);
        if (language.startsWith("zh")) {
            open(page, "");
            assertTrue(page.locator("thead").innerText().contains("最近更新"));
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void theToolsStayInOneLineHoweverLongTheNameOfATeamIs(String language, String theme, int width) {
        Chromium.Visitor visitor = chromium.visitor(width, 900);
        visitors.add(visitor);
        Page page = visitor.signIn(workbench.jiraUrl(), "priya")
                .prefer(language, theme)
                .page();
        open(page, "?stale=yes");
        Locator tools = page.locator("[data-okr-tools] summary");

        // of a team and of a person
        for (int menu = 0; menu < 2; menu++) {
            tools.nth(menu)
                    .evaluate("name => { (name.querySelector('span') || name).textContent ="
                            + " 'Team: Gateways, firmware and everything that is mounted on a wall'; }");
        }

        look(page, "tree-long-team-" + language + "-" + theme + "-" + width);
        if (width == 1280) {
            assertEquals(
                    1,
                    tools.all().stream()
                            .map(tool -> Math.round(tool.boundingBox().y))
                            .distinct()
                            .count());
        }
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        List<String> violations = new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(TreeFlow::said)
                        .toList();
        assertEquals(List.of(), violations, name);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
