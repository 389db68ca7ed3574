package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** A sheet is written in place: by keys alone, by two at once, in every kind of measure, with any text, in both languages. */
class SheetEditorFlow {
    private static final String HOSTILE =
            "\"><script>window.okrHit=1</script><img src=x onerror='window.okrHit=1'>{0}$x&amp;";
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    private static Workbench workbench;
    private static Chromium chromium;

    private final List<Chromium.Visitor> visitors = new ArrayList<>();
    private PilotSheet sheet;

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

    @BeforeEach
    void startASheet() {
        sheet = PilotSheet.start(workbench);
    }

    @AfterEach
    void leave() {
        visitors.forEach(Chromium.Visitor::close);
    }

    @Test
    void aWholeSheetIsWrittenByKeysAlone() {
        Page mei = open("mei");

        mei.keyboard().press("a");
        type(mei, "title", "New shops find us by themselves");
        type(mei, "why", "Half of them hear of us from others.");
        mei.keyboard().press("Control+Enter");
        line(mei, "New shops find us").waitFor();
        mei.keyboard().press("a");
        type(mei, "statement", "They sign up on their own");
        type(mei, "baseline", "20");
        type(mei, "target", "40");
        type(mei, "unit", "% of new shops");
        type(mei, "readFrom", "billing");
        mei.waitForSelector("[data-okr-sentence]:has-text('rises from 20 to 40 % of new shops, read from billing')");
        mei.keyboard().press("Control+Enter");
        line(mei, "They sign up").waitFor();
        mei.keyboard().press("a");
        type(mei, "statement", "They stay");
        mei.keyboard().press("Enter");
        line(mei, "They stay").waitFor();
        type(mei, "statement", "They come back");
        mei.keyboard().press("Enter");
        line(mei, "They come back").waitFor();
        mei.keyboard().press("Escape");
        assertEquals(
                List.of("New shops find us by themselves", "They sign up on their own", "They stay", "They come back"),
                titles(mei));

        reach(mei, "They come back");
        mei.keyboard().press("Alt+ArrowUp");
        waitForOrder(mei, "They sign up on their own", "They come back", "They stay");
        reach(mei, "They stay");
        mei.keyboard().press("Delete");
        waitForOrder(mei, "They sign up on their own", "They come back");
        mei.keyboard().press("Enter"); // the focus is on Undo
        waitForOrder(mei, "They sign up on their own", "They come back", "They stay");
        assertEquals(List.of(), troubles());
        assertTrue(mei.locator("[data-okr-kept]").innerText().startsWith("Draft kept "));
    }

    @Test
    void escapeLeavesALineAsItWas() {
        Page mei = written();

        line(mei, "They sign up").locator("[data-okr-said]").click();
        fill(line(mei, "They sign up"), "statement", "Something else");
        mei.keyboard().press("Escape");

        assertEquals(1, line(mei, "They sign up").count());
        mei.reload();
        assertEquals(List.of("New shops find us", "They sign up"), titles(mei));
    }

    @Test
    void aLineThatRestsIsSavedWhileItIsStillWrittenIn() {
        Page mei = written();

        line(mei, "They sign up").locator("[data-okr-said]").click();
        fill(line(mei, "They sign up"), "statement", "They sign up al");
        mei.waitForSelector("[data-okr-kept]:has-text('Draft kept ')");
        mei.keyboard().type("one");
        mei.locator("[data-okr-adding=''] summary").focus();

        line(mei, "They sign up alone").waitFor();
        mei.reload();
        assertEquals(List.of("New shops find us", "They sign up alone"), titles(mei));
        assertEquals(List.of(), troubles());
    }

    @Test
    void escapeTakesBackWhatWasSavedAtRestToo() {
        Page mei = written();

        line(mei, "They sign up").locator("[data-okr-said]").click();
        fill(line(mei, "They sign up"), "statement", "Something else");
        mei.waitForSelector("[data-okr-kept]:has-text('Draft kept ')");
        assertTrue(sheet.readBy("bo").contains("Something else"));
        mei.keyboard().press("Escape");

        mei.waitForCondition(() -> sheet.readBy("bo").contains("They sign up"));
        mei.reload();
        assertEquals(List.of("New shops find us", "They sign up"), titles(mei));
    }

    @Test
    void charactersThatAreBeingPutTogetherAreNotSaved() {
        Page mei = written();

        line(mei, "They sign up").locator("[data-okr-said]").click();
        Locator statement = line(mei, "They sign up").locator("[name=statement]:visible");
        statement.dispatchEvent("compositionstart");
        statement.fill("Half a w");
        mei.waitForTimeout(2_500);

        assertTrue(sheet.readBy("bo").contains("They sign up"));
    }

    @Test
    void aLineThatIsLeftIsSaved() {
        Page mei = written();

        line(mei, "They sign up").locator("[data-okr-said]").click();
        fill(line(mei, "They sign up"), "statement", "They sign up alone");
        mei.locator("[data-okr-adding=''] summary").focus();

        mei.waitForSelector("[data-okr-said]:has-text('They sign up alone')");
        mei.waitForSelector("[data-okr-kept]:has-text('Draft kept')");
        assertEquals(List.of(), troubles());
    }

    @ParameterizedTest
    @ValueSource(strings = {"take", "keep", "third"})
    void twoOnOneLineSeeBothTextsUntilOneIsChosen(String way) {
        Page mei = written();
        Page bo = open("bo");
        edit(mei, "They sign up");
        fill(mei.locator("[data-okr-key-result]"), "statement", "They join by themselves");
        edit(bo, "They sign up");
        fill(bo.locator("[data-okr-key-result]"), "statement", "They register alone");
        bo.keyboard().press("Control+Enter");
        bo.waitForSelector("[data-okr-said]:has-text('They register alone')");

        mei.keyboard().press("Control+Enter");

        Locator conflict = mei.locator("[data-okr-conflict]");
        conflict.waitFor();
        assertTrue(conflict.innerText().contains("Bo Xu \u5f90\u535a saved this line at"), conflict.innerText());
        assertEquals(
                "They register alone", conflict.locator("[data-okr-theirs] ins").innerText());
        assertEquals(
                "They join by themselves",
                conflict.locator("[data-okr-mine] ins").innerText());
        axe(mei);
        mei.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", "conflict.png")));
        String stands = settle(mei, way);
        conflict.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        bo.reload();
        assertEquals(List.of("New shops find us", stands), titles(bo));
    }

    private String settle(Page mei, String way) {
        if (way.equals("take")) {
            mei.click("[data-okr-take]");
            return "They register alone";
        }
        if (way.equals("keep")) {
            mei.click("[data-okr-keep]");
            return "They join by themselves";
        }
        mei.click("[data-okr-third] summary");
        fill(mei.locator("[data-okr-third]"), "statement", "They join alone");
        mei.keyboard().press("Control+Enter");
        return "They join alone";
    }

    @ParameterizedTest
    @CsvSource({"en-US, light, 1280", "zh-CN, dark, 1280", "en-US, light, 800"})
    void whoWasSlowerFindsBothTextsInAnotherBrowserAndKeepsHers(String language, String theme, int width) {
        clash();
        Chromium.Visitor visitor = chromium.visitor(width, 900);
        visitors.add(visitor);
        Page again = visitor.signIn(workbench.jiraUrl(), "mei")
                .prefer(language, theme)
                .page();
        again.navigate(sheet.address());

        Locator conflict = again.locator("[data-okr-conflict]");
        conflict.waitFor();
        assertEquals(0, again.locator("[data-okr-keep]:focus").count());
        assertEquals(
                "They register alone", conflict.locator("[data-okr-theirs] ins").innerText());
        assertEquals(
                "They join by themselves",
                conflict.locator("[data-okr-mine] ins").innerText());
        String shot = "conflict-" + language + "-" + theme + "-" + width + ".png";
        again.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", shot)));
        axe(again);
        int tooWide = ((Number) again.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, tooWide + " pixels wider than its window");
        again.click("[data-okr-keep]");

        conflict.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        again.reload();
        assertEquals(List.of("New shops find us", "They join by themselves"), titles(again));
        assertEquals(0, conflict.count());
        assertEquals(List.of(), troubles());
    }

    @Test
    void whoTakesTheOtherTextInAnotherBrowserMayUndoIt() {
        clash();
        Page again = open("mei");
        Locator conflict = again.locator("[data-okr-conflict]");

        again.click("[data-okr-take]");

        conflict.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        again.waitForSelector("[data-okr-undo] button:focus");
        again.keyboard().press("Enter");
        conflict.waitFor();
        again.reload();
        assertEquals(
                "They join by themselves",
                conflict.locator("[data-okr-mine] ins").innerText());
        assertEquals(List.of("New shops find us", "They register alone"), titles(again));
        again.click("[data-okr-take]");
        conflict.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        again.navigate(sheet.address());
        assertEquals(0, conflict.count());
        assertEquals(List.of(), troubles());
    }

    // Bo was faster than Mei, who closes her browser.
    private void clash() {
        Page mei = written();
        Page bo = open("bo");
        edit(mei, "They sign up");
        fill(mei.locator("[data-okr-key-result]"), "statement", "They join by themselves");
        edit(bo, "They sign up");
        fill(bo.locator("[data-okr-key-result]"), "statement", "They register alone");
        bo.keyboard().press("Control+Enter");
        bo.waitForSelector("[data-okr-said]:has-text('They register alone')");
        mei.keyboard().press("Control+Enter");
        mei.locator("[data-okr-conflict]").waitFor();
        mei.context().close();
    }

    @Test
    void twoInDifferentFieldsOfOneLineDoNotDisturbEachOther() {
        Page mei = written();
        Page bo = open("bo");
        edit(mei, "They sign up");
        fill(mei.locator("[data-okr-key-result]"), "readFrom", "billing");
        edit(bo, "They sign up");
        fill(bo.locator("[data-okr-key-result]"), "statement", "They register alone");
        bo.keyboard().press("Control+Enter");
        bo.waitForSelector("[data-okr-said]:has-text('They register alone')");

        mei.keyboard().press("Control+Enter");

        mei.waitForSelector("[data-okr-said]:has-text('They register alone'):has-text('billing')");
        assertEquals(0, mei.locator("[data-okr-conflict]").count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "increase; baseline=20,target=40,unit=%; rises from 20 to 40 %",
                "decrease; foundBy=2030-01-31,target=40.50,unit=h; falls from ? (by 31 Jan) to 40.50 h",
                "keep; low=80,high=120,unit=ms; stays at 80\u2013120 ms",
                "keep; high=1,unit=%; stays at \u2264 1 %",
                "milestones; milestones=tried,proofs=two sites; goes through 2 milestones",
                "yes-no; evidence=the register; shown by: the register"
            })
    void eachKindOfMeasureIsEnteredAndReadBack(String kind, String fields, String said) {
        Page mei = written();
        edit(mei, "They sign up");
        Locator form = mei.locator("[data-okr-form=edit-key-result]");
        form.locator("[name=kind]").selectOption(kind);
        for (String field : fields.split(",")) {
            form.locator("[name=" + field.split("=")[0] + "]").first().fill(field.split("=")[1]);
        }
        if (kind.equals("milestones")) {
            form.locator("[name=milestones]").nth(1).fill("sold");
            form.locator("[name=proofs]").nth(1).fill("ten sites");
        }
        mei.waitForSelector("[data-okr-sentence]:has-text('" + said + "')");

        mei.keyboard().press("Control+Enter");

        Locator line = mei.locator("[data-okr-key-result] [data-okr-said]:visible");
        line.waitFor();
        String read = line.innerText().replaceAll("\\s+", " ");
        assertTrue(read.contains(said), read);
        mei.reload();
        edit(mei, "They sign up");
        assertEquals(
                kind, mei.locator("[data-okr-form=edit-key-result] [name=kind]").inputValue());
        assertEquals(List.of(), troubles());
    }

    @Test
    void healthFiguresHaveBoundsAndALastValue() {
        Page mei = written();
        mei.click("[data-okr-add-health-figure]");
        Locator add = mei.locator("[data-okr-form=add-health-figure]");
        fill(add, "name", "On-time rate");
        fill(add, "low", "95");
        fill(add, "unit", "%");
        mei.keyboard().press("Control+Enter");
        Locator figure = mei.locator("[data-okr-health-figure]");
        figure.waitFor();
        figure.locator("[data-okr-value] summary").click();
        fill(figure, "value", "97.5");
        mei.keyboard().press("Enter");

        mei.waitForSelector("[data-okr-last]:has-text('97.5 %')");
        assertEquals(List.of(), troubles());
    }

    @Test
    void anyTextInAnyFieldIsText() {
        Page mei = open("mei");
        Locator objective = mei.locator("[data-okr-form=add-objective]");
        fill(objective, "title", HOSTILE + " O");
        fill(objective, "why", HOSTILE);
        objective.locator("[data-okr-save]").click();
        mei.waitForSelector("[data-okr-objective]");
        mei.click("[data-okr-add-key-result]");
        Locator add = mei.locator("[data-okr-form=add-key-result]");
        fill(add, "statement", HOSTILE + " KR");
        fill(add, "unit", HOSTILE);
        fill(add, "baseline", "1");
        fill(add, "target", "2");
        fill(add, "readFrom", HOSTILE);
        fill(add, "owner", HOSTILE);
        add.locator("[data-okr-save]").click();
        add.locator("[data-okr-refused]:visible").waitFor();
        fill(add, "owner", "");
        add.locator("[name=kind]").selectOption("milestones");
        add.locator("[name=milestones]").first().fill(HOSTILE);
        add.locator("[name=proofs]").first().fill(HOSTILE);
        add.locator("[data-okr-save]").click();
        mei.waitForSelector("[data-okr-key-result]");
        mei.reload();

        assertEquals(List.of(HOSTILE + " O", HOSTILE + " KR"), titles(mei));
        assertEquals(
                HOSTILE,
                mei.locator("[data-okr-form=edit-key-result] [name=proofs]")
                        .first()
                        .inputValue());
        assertEquals(null, mei.evaluate("window.okrHit"));
    }

    @ParameterizedTest
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, dark, 1280", "zh-CN, light, 800"})
    void aSheetThatIsBeingWrittenCanBeReadByEverybodyAndFitsItsWindow(String language, String theme, int width) {
        written();
        Chromium.Visitor visitor = chromium.visitor(width, 900);
        visitors.add(visitor);
        Page mei = visitor.signIn(workbench.jiraUrl(), "mei")
                .prefer(language, theme)
                .page();
        mei.navigate(sheet.address());
        mei.locator("[data-okr-key-result] [data-okr-said]").click();
        mei.locator("[data-okr-form=edit-key-result] [name=kind]").selectOption("milestones");

        String shot = "sheet-writing-" + language + "-" + theme + "-" + width + ".png";
        mei.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", shot)));
        axe(mei);
        int tooWide = ((Number) mei.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, tooWide + " pixels wider than its window");
        mei.locator("[data-okr-form=edit-key-result] [name=kind]").selectOption("increase");
        fill(mei.locator("[data-okr-form=edit-key-result]"), "target", "40");
        mei.waitForSelector("[data-okr-sentence]:has-text('"
                + (language.equals("zh-CN") ? "\u57fa\u7ebf\u503c\uff1f" : "baseline?") + "')");
    }

    // A sheet with one objective and one key result, and Mei looking at it.
    private Page written() {
        sheet.addKeyResult(sheet.add("New shops find us"), "They sign up");
        return open("mei");
    }

    private Page open(String person) {
        Chromium.Visitor visitor = chromium.visitor().signIn(workbench.jiraUrl(), person);
        visitors.add(visitor);
        visitor.page().navigate(sheet.address());
        return visitor.page();
    }

    private static Locator line(Page page, String title) {
        return page.locator("[data-okr-line]:has([data-okr-said] .okr-line-text:has-text(\"" + title + "\"))");
    }

    private static void edit(Page page, String title) {
        line(page, title).locator("[data-okr-said]").click();
    }

    // Tab by Tab to the field of this name, as somebody without a mouse gets there.
    private static void type(Page page, String field, String text) {
        for (int tabs = 0; tabs < 20; tabs++) {
            if (field.equals(page.evaluate("document.activeElement.name"))) {
                page.keyboard().type(text);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way to " + field + " by Tab");
    }

    private static void reach(Page page, String title) {
        page.evaluate("document.activeElement.blur()");
        for (int down = 0; down < 20; down++) {
            page.keyboard().press("ArrowDown");
            if (String.valueOf(
                            page.evaluate("(document.activeElement.querySelector('.okr-line-text') || {}).textContent"))
                    .contains(title)) {
                return;
            }
        }
        throw new AssertionError("no way to " + title + " by ArrowDown");
    }

    private static List<String> titles(Page page) {
        return page.locator("[data-okr-line] [data-okr-said] .okr-line-text").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static void waitForOrder(Page page, String... keyResults) {
        page.waitForCondition(() -> {
            List<String> titles = titles(page);
            return titles.subList(Math.min(1, titles.size()), titles.size()).equals(List.of(keyResults));
        });
    }

    private static void fill(Locator form, String field, String text) {
        form.locator("[name=" + field + "]").first().fill(text);
    }

    private static void axe(Page page) {
        List<String> violations = new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations);
    }

    private List<String> troubles() {
        return visitors.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .filter(trouble -> !trouble.matches("(?s).*status of (409|412|422).*"))
                .toList();
    }
}
