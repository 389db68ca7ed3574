package org.okrtree.workbench.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Sprint;

/** What a sprint is for: said from its board, taken back, carried over, and nothing moves when the sprint ends. */
class SprintFlow {
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

    private Page as(String person) {
        Chromium.Visitor visitor = chromium.visitor();
        visitors.add(visitor);
        return visitor.signIn(workbench.jiraUrl(), person).page();
    }

    private List<String> troubles() {
        return visitors.stream().flatMap(one -> one.troubles().stream()).toList();
    }

    private long board() {
        return workbench.jira().project("GW").orElseThrow().id();
    }

    private Sprint sprint(String name) {
        return workbench.jira().sprints(board()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Locator section(Page page, Sprint sprint) {
        return page.locator("[data-okr-sprint='" + sprint.id() + "']");
    }

    /** From the board by its tools, as people come. */
    private Page onFocusPage(String person) {
        Page page = as(person);
        fromBoard(page);
        return page;
    }

    private void fromBoard(Page page) {
        page.navigate(workbench.jiraUrl() + "/secure/RapidBoard.jspa?rapidView=" + board());
        page.locator(".wb-toolbar summary:has-text('OKR')").click();
        page.locator("#okr-board-entry").click();
        page.waitForSelector("[data-okr-board]");
    }

    private static void choose(Locator sprint, int at) {
        Locator option = sprint.locator("[data-okr-option]").nth(at);
        String keyResult = option.getAttribute("value");
        option.click();
        assertThat(sprint.locator("[data-okr-key-result='" + keyResult + "']")).isVisible();
    }

    private static void axe(Page page) {
        assertEquals(
                List.of(),
                new AxeBuilder(page)
                                .include(".okr")
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(one -> one.getId() + " " + one.getNodes())
                                .toList());
    }

    @Test
    void aSprintIsForWhatIsPressedAndPressingUndoBringsBackWhatWasTakenOut() {
        Page mei = onFocusPage("mei");
        Locator next = section(mei, sprint("GW 48"));
        assertThat(next.locator("[data-okr-option]").first()).isVisible();

        choose(next, 0);

        assertThat(next.locator("[data-okr-take-out]")).isFocused();
        String keyResult = next.locator("[data-okr-focus]").getAttribute("data-okr-key-result");
        next.locator("[data-okr-take-out]").click();
        assertThat(next.locator("[data-okr-undo-it]")).isFocused();
        assertThat(next.locator("[data-okr-focus]")).hasCount(0);
        mei.keyboard().press("Enter");
        assertThat(next.locator("[data-okr-key-result='" + keyResult + "']")).isVisible();
        axe(mei);
        assertEquals(List.of(), troubles());
    }

    @Test
    void twoKeyResultsAreChosenInTwoClicksAndTheBoardIsTwoClicksAway() {
        Page mei = as("mei");
        mei.addInitScript(
                "addEventListener('click', () => sessionStorage.clicks = 1 + Number(sessionStorage.clicks || 0), true)");
        fromBoard(mei);
        assertEquals(2, clicks(mei), "the drop-down among the board's tools, and its entry");
        Locator next = section(mei, sprint("GW 48"));

        choose(next, 0);
        assertEquals(3, clicks(mei), "one press for the first");
        choose(next, 0);

        assertEquals(4, clicks(mei), "one press for the second");
        assertThat(next.locator("[data-okr-focus]")).hasCount(2);
        assertThat(next.locator("[data-okr-full]")).isVisible();
    }

    @Test
    void theListIsReachedAndPressedByKeysAlone() {
        Page mei = onFocusPage("mei");
        Locator next = section(mei, sprint("GW 48"));

        next.locator("[data-okr-option]").first().focus();
        mei.keyboard().press("Enter");
        assertThat(next.locator("[data-okr-take-out]")).isFocused();
        mei.keyboard().press("Enter");
        assertThat(next.locator("[data-okr-undo-it]")).isFocused();
        mei.keyboard().press("Enter");

        assertThat(next.locator("[data-okr-focus]")).hasCount(1);
    }

    private static int clicks(Page page) {
        return ((Number) page.evaluate("Number(sessionStorage.clicks)")).intValue();
    }

    @Test
    void aThirdIsRefusedWithAReasonAndWhoIsLateLosesNothing() {
        Page mei = onFocusPage("mei");
        Page meiElsewhere = onFocusPage("mei");
        Locator next = section(mei, sprint("GW 48"));
        choose(next, 0);
        choose(next, 1);

        assertThat(next.locator("[data-okr-full]")).isVisible();
        Locator late = section(meiElsewhere, sprint("GW 48"));
        late.locator("[data-okr-option]").last().click();

        assertThat(late.locator("[data-okr-why]")).containsText("two key results at most");
        assertThat(late.locator("[data-okr-option]").last()).isVisible();
    }

    @Test
    void theFocusOfTheSprintBeforeIsCarriedOverAndNothingMovesWhenASprintEnds() {
        Page mei = onFocusPage("mei");
        Sprint running = sprint("GW 47");
        Locator next = section(mei, sprint("GW 48"));
        next.locator("[data-okr-carry-over]").click();
        assertThat(next.locator("[data-okr-focus]")).hasCount(1);
        String figures = section(mei, running).locator("tbody").innerText().replace("Take out", "");

        mei.navigate(workbench.jiraUrl() + "/secure/RapidBoard.jspa?rapidView=" + board());
        mei.locator("#complete-sprint").click();
        mei.waitForSelector("#start-sprint-" + sprint("GW 48").id());
        fromBoard(mei);

        Locator closed = section(mei, running);
        assertThat(closed).hasAttribute("data-okr-state", "closed");
        assertEquals(
                figures.replaceAll("\\s+", " ").strip(),
                closed.locator("tbody").innerText().replaceAll("\\s+", " ").strip());
        assertThat(closed.locator("button")).hasCount(0);
        assertThat(section(mei, sprint("GW 48")).locator("[data-okr-focus]")).hasCount(1);
        assertEquals(List.of(), troubles());
    }

    @Test
    void whoMayNotManageTheSprintsReadsThemAndIsToldWhy() {
        Page lin = onFocusPage("lin");

        assertThat(section(lin, sprint("GW 47")).locator("[data-okr-focus]")).hasCount(1);
        assertThat(lin.locator("[data-okr-why-not]")).containsText("may manage this sprint");
        assertThat(lin.locator("[data-okr-board] button")).hasCount(0);
        axe(lin);
    }

    @Test
    void aKeyResultOfAnotherTeamIsFoundAsOneTypes() {
        Page mei = onFocusPage("mei");
        Locator next = section(mei, sprint("GW 48"));

        next.locator("[data-okr-find]").fill("falling silent");

        assertThat(next.locator("[data-okr-option]")).hasCount(1);
        next.locator("[data-okr-option]").click();
        assertThat(next.locator("[data-okr-focus]")).containsText("Sites stop falling silent");
        assertEquals(List.of(), troubles());
    }

    @Test
    void theFormsDoTheSameWithoutScript() {
        Page mei = as("mei");
        mei.route("**/okr-sprint-focus*", route -> route.abort());
        mei.route("**/*batch*.js*", route -> route.abort());
        fromBoard(mei);
        Locator next = section(mei, sprint("GW 48"));

        next.locator("[data-okr-carry-over]").click();
        mei.waitForSelector("[data-okr-done]");
        next.locator("[data-okr-take-out]").click();
        mei.waitForSelector("[data-okr-undo-it]");
        next.locator("[data-okr-undo-it]").click();
        mei.waitForSelector("[data-okr-done]");

        assertThat(next.locator("[data-okr-focus] .okr-quote"))
                .hasText("An update that survives a power cut needs no visit.");
    }

    @Test
    void inChineseTooAndWithAHostileNameOfASprint() {
        LocalDate today = LocalDate.now();
        Sprint hostile = workbench
                .jira()
                .addSprint(board(), HOSTILE, "", Sprint.State.FUTURE, today.plusDays(40), today.plusDays(50));
        Chromium.Visitor visitor = chromium.visitor(800, 900);
        visitors.add(visitor);
        Page mei = visitor.signIn(workbench.jiraUrl(), "mei")
                .prefer("zh-CN", "dark")
                .page();
        fromBoard(mei);

        Locator section = section(mei, hostile);
        assertEquals(HOSTILE, section.locator("h2").innerText());
        choose(section, 0);

        assertTrue(mei.locator("h1").innerText().contains("冲刺重点"));
        assertThat(section).containsText("此冲刺为了");
        assertEquals(null, mei.evaluate("window.okrHostile || null"));
        axe(mei);
        assertEquals(List.of(), troubles());
    }
}
