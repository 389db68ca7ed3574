package org.okrtree.workbench.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.confluence.LinkState;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.data.Where;

/** The main job, from an empty store to a page, as people do it. */
class MainJobFlow {
    private static final String FIRST_PAGE = "/plugins/servlet/okr/";

    /** What people read and write in their language. */
    private enum Tongue {
        ENGLISH(
                "en-US",
                "light",
                "An update is something nobody notices",
                "Updates finish without a visit",
                "Updates finish without anybody on site",
                "A failed update heals itself in minutes",
                "visit",
                "min",
                List.of("shared understanding", "does not change the result", "Revision 2", "revision 2"),
                List.of("Jira does not answer", "as of")),
        CHINESE(
                "zh-CN",
                "dark",
                "升级是谁都察觉不到的事",
                "无需上门就完成升级的比例",
                "现场无人也能完成升级的比例",
                "升级失败后自行恢复所需的时间",
                "上门",
                "分钟",
                List.of("认知统一", "不会改变结果", "公示版本 2", "公示版本 2"),
                List.of("Jira 没有响应", "截至"));

        final String language;
        final String theme;
        final String objective;
        final String keyResult;
        final String reworded;
        final String other;
        final String search;
        final String unit;
        final String missing;
        final String contextOnly;
        final String newest;
        final String newer;
        final List<String> copy;

        Tongue(
                String language,
                String theme,
                String objective,
                String keyResult,
                String reworded,
                String other,
                String search,
                String unit,
                List<String> said,
                List<String> copy) {
            this.language = language;
            this.theme = theme;
            this.objective = objective;
            this.keyResult = keyResult;
            this.reworded = reworded;
            this.other = other;
            this.search = search;
            this.unit = unit;
            this.missing = said.get(0);
            this.contextOnly = said.get(1);
            this.newest = said.get(2);
            this.newer = said.get(3);
            this.copy = copy;
        }
    }

    private Tongue tongue = Tongue.ENGLISH;

    private Workbench workbench;
    private Chromium chromium;
    private final List<Chromium.Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void start() {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory());
    }

    @AfterEach
    void stop() {
        chromium.close();
        workbench.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTeamsOkrsAreWrittenPublishedLinkedCheckedInAndReadOnAPage(Tongue spoken) {
        tongue = spoken;
        administratorNamesGroupTeamAndCycle();
        Page mei = as("mei", workbench.jiraUrl());
        leadWritesAndPublishes(mei);
        String issue = aGatewayIssue();

        memberLinks(mei, issue);
        ownerChecksIn(mei);
        String before = panelFigures(mei, issue);
        close(mei, issue);
        String after = panelFigures(mei, issue);
        assertEquals(before, after, "closing a linked issue moved a figure");
        assertTrue(mei.locator("[data-okr-issue-panel]").textContent().contains(tongue.contextOnly));

        Page lin = as("lin", workbench.confluenceUrl());
        assertTrue(macroOnAPage(lin).contains(tongue.keyResult));
        leadPublishesAgain(mei);
        bothRevisionsAreReadable(mei);
        lin.reload();
        assertTrue(lin.locator("[data-okr-macro]").innerText().contains(tongue.newest));
        aPinnedPageKeepsTheOldOne(lin);
        jiraStopsAndThePageSaysAsOf(lin);
        assertEquals(List.of(), troubles());
        assertEquals(List.of(), workbench.jiraPlugins().problems());
        assertEquals(List.of(), workbench.confluencePlugins().problems());
    }

    private void administratorNamesGroupTeamAndCycle() {
        Page admin = as("admin", workbench.jiraUrl());
        open(admin, "tree");
        send(admin, admin.locator("main a[href$='/okr/admin']").last());
        send(admin, admin.locator("[data-okr-standing=now] a"));
        Locator groups = admin.locator("[data-okr-form=name-groups]");
        groups.locator("[name=use]").fill("linden-staff");
        send(admin, groups.locator("button"));
        send(admin, admin.locator("[data-okr-standing=now] a"));
        send(admin, admin.locator("[data-okr-add-team]"));
        Locator team = admin.locator("[data-okr-form=add-team]");
        fill(team, "name", "Gateway");
        fill(team, "shortKey", "GW");
        fill(team, "lead", "mei");
        fill(team, "members", "bo, emil");
        fill(team, "projects", "GW");
        fill(team, "spaces", "GWT");
        send(admin, team.locator("button"));
        open(admin, "admin/cycles");
        send(admin, admin.locator("[data-okr-open-pilot]"));
        Locator cycle = admin.locator("[data-okr-form=open-pilot]");
        fill(cycle, "name", "This cycle");
        fill(cycle, "shortKey", "C1");
        fill(cycle, "firstDay", LocalDate.now().minusDays(60).toString());
        fill(cycle, "lastDay", LocalDate.now().plusDays(40).toString());
        cycle.locator("[name=zone]").selectOption("Europe/Berlin");
        fill(cycle, "committee", "mei");
        fill(cycle, "strategy", "Updates are something nobody thinks of");
        send(admin, cycle.locator("button"));
        assertTrue(
                admin.locator("[role=alert]").innerText().contains(tongue.missing),
                "what is missing is said, with where to do it");
        fill(cycle, "reason", "One team tries it first; the morning for all comes with the next cycle.");
        send(admin, cycle.locator("button"));
        assertTrue(admin.locator("[data-okr-done]").isVisible());
    }

    private void leadWritesAndPublishes(Page mei) {
        open(mei, "sheets");
        send(mei, mei.locator("[data-okr-start]"));
        Locator objective = mei.locator("[data-okr-form=add-objective]");
        fill(objective, "title", tongue.objective);
        fill(objective, "why", "Half of last month's visits began with an update.\n<b>not markup</b>");
        objective.locator("[data-okr-save]").click();
        mei.waitForSelector("[data-okr-objective]");
        addKeyResult(mei, tongue.keyResult, "increase", "91.0", "9l.5", "%", "");
        Locator again = mei.locator("details[open] [data-okr-form=add-key-result]");
        again.locator("[data-okr-refused]:visible").waitFor();
        assertTrue(
                again.locator("[data-okr-refused]").innerText().contains("9l.5"), "the refusal names what was typed");
        assertEquals(tongue.keyResult, again.locator("[name=statement]").inputValue());
        fill(again, "target", "99.5");
        again.locator("[data-okr-save]").click();
        mei.waitForSelector("[data-okr-key-result]:has-text('99.5')");
        addKeyResult(mei, tongue.other, "decrease", "45", "5", tongue.unit, "bo");
        mei.waitForSelector("[data-okr-key-result]:has-text('45')");
        assertEquals(0, mei.locator("[data-okr-publish]").count(), "first it is agreed");
        send(mei, mei.locator("[data-okr-open-discussion]"));
        send(mei, mei.locator("[data-okr-agree]"));
        publish(mei, "");
        assertEquals(1, mei.locator("[data-okr-revision]").count());
    }

    private void memberLinks(Page mei, String issue) {
        mei.navigate(workbench.jiraUrl() + "/browse/" + issue);
        mei.click("[data-okr-link]");
        mei.fill("[data-okr-search]", tongue.search);
        mei.waitForSelector("[role=option]:has-text('" + tongue.keyResult + "')");
        mei.keyboard().press("ArrowDown");
        mei.keyboard().press("Enter");
        mei.waitForSelector("[data-okr-sentence]:visible");
        mei.fill("[data-okr-sentence]", "It keeps the blocks that were checked.");
        mei.keyboard().press("Enter");
        mei.waitForSelector("[data-okr-work-link] blockquote");
        mei.click("[data-okr-unlink]");
        mei.waitForSelector("[data-okr-undo-link]:visible").click();
        mei.waitForSelector("[data-okr-work-link]");
    }

    private void ownerChecksIn(Page mei) {
        open(mei, "check-in");
        Locator mine = mei.locator("[data-okr-check-in]");
        assertEquals(1, mine.count(), "Mei answers for one of the two");
        mine.locator("[data-okr-field=value]").fill("96.9");
        mine.locator(".okr-pick label").nth(7).click();
        mine.locator("[data-okr-more] summary").click();
        mine.locator("[data-okr-field=note]").fill("The blocks are kept now.");
        send(mei, mei.locator("[data-okr-save]"));
        assertTrue(mei.locator("[data-okr-check-in]").innerText().contains("96.9"));
    }

    private String panelFigures(Page page, String issue) {
        page.navigate(workbench.jiraUrl() + "/browse/" + issue);
        return page.locator("[data-okr-work-link] [data-okr-measure]").innerText()
                + page.locator("[data-okr-work-link] [data-okr-confidence]").innerText();
    }

    private void close(Page page, String issue) {
        page.navigate(workbench.jiraUrl() + "/browse/" + issue);
        page.locator("#to-DONE").click(); // Jira replaces the issue in place
        page.waitForCondition(() -> page.locator("#to-DONE").count() == 0);
        assertEquals(Status.DONE, workbench.jira().issue(issue).orElseThrow().status());
    }

    private String macroOnAPage(Page page) {
        return macroOnAPage(page, "Our word", "");
    }

    private String macroOnAPage(Page page, String title, String parameters) {
        var space = workbench.confluence().space("GWT").orElseThrow();
        var home = workbench.confluence().pages(space.id()).get(0);
        workbench
                .confluence()
                .create(
                        space.id(),
                        home.id(),
                        title,
                        "<p>Our OKRs:</p><ac:structured-macro ac:name=\"okr-tree\">" + parameters
                                + "</ac:structured-macro>",
                        workbench
                                .confluence()
                                .directory()
                                .byName("mei")
                                .orElseThrow()
                                .key());
        page.navigate(workbench.confluenceUrl() + "/display/GWT/" + title.replace(' ', '+'));
        return page.locator("[data-okr-macro]").innerText();
    }

    private void aPinnedPageKeepsTheOldOne(Page lin) {
        macroOnAPage(lin, "Our first word", "<ac:parameter ac:name=\"revision\">1</ac:parameter>");
        assertTrue(lin.locator("[data-okr-macro]").innerText().contains(tongue.keyResult));
        assertTrue(lin.locator("[data-okr-newer-revision]").innerText().contains(tongue.newer));
        assertTrue(
                lin.locator("[data-okr-newer-revision] a").getAttribute("href").contains("compare?before="));
    }

    private void jiraStopsAndThePageSaysAsOf(Page lin) {
        workbench.link().become(LinkState.HANGS);
        lin.navigate(workbench.confluenceUrl() + "/display/GWT/Our+word");
        String copy = lin.locator("[data-okr-copy]").innerText();
        tongue.copy.forEach(word -> assertTrue(copy.contains(word), copy));
        assertTrue(lin.locator("[data-okr-macro]").innerText().contains(tongue.reworded));
        workbench.link().mend();
    }

    private void leadPublishesAgain(Page mei) {
        open(mei, "sheets");
        send(mei, mei.locator("a:text-is('Gateway')"));
        Locator line = mei.locator("[data-okr-key-result]").first();
        line.locator("[data-okr-edit] summary").first().click();
        Locator form = line.locator("[data-okr-form=edit-key-result]");
        fill(form, "statement", tongue.reworded);
        form.locator("[data-okr-save]").click();
        mei.waitForSelector("[data-okr-said]:has-text('" + tongue.reworded + "')");
        publish(mei, "Clearer words; the measure is the same.");
        assertEquals(2, mei.locator("[data-okr-revision]").count());
    }

    private void bothRevisionsAreReadable(Page mei) {
        String sheet = mei.url();
        send(mei, mei.locator("[data-okr-revision]").last());
        assertTrue(mei.locator("main").innerText().contains(tongue.keyResult));
        assertTrue(mei.locator("[data-okr-newer-revision]").isVisible());
        mei.navigate(sheet);
        send(mei, mei.locator("[data-okr-revision]").first());
        assertTrue(mei.locator("main").innerText().contains(tongue.reworded));
    }

    private void addKeyResult(
            Page page, String statement, String kind, String baseline, String target, String unit, String owner) {
        page.click("[data-okr-add-key-result]");
        Locator form = page.locator("[data-okr-form=add-key-result]");
        fill(form, "statement", statement);
        form.locator("[name=kind]").selectOption(kind);
        fill(form, "baseline", baseline);
        fill(form, "target", target);
        fill(form, "unit", unit);
        fill(form, "owner", owner);
        form.locator("[data-okr-save]").click();
    }

    private static void publish(Page page, String reason) {
        Locator form = page.locator("[data-okr-form=publish]");
        fill(form, "reason", reason);
        form.locator("[name=sure]").check();
        send(page, form.locator("[data-okr-publish]"));
        assertTrue(page.locator("[data-okr-done]").isVisible());
    }

    private Page as(String person, String face) {
        Chromium.Visitor visitor = chromium.visitor().signIn(face, person).prefer(tongue.language, tongue.theme);
        visitors.add(visitor);
        return visitor.page();
    }

    // The browser writes it to the console too when a form is refused, as two are here on purpose.
    private List<String> troubles() {
        return visitors.stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .filter(trouble -> !trouble.matches("(?s).*status of (409|422).*"))
                .toList();
    }

    // A form is answered by another page; only then is there something to look at.
    private static void send(Page page, Locator button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303 && answer.status() != 302,
                button::click);
        page.waitForLoadState();
    }

    private static void fill(Locator form, String field, String text) {
        form.locator("[name=" + field + "]").fill(text);
    }

    private void open(Page page, String where) {
        page.navigate(workbench.jiraUrl() + FIRST_PAGE + where);
    }

    private String aGatewayIssue() {
        var project = workbench.jira().project("GW").orElseThrow();
        return workbench
                .jira()
                .find(Where.of("i.project_id = ?", project.id()), "i.updated DESC, i.id DESC", 0, 1)
                .issues()
                .get(0)
                .key();
    }
}
