package org.okrtree.workbench.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** The Jira face in a browser, with a small plugin that stands everywhere where plugins can. */
final class JiraFaceFlow {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Chromium chromium;
    private Chromium.Visitor visitor;

    @BeforeAll
    static void begin() throws IOException {
        chromium = Chromium.open();
        workbench = Workbench.start(WorkbenchOptions.inMemory().withJar(jar()));
    }

    @AfterAll
    static void end() {
        if (workbench != null) {
            workbench.close();
            chromium.close();
        }
    }

    @AfterEach
    void go() {
        List<String> troubles = visitor.troubles();
        visitor.close();
        assertEquals(List.of(), troubles);
    }

    /** On an issue, a button that a script binds once, and one that is bound again whenever Jira says that it is new. */
    private static Path jar() throws IOException {
        return plugin().withImport(
                        "com.atlassian.jira.mail;resolution:=optional,com.atlassian.mail;resolution:=optional,"
                                + "com.atlassian.mail.queue;resolution:=optional")
                .beans("")
                .servletOfJira("Write", """
                        Wiring.host(com.atlassian.mail.queue.MailQueue.class).addItem(new com.atlassian.mail.queue.SingleMailQueueItem(
                            new com.atlassian.jira.mail.Email("mei@linden.example").setSubject("Check in 更新进展").setMimeType("text/html")
                                .setBody("<p style='font-family: sans-serif'>Please <b>check in</b> before Friday.</p>")));
                        """)
                .source("Buttons", """
                        public class Buttons implements com.atlassian.plugin.web.api.model.WebPanel {
                            public String getHtml(Map<String, Object> context) {
                                return "<p><button class='aui-button' id='once'>Bound once</button>"
                                    + " <button class='aui-button' id='again'>Bound again</button></p>";
                            }
                            public void writeHtml(java.io.Writer writer, Map<String, Object> context) {}
                        }
                        """)
                .source("Text", """
                        public class Text implements com.atlassian.plugin.web.api.model.WebPanel {
                            public String getHtml(Map<String, Object> context) { return "<p>What this plugin says here.</p>"; }
                            public void writeHtml(java.io.Writer writer, Map<String, Object> context) {}
                        }
                        """)
                .module(
                        "<web-panel application='jira' key='buttons' location='atl.jira.view.issue.right.context' class='org.example.Buttons'><label>Buttons</label></web-panel>")
                .module(
                        "<web-resource application='jira' key='js'><context>jira.view.issue</context><resource type='download' name='b.js' location='/js/b.js'/></web-resource>")
                .file("js/b.js", """
                        (function () {
                          const answer = event => { event.currentTarget.textContent = 'Answered'; };
                          const bind = (root, id) => root.querySelectorAll('#' + id).forEach(one => one.addEventListener('click', answer));
                          bind(document, 'once');
                          JIRA.bind(JIRA.Events.NEW_CONTENT_ADDED, (event, $context, reason) => {
                            document.body.dataset.reasons = (document.body.dataset.reasons || '') + reason + ' ';
                            bind($context[0], 'again');
                          });
                        })();
                        """)
                .module(
                        "<web-item application='jira' key='side' section='jira.project.sidebar.plugins.navigation'><label>Objectives</label><link linkId='side-link'>/projects/$pathEncodedProjectKey?selectedItem=org.example:goals</link></web-item>")
                .module(
                        "<web-panel application='jira' key='goals' location='org.example:goals' class='org.example.Text'><label>Objectives</label></web-panel>")
                .module(
                        "<web-panel application='jira' key='detail' location='atl.gh.issue.details.tab' class='org.example.Text'><label>Helps with</label></web-panel>")
                .module(
                        "<web-item application='jira' key='tool' section='jira.agile.board.tools'><label>Sprint focus</label><link>/projects</link></web-item>")
                .module(
                        "<web-item application='jira' key='menu' section='greenhopper_issue_dropdown'><label>Link to a key result</label><link>/browse/$issue.key</link></web-item>")
                .module(
                        "<dashboard-item application='jira' key='item' configurable='true'><definition><title>Progress of a team</title></definition><description>What was measured last</description><amd-module>example/item</amd-module></dashboard-item>")
                .module(
                        "<dashboard-item application='jira' key='broken'><definition><title>Broken</title></definition><amd-module>example/nowhere</amd-module></dashboard-item>")
                .module(
                        "<web-resource application='jira' key='item-js'><context>atl.dashboard</context><resource type='download' name='i.js' location='/js/i.js'/></web-resource>")
                .file("js/i.js", """
                        define('example/item', ['jquery'], function ($) {
                          function Item(api) { this.api = api; }
                          Item.prototype.render = function (context, preferences) {
                            this.api.once('afterRender', () => $(context).find('p').addClass('drawn'));
                            $(context).append($('<p>').text('Team: ' + (preferences.team || 'all')));
                          };
                          Item.prototype.renderEdit = function (context) {
                            const api = this.api;
                            const form = $('<form class="aui"><label for="team">Team</label> <input class="text" id="team" name="team"> <button class="aui-button">OK</button></form>');
                            form.on('submit', event => { event.preventDefault(); api.savePreferences({ team: form.find('input').val() }); });
                            $(context).append(form);
                          };
                          return Item;
                        });
                        """)
                .in(folder);
    }

    private Page as(String person) {
        visitor = chromium.visitor();
        return visitor.signIn(workbench.jiraUrl(), person).page();
    }

    @Tag("T27")
    @Test
    void anEditInPlaceLeavesAPanelDeadThatWasBoundOnceAndTellsTheOthersThatTheyAreNew() {
        Page page = as("mei");
        page.navigate(workbench.jiraUrl() + "/browse/GW-2404");
        page.click("#once");
        assertThat(page.locator("#once")).hasText("Answered");

        page.click("#edit-summary");
        page.fill("#summary-inline", "Resume a download 断电");
        page.click("#summary-save");

        assertThat(page.locator("#summary-val")).hasText("Resume a download 断电");
        page.click("#again");
        page.click("#once");
        assertThat(page.locator("#again")).hasText("Answered");
        assertThat(page.locator("#once")).hasText("Bound once");
        assertTrue(page.evaluate("document.body.dataset.reasons")
                .toString()
                .matches("pageLoad inlineEditStarted (panelRefreshed )+"));
    }

    @Tag("T27")
    @Test
    void aStepTellsPanelsThatTheyAreNew() {
        Page page = as("mei");
        page.navigate(workbench.jiraUrl() + "/browse/GW-2405");

        page.click("#to-IN_PROGRESS");
        assertThat(page.locator("#to-IN_PROGRESS")).hasCount(0);
        page.click("#again");

        assertThat(page.locator("#again")).hasText("Answered");
    }

    @Test
    void anEditInPlaceIsGivenUpByEscape() {
        Page page = as("mei");
        page.navigate(workbench.jiraUrl() + "/browse/GW-2405");
        String before = page.locator("#summary-val").innerText();

        page.click("#edit-summary");
        page.fill("#summary-inline", "Never mind");
        page.press("#summary-inline", "Escape");

        assertThat(page.locator("#summary-val")).hasText(before);
        assertThat(page.locator("#edit-summary")).isFocused();
    }

    @Test
    void aDashboardItemAsksForItsPreferencesKeepsThemAndIsTakenAway() {
        Page page = as("sam");
        page.navigate(workbench.jiraUrl() + "/secure/Dashboard.jspa");
        page.click("#add-item summary");
        page.click("button[value='org.example.plugin:item']");

        page.fill("#team", "Cloud");
        page.click("[data-wb-item-body] button");
        assertThat(page.locator("p.drawn")).hasText("Team: Cloud");
        page.reload();
        assertThat(page.locator("p.drawn")).hasText("Team: Cloud");
        page.click("button[aria-label='Remove Progress of a team']");

        assertThat(page.locator("[data-wb-item]")).hasCount(0);
    }

    @Test
    void anItemWithoutItsScriptSaysSoAndTheNextOneIsDrawn() {
        Page page = as("yue");
        page.navigate(workbench.jiraUrl() + "/secure/Dashboard.jspa");
        page.click("#add-item summary");
        page.click("button[value='org.example.plugin:broken']");
        page.click("#add-item summary");
        page.click("button[value='org.example.plugin:item']");

        assertThat(page.locator("[data-wb-item-failed]:visible")).hasCount(1);
        assertThat(page.locator("#team")).isVisible();
    }

    @Test
    void aSprintIsCompletedAndTheNextOneStarted() {
        Page page = as("yue");
        long cloud = workbench.jira().project("CLD").orElseThrow().id();
        java.time.LocalDate day = java.time.LocalDate.of(2026, 12, 1);
        workbench
                .jira()
                .addSprint(cloud, "CLD 48", "", org.okrtree.workbench.data.Sprint.State.FUTURE, day, day.plusDays(13));
        page.navigate(workbench.jiraUrl() + "/secure/RapidBoard.jspa?rapidView=" + cloud);

        page.click("#complete-sprint");
        page.click("button[id^=start-sprint-]");

        assertThat(page.locator(".wb-sprint h2")).containsText("CLD 48");
        assertThat(page.locator(".wb-card")).hasCount(2);
    }

    @Test
    void aQueryIsKeptAsAFilterChangedAndDeleted() {
        Page page = as("emil");
        page.navigate(workbench.jiraUrl() + "/issues/?jql=project+%3D+GW+AND+type+%3D+Epic");
        page.click("#filter-save summary");
        page.fill("#filter-name", "Epics 史诗");
        page.check("#filter-shared");
        page.click("#filter-submit");
        assertThat(page.locator("#filter-title")).hasText("Epics 史诗");
        assertThat(page.locator("tr[data-issue-key]")).hasCount(1);

        page.fill("#jql", "project in (GW, CLD) AND type = Epic");
        page.press("#jql", "Enter");
        page.click("#filter-change");
        assertThat(page.locator("#filter-change")).hasCount(0);
        assertThat(page.locator("tr[data-issue-key]")).hasCount(2);
        page.click("#filter-delete");
        page.click("#confirm");

        assertThat(page.locator("#filter-title")).hasCount(0);
        page.click("#filters summary");
        assertThat(page.getByText("Updates called back")).isVisible();
        assertThat(page.getByText("Epics 史诗")).hasCount(0);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en-US, light, 1280", "en-US, dark, 800", "zh-CN, light, 800", "zh-CN, dark, 1280"})
    void everybodyCanReadItsPagesAndTheyFitTheirWindow(String language, String theme, int width) {
        visitor = chromium.visitor(width, 900);
        Page page = visitor.signIn(workbench.jiraUrl(), "admin")
                .prefer(language, theme)
                .page();
        String look = "-" + language + "-" + theme + "-" + width;
        String admin =
                workbench.jira().directory().byName("admin").orElseThrow().key();
        if (workbench.jira().dashboard().of(admin).isEmpty()) {
            workbench.jira().dashboard().put(admin, "org.example.plugin:item");
            workbench.jira().dashboard().put(admin, "org.example.plugin:broken");
        }

        page.navigate(workbench.jiraUrl() + "/plugins/servlet/example/Write");
        pages().forEach((name, path) -> readable(page, path, "jira-" + name + look));
    }

    private static Map<String, String> pages() {
        long gateway = workbench.jira().project("GW").orElseThrow().id();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("dashboard", "/secure/Dashboard.jspa");
        pages.put("project", "/projects/GW");
        pages.put("project-item", "/projects/GW?selectedItem=org.example:goals");
        pages.put("board", "/secure/RapidBoard.jspa?rapidView=" + gateway);
        pages.put("board-detail", "/secure/RapidBoard.jspa?rapidView=" + gateway + "&selectedIssue=GW-2405");
        pages.put("navigator", "/issues/?jql=project+%3D+GW+ORDER+BY+key");
        pages.put("navigator-wrong", "/issues/?jql=project+%3D+GW+status+%3D+Done");
        pages.put("navigator-filter", "/issues/?filter=10300");
        pages.put("navigator-own-filter", "/issues/?filter=" + ownFilter() + "&jql=filter+%3D+10300");
        pages.put("filter-delete", "/issues/filters/" + ownFilter() + "/delete");
        pages.put("issue", "/browse/GW-2404");
        pages.put("issue-edit", "/browse/GW-2404/edit");
        pages.put("admin", "/admin");
        pages.put("mails", "/admin/mail");
        return pages;
    }

    private static long ownFilter() {
        String admin =
                workbench.jira().directory().byName("admin").orElseThrow().key();
        return workbench.jira().filters().seenBy(admin).stream()
                .filter(one -> one.isOf(admin))
                .findFirst()
                .orElseGet(() -> workbench
                        .jira()
                        .filters()
                        .save(admin, "Of the administrator 管理员", "filter = 10300 AND project = GW", false))
                .id();
    }

    private void readable(Page page, String path, String name) {
        page.navigate(workbench.jiraUrl() + path);
        page.evaluate("document.querySelectorAll('details.wb-simple').forEach(one => { one.open = true; })");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/shots", name + ".png")));
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        List<String> violations = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();
        assertEquals(List.of(), violations, name);
    }
}
