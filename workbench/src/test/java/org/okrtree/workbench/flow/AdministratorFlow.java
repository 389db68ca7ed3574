package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** From a product in which nothing is named to a cycle that is drafted, by hand and without script. */
class AdministratorFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String HOSTILE = "\"><img src=x onerror=alert(1)>';--${7*7}#set($x=1)<b>\u674E\uD83D\uDE00";

    private static Chromium chromium;

    private Workbench workbench;
    private Chromium.Visitor visitor;
    private Page page;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void start() {
        workbench = Workbench.start(WorkbenchOptions.inMemory());
        visitor = chromium.visitor(1280, 900).signIn(workbench.jiraUrl(), "admin");
        page = visitor.page();
    }

    @AfterEach
    void stop() {
        visitor.close();
        workbench.close();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en-US, light", "zh-CN, dark"})
    void anAdministratorSetsUpFromNothingToDrafting(String language, String theme) {
        visitor.prefer(language, theme);
        String look = "-" + language + "-" + theme;
        go("admin");
        assertEquals("access", page.locator("[data-okr-standing=now]").getAttribute("data-okr-step"));
        look("admin-empty" + look);

        nameGroup();
        addTeam("Linden Works", "LW", "company", "tao");
        writeStrategy();
        prepareCycle();
        look("steps-prepared" + look);
        skip("committee", "\u6211\u4EEC\u53EA\u6709\u4E24\u4E2A\u4EBA & <two>");
        assertTrue(step("committee").innerText().contains("& <two>"), "a skipped step shows its reason");
        assertEquals("skipped", step("committee").getAttribute("data-okr-standing"));
        chooseScope();
        haveHeldTheSharedUnderstanding();
        look("steps-ready" + look);

        send(page.locator("[data-okr-deed=begin-drafting]"));

        assertTrue(page.locator("[data-okr-done]").isVisible());
        assertEquals("rules-document", page.locator("[data-okr-standing=now]").getAttribute("data-okr-step"));
        go("admin");
        assertEquals(4, page.locator("[data-okr-standing=done]").count());
        assertEquals(List.of(), troubles());
    }

    @Test
    void aStepThatIsRefusedSaysWhatIsMissing() {
        nameGroup();
        addTeam("Linden Works", "LW", "company", "tao");
        prepareCycle();
        skip("strategy", "in May");
        skip("committee", "we are two");
        skip("shared-understanding", "held last year");
        chooseScope();
        // somebody else takes the scope away while this page is open
        Page other = visitor.page().context().newPage();
        other.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/cycle/27Q1/scope");
        other.locator("[name^=team-]").first().uncheck();
        other.locator("[data-okr-form=plan] button").click();
        other.waitForLoadState();

        send(page.locator("[data-okr-deed=begin-drafting]"));

        assertTrue(page.locator("[role=alert]").innerText().contains("Missing: the scope"));
        assertTrue(page.locator("[data-okr-deed=begin-drafting]").isDisabled());
        look("steps-refused");
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "zh-CN, dark, 1280", "en-US, dark, 800", "zh-CN, light, 800"})
    void nameAndDaysOfAPreparedCycleAreChangedByKeyboard(String language, String theme, int width) {
        visitor.prefer(language, theme);
        page.setViewportSize(width, 900);
        nameGroup();
        prepareCycle();
        String look = "-" + language + "-" + theme + "-" + width;
        look("steps-days" + look);
        page.locator("[data-okr-days]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/days");
        Locator form = page.locator("[data-okr-form=change]");
        look("days" + look);
        String first = form.locator("[name=firstDay]").inputValue();
        fill(form, "name", "Long & <first> cycle");
        fill(form, "lastDay", LocalDate.parse(first).minusDays(1).toString());
        send(form.locator("button"));
        look("days-refused" + look);
        assertEquals("true", form.locator("[name=lastDay]").getAttribute("aria-invalid"));
        assertEquals("Long & <first> cycle", form.locator("[name=name]").inputValue());

        fill(form, "lastDay", LocalDate.parse(first).plusDays(200).toString());
        form.locator("button").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/27Q1?done=saved");

        assertTrue(page.locator("main").innerText().contains("Long & <first> cycle"));
        assertEquals(List.of(), troubles());
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "zh-CN, dark, 1280", "en-US, dark, 800", "zh-CN, light, 800"})
    void whatWasTypedIntoAFormThatWasOpenForTooLongIsSentAgainInOnePress(String language, String theme, int width) {
        visitor.prefer(language, theme);
        page.setViewportSize(width, 900);
        nameGroup();
        go("admin/strategy");
        page.locator("[name=mission]").fill(HOSTILE);
        page.locator("[name=vision]").fill("First line\nSecond line");
        page.locator("[name=statement-0]").fill("We grow through installers");
        page.evaluate("document.querySelectorAll('[name=atl_token]').forEach(token => { token.value = 'old'; })");
        send(page.locator("[data-okr-form=revise-strategy] button"));
        look("token-refused-" + language + "-" + theme + "-" + width);
        String kept = page.locator("#okr-kept-text").inputValue();
        assertTrue(kept.contains(HOSTILE) && kept.contains("First line\nSecond line"), kept);
        page.context().newPage().navigate(workbench.jiraUrl() + "/plugins/servlet/okr/admin/strategy");
        assertEquals(
                0, page.context().pages().get(1).locator("[data-okr-strategy]").count());

        send(page.locator("[data-okr-form=send-again] button"));

        assertEquals(1, page.locator("[data-okr-strategy] dd").filter(text()).count());
        assertTrue(page.locator("[data-okr-strategy]").innerText().contains("First line\nSecond line"));
        assertEquals(List.of(), troubles());
    }

    @Test
    void whoWasSlowerSeesBothTexts() {
        nameGroup();
        addTeam("Linden Works", "LW", "company", "tao");
        prepareCycle();
        go("cycle/27Q1/committee");
        Page other = visitor.page().context().newPage();
        other.navigate(page.url());
        other.locator("[name=person-0]").fill("clara");
        other.locator("[data-okr-form=plan] button").click();
        other.waitForLoadState();

        page.locator("[name=person-0]").fill("tao");
        send(page.locator("[data-okr-form=plan] button"));

        assertTrue(page.locator("[data-okr-facts]").innerText().contains("Clara"));
        assertEquals("tao", page.locator("[name=person-0]").inputValue());
        look("part-conflict");
        send(page.locator("[data-okr-form=plan] button"));
        assertTrue(page.locator("[data-okr-warnings]").innerText().contains("One person alone"));
    }

    @Test
    void aHostileTextStaysATextWhereverItIsTyped() {
        nameGroup();
        addTeam(HOSTILE, "LW", "company", "tao");
        assertTrue(page.locator("main").innerText().contains(HOSTILE));
        go("admin/strategy");
        for (String field : List.of("mission", "vision", "statement-0")) {
            page.locator("[name=" + field + "]").fill(HOSTILE);
        }
        send(page.locator("[data-okr-form=revise-strategy] button"));
        assertEquals(3, page.locator("[data-okr-strategy] dd").filter(text()).count());
        go("admin/cycles/new");
        Locator cycle = page.locator("[data-okr-form=prepare-cycle]");
        fill(cycle, "name", HOSTILE);
        fill(cycle, "shortKey", HOSTILE.substring(0, 10));
        send(cycle.locator("button"));
        assertEquals(HOSTILE.substring(0, 10), page.locator("[name=shortKey]").inputValue());
        fill(cycle, "shortKey", "27Q1");
        send(cycle.locator("button"));
        skip("shared-understanding", HOSTILE);
        assertTrue(step("shared-understanding").innerText().contains(HOSTILE));
        typeIntoThePlan();
        assertEquals(List.of(), troubles());
    }

    private void typeIntoThePlan() {
        go("cycle/27Q1/committee");
        page.locator("[name=person-0]").fill(HOSTILE);
        send(page.locator("[data-okr-form=plan] button"));
        assertEquals(HOSTILE, page.locator("[name=person-0]").inputValue());
        page.locator("[name=person-0]").fill("tao");
        page.locator("[name=line-0]").fill(HOSTILE);
        send(page.locator("[data-okr-form=plan] button"));
        assertTrue(page.locator("main").innerText().contains(HOSTILE));
        go("cycle/27Q1/rules-document");
        page.locator("[name=what-briefing]").fill(HOSTILE);
        page.locator("[name=by-briefing]").fill(HOSTILE);
        send(page.locator("[data-okr-form=plan] button"));
        go("cycle/27Q1/rules-document");
        assertEquals(HOSTILE, page.locator("[name=what-briefing]").inputValue());
        go("cycle/27Q1/scoring-rule");
        page.locator("[name=rule]").selectOption("judged");
        page.locator("[name=scoringRule]").fill(HOSTILE);
        send(page.locator("[data-okr-form=plan] button"));
        assertTrue(step("scoring-rule").innerText().contains(HOSTILE));
        look("steps-hostile");
    }

    private Locator.FilterOptions text() {
        return new Locator.FilterOptions().setHasText(HOSTILE);
    }

    private void nameGroup() {
        go("admin/access");
        page.locator("[name=use]").fill("linden-staff");
        send(page.locator("[data-okr-form=name-groups] button"));
    }

    private void addTeam(String name, String key, String level, String lead) {
        go("admin/teams/new");
        Locator team = page.locator("[data-okr-form=add-team]");
        fill(team, "name", name);
        fill(team, "shortKey", key);
        team.locator("[name=level]").selectOption(level);
        fill(team, "lead", lead);
        send(team.locator("button"));
    }

    private void writeStrategy() {
        go("admin/strategy");
        page.locator("[name=mission]").fill("Buildings that look after people");
        page.locator("[name=vision]").fill("Nobody remembers commissioning by hand");
        page.locator("[name=statement-0]").fill("We grow through installers");
        send(page.locator("[data-okr-form=revise-strategy] button"));
        assertTrue(page.locator("[data-okr-strategy]").isVisible());
    }

    private void prepareCycle() {
        go("admin/cycles");
        send(page.locator("[data-okr-prepare-cycle]"));
        Locator cycle = page.locator("[data-okr-form=prepare-cycle]");
        fill(cycle, "name", "First cycle");
        fill(cycle, "shortKey", "27Q1");
        send(cycle.locator("button"));
        assertTrue(page.locator("[data-okr-done]").isVisible());
    }

    private void skip(String condition, String reason) {
        send(step(condition).locator("a"));
        Locator form = page.locator("[data-okr-form=skip]");
        if (!form.isVisible()) {
            page.locator("details summary").last().click();
        }
        form.locator("[name=skipped]").fill(reason);
        send(form.locator("[value=skip]"));
    }

    private void chooseScope() {
        send(step("scope").locator("a"));
        page.locator("[name^=team-]").first().check();
        send(page.locator("[data-okr-form=plan] button"));
    }

    private void haveHeldTheSharedUnderstanding() {
        send(step("shared-understanding").locator("a"));
        page.locator("[name=understoodOn]").fill(LocalDate.now().minusDays(3).toString());
        send(page.locator("[data-okr-form=plan] button"));
        assertEquals("done", step("shared-understanding").getAttribute("data-okr-standing"));
    }

    private Locator step(String code) {
        return page.locator("[data-okr-step=" + code + "]");
    }

    private void go(String address) {
        page.navigate(workbench.jiraUrl() + "/plugins/servlet/okr/" + address);
    }

    // A form is answered by another page; only then is there something to look at.
    private void send(Locator button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303 && answer.status() != 302,
                button::click);
        page.waitForLoadState();
    }

    private static void fill(Locator form, String field, String text) {
        form.locator("[name=" + field + "]").fill(text);
    }

    private void look(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots/steps", name + ".png")));
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        List<String> violations = new AxeBuilder(page)
                .include(".okr").withTags(RULES).analyze().getViolations().stream()
                        .map(AdministratorFlow::said)
                        .toList();
        assertEquals(List.of(), violations, name);
    }

    private static String said(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    // The browser writes it to the console too when a form is refused, as some are here on purpose.
    private List<String> troubles() {
        return visitor.troubles().stream()
                .filter(trouble -> !trouble.matches("(?s).*status of (403|409|412|422).*"))
                .toList();
    }
}
