package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.site.Browser;

/** What a plugin meets in the Jira face: events of what people do, sidebar, board, dashboard, search, mail. */
final class JiraFacePluginTest {
    private static final String IMPORTS = "com.atlassian.event.api,jakarta.annotation,"
            + Stream.of(
                            "com.atlassian.greenhopper.api.events.sprint",
                            "com.atlassian.greenhopper.service.sprint",
                            "com.atlassian.jira.bc.issue.search",
                            "com.atlassian.jira.event.issue",
                            "com.atlassian.jira.event.type",
                            "com.atlassian.jira.issue",
                            "com.atlassian.jira.issue.search",
                            "com.atlassian.jira.mail",
                            "com.atlassian.jira.permission",
                            "com.atlassian.jira.plugin.webfragment.conditions",
                            "com.atlassian.jira.plugin.webfragment.model",
                            "com.atlassian.jira.project",
                            "com.atlassian.jira.security",
                            "com.atlassian.jira.security.plugin",
                            "com.atlassian.jira.user",
                            "com.atlassian.jira.util",
                            "com.atlassian.jira.web.bean",
                            "com.atlassian.mail",
                            "com.atlassian.mail.queue",
                            "com.atlassian.query")
                    .map(name -> name + ";resolution:=optional")
                    .collect(Collectors.joining(","));

    @TempDir
    private static Path folder;

    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withJar(jar()));
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    /** Keeps what it heard by the issue's id and, which is a mistake, by its key as well, and answers for both. */
    private static Path jar() {
        try {
            return plugin().withImport(IMPORTS)
                    .source("Ear", """
                            import com.atlassian.jira.event.issue.IssueEvent;
                            import com.atlassian.jira.event.type.EventType;
                            import com.atlassian.event.api.EventListener;
                            import com.atlassian.greenhopper.api.events.sprint.*;
                            public class Ear {
                                static final StringBuffer heard = new StringBuffer();
                                static final Map<Long, String> byId = new java.util.concurrent.ConcurrentHashMap<>();
                                static final Map<String, String> byKey = new java.util.concurrent.ConcurrentHashMap<>();
                                @EventListener public void issue(IssueEvent event) {
                                    Long type = event.getEventTypeId();
                                    String name = type.equals(EventType.ISSUE_CREATED_ID) ? "created"
                                            : type.equals(EventType.ISSUE_UPDATED_ID) ? "updated"
                                            : type.equals(EventType.ISSUE_MOVED_ID) ? "moved"
                                            : type.equals(EventType.ISSUE_DELETED_ID) ? "deleted" : "other";
                                    heard.append(name).append(' ').append(event.getIssue().getKey()).append('\\n');
                                    if (name.equals("created")) {
                                        byId.put(event.getIssue().getId(), "kept");
                                        byKey.put(event.getIssue().getKey(), "kept");
                                    }
                                }
                                @EventListener public void started(SprintStartedEvent event) {
                                    heard.append("started ").append(event.getSprint().getName()).append('\\n');
                                }
                                @EventListener public void closed(SprintClosedEvent event) {
                                    heard.append("closed ").append(event.getSprint().getName()).append('\\n');
                                }
                            }
                            """)
                    .beans("""
                            // the same jar is in Confluence, where the classes of Jira are not
                            private Object ear;
                            @jakarta.annotation.PostConstruct void begin() {
                                try { Class.forName("com.atlassian.jira.event.issue.IssueEvent"); } catch (ClassNotFoundException absent) { return; }
                                ear = new Ear();
                                host(com.atlassian.event.api.EventPublisher.class).register(ear);
                            }
                            @jakarta.annotation.PreDestroy void end() {
                                if (ear != null) { host(com.atlassian.event.api.EventPublisher.class).unregister(ear); }
                            }
                            """)
                    .servletOfJira("Heard", "response.getWriter().write(Ear.heard.toString()); Ear.heard.setLength(0);")
                    .servletOfJira("Write", """
                            Wiring.host(com.atlassian.mail.queue.MailQueue.class).addItem(new com.atlassian.mail.queue.SingleMailQueueItem(
                                new com.atlassian.jira.mail.Email("mei@linden.example").setSubject("Check in & more").setMimeType("text/html")
                                    .setBody("<p>Please <b>check in</b></p><script>parent.document.title = 'taken'</script>")));
                            """)
                    .servletOfJira("Find", """
                            response.setContentType("text/plain;charset=UTF-8");
                            var search = Wiring.host(com.atlassian.jira.bc.issue.search.SearchService.class);
                            var me = Wiring.host(com.atlassian.jira.security.JiraAuthenticationContext.class).getLoggedInUser();
                            var parsed = search.parseQuery(me, request.getParameter("jql"));
                            try {
                                response.getWriter().write(parsed.isValid()
                                    ? search.search(me, parsed.getQuery(), new com.atlassian.jira.web.bean.PagerFilter<Object>(1)).getTotal()
                                        + " " + search.searchCount(me, parsed.getQuery())
                                    : String.join("", parsed.getErrors().getErrorMessages()));
                            } catch (Exception e) { response.getWriter().write("no: " + e.getMessage()); }
                            """)
                    .servletOfJira("Check", """
                            response.setContentType("text/plain;charset=UTF-8");
                            var search = Wiring.host(com.atlassian.jira.bc.issue.search.SearchService.class);
                            var me = Wiring.host(com.atlassian.jira.security.JiraAuthenticationContext.class).getLoggedInUser();
                            var query = search.parseQuery(me, request.getParameter("jql")).getQuery();
                            try {
                                response.getWriter().write(String.join("", search.validateQuery(me, query).getErrorMessages())
                                    + " " + search.searchCount(me, query));
                            } catch (Exception e) { response.getWriter().write("no: " + e.getMessage()); }
                            """)
                    .servletOfJira("May", """
                            var issue = Wiring.host(com.atlassian.jira.issue.IssueManager.class).getIssueObject(Long.valueOf(request.getParameter("id")));
                            var me = Wiring.host(com.atlassian.jira.security.JiraAuthenticationContext.class).getLoggedInUser();
                            var permissions = Wiring.host(com.atlassian.jira.security.PermissionManager.class);
                            response.getWriter().write(permissions.hasPermission(com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS, issue, me)
                                + " " + permissions.hasPermission(com.atlassian.jira.permission.ProjectPermissions.EDIT_ISSUES, issue, me)
                                + " " + Ear.byId.get(issue.getId()) + " " + Ear.byKey.get(issue.getKey()));
                            """)
                    .source("InGateway", """
                            public class InGateway extends com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition {
                                @Override public boolean shouldDisplay(com.atlassian.jira.user.ApplicationUser user,
                                        com.atlassian.jira.plugin.webfragment.model.JiraHelper helper) {
                                    return user != null && helper.getProject().getKey().equals("GW");
                                }
                            }
                            """)
                    .source(
                            "Page",
                            "public class Page implements com.atlassian.plugin.web.api.model.WebPanel {"
                                    + "public String getHtml(Map<String, Object> context) {"
                                    + "return \"<p>of \" + ((com.atlassian.jira.project.Project) context.get(\"project\")).getKey() + \"</p>\"; }"
                                    + "public void writeHtml(java.io.Writer writer, Map<String, Object> context) {}}")
                    .module(
                            "<web-item key='side' application='jira' section='jira.project.sidebar.plugins.navigation'><label>Goals here</label>"
                                    + "<link linkId='goals-link'>/projects/$pathEncodedProjectKey?selectedItem=org.example.plugin:goals</link>"
                                    + "<condition class='org.example.InGateway'/></web-item>")
                    .module(
                            "<web-panel key='goals' application='jira' location='org.example.plugin:goals' class='org.example.Page'><label>Goals</label></web-panel>")
                    .module(
                            "<web-item key='tool' application='jira' section='jira.agile.board.tools'><label>Focus</label><link>/x?board=${board.id}</link></web-item>")
                    .module(
                            "<web-panel key='detail' application='jira' location='atl.gh.issue.details.tab' class='org.example.Page'><label>Detail</label></web-panel>")
                    .module(
                            "<dashboard-item key='item' application='jira' configurable='true'><definition><title>Progress</title></definition>"
                                    + "<amd-module>example/item</amd-module></dashboard-item>")
                    .in(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Browser as(String userName) {
        return new Browser(workbench.jiraUrl()).as(userName, "/login.jsp");
    }

    private static String ask(String person, String path) {
        return as(person).get("/plugins/servlet/example/" + path).body();
    }

    private static Issue anIssue(Browser browser) {
        String page = browser.post(
                        "/secure/CreateIssue", Map.of("project", "GW", "summary", "Told to plugins", "sprint", "0"))
                .uri()
                .getPath();
        return workbench.jira().issue(page.substring(page.lastIndexOf('/') + 1)).orElseThrow();
    }

    @Test
    void whatPeopleDoToAnIssueIsToldWhenItIsDone() {
        Browser tao = as("tao");
        ask("tao", "Heard");

        Issue issue = anIssue(tao);
        tao.post("/browse/" + issue.key() + "/summary", Map.of("summary", "Another one"));
        tao.post("/browse/" + issue.key() + "/transition", Map.of("status", "DONE"));
        tao.post("/browse/" + issue.key() + "/move", Map.of("project", "CLD"));
        String moved = workbench.jira().issue(issue.id()).orElseThrow().key();
        tao.post("/browse/" + moved + "/delete", Map.of());

        assertEquals(
                "created %1$s\nupdated %1$s\nother %1$s\nmoved %2$s\ndeleted %2$s\n".formatted(issue.key(), moved),
                ask("tao", "Heard"));
    }

    @Test
    void sprintsThatAreStartedAndCompletedAreTold() {
        long field = workbench.jira().project("FLD").orElseThrow().id();
        workbench.jira().sprints(field).stream()
                .filter(sprint -> sprint.state() == Sprint.State.ACTIVE)
                .forEach(sprint -> workbench.jira().completeSprint(sprint.id()));
        java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 16);
        Sprint sprint = workbench.jira().addSprint(field, "FLD 99", "", Sprint.State.FUTURE, day, day.plusDays(13));
        Browser tao = as("tao");
        ask("tao", "Heard");

        tao.post("/secure/RapidBoard.jspa/start", Map.of("sprint", String.valueOf(sprint.id())));
        tao.post("/secure/RapidBoard.jspa/complete", Map.of("sprint", String.valueOf(sprint.id())));

        assertEquals("started FLD 99\nclosed FLD 99\n", ask("tao", "Heard"));
    }

    @Tag("T30")
    @Test
    void whoKeptTheIdStillKnowsAMovedIssueAndWhoKeptTheKeyDoesNot() {
        Browser tao = as("tao");
        Issue issue = anIssue(tao);
        String before = ask("tao", "May?id=" + issue.id());

        tao.post("/browse/" + issue.key() + "/move", Map.of("project", "CLD"));

        assertEquals("true true kept kept", before);
        assertEquals("true true kept null", ask("tao", "May?id=" + issue.id()));
    }

    @Tag("T30")
    @Test
    void anArchivedIssueMayBeBrowsedAndNotEdited() {
        Browser mei = as("mei");
        Issue issue = anIssue(mei);

        mei.post("/browse/" + issue.key() + "/archive", Map.of());

        assertEquals("true false kept kept", ask("mei", "May?id=" + issue.id()));
        assertEquals(403, mei.get("/browse/" + issue.key() + "/edit").statusCode());
        assertTrue(mei.get("/browse/" + issue.key()).body().contains("restore-issue"));
    }

    @Tag("T30")
    @Test
    void anIssueHiddenByItsGroupMayNotBeBrowsedByOthers() {
        Browser tao = as("tao");
        Issue issue = anIssue(tao);

        tao.post(
                "/browse/" + issue.key() + "/edit",
                Map.of("summary", "Hidden", "type", "TASK", "sprint", "0", "security", "leadership"));

        assertTrue(ask("tao", "May?id=" + issue.id()).startsWith("true true"));
        assertTrue(ask("lin", "May?id=" + issue.id()).startsWith("false false"));
        assertEquals(404, as("lin").get("/browse/" + issue.key()).statusCode());
    }

    @Test
    void aRestoredIssueMayBeEditedAgain() {
        Browser mei = as("mei");
        Issue issue = anIssue(mei);
        mei.post("/browse/" + issue.key() + "/archive", Map.of());

        mei.post("/browse/" + issue.key() + "/restore", Map.of());

        assertTrue(ask("mei", "May?id=" + issue.id()).startsWith("true true"));
    }

    @Test
    void aProjectsSidebarShowsWhatAPluginsConditionAllows() {
        Browser mei = as("mei");

        assertTrue(mei.get("/projects/GW").body().contains("/jira/projects/GW?selectedItem=org.example.plugin:goals"));
        assertFalse(mei.get("/projects/CLD").body().contains("goals-link"));
    }

    @Test
    void theChosenItemOfTheSidebarIsThePluginsPage() {
        String page = as("mei")
                .get("/projects/GW?selectedItem=org.example.plugin:goals")
                .body();

        assertTrue(page.contains("<p>of GW</p>"), page);
        assertTrue(page.contains("id=\"goals-link\" aria-current=\"page\""), page);
        assertEquals(404, as("mei").get("/projects/GW?selectedItem=nothing").statusCode());
    }

    @Test
    void theBoardHasRoomForToolsAndForTheChosenIssue() {
        long gateway = workbench.jira().project("GW").orElseThrow().id();

        String page = as("mei")
                .get("/secure/RapidBoard.jspa?rapidView=" + gateway + "&selectedIssue=GW-2404")
                .body();

        assertTrue(page.contains("/jira/x?board=" + gateway), page);
        assertTrue(page.contains("<section class=\"module\" id=\"detail\">"), page);
    }

    @Test
    void whoMayOnlyLookStartsNoSprint() {
        long gateway = workbench.jira().project("GW").orElseThrow().id();
        Sprint active = workbench.jira().sprints(gateway).stream()
                .filter(sprint -> sprint.state() == Sprint.State.ACTIVE)
                .findFirst()
                .orElseThrow();

        int answer = as("lin")
                .post("/secure/RapidBoard.jspa/complete", Map.of("sprint", String.valueOf(active.id())))
                .statusCode();

        assertEquals(403, answer);
        assertEquals(
                Sprint.State.ACTIVE,
                workbench.jira().sprint(active.id()).orElseThrow().state());
    }

    @Test
    void aMailIsShownToAdministratorsAndItsScriptsAreNotRun() {
        ask("mei", "Write");
        Browser admin = as("admin");

        String list = admin.get("/admin/mail").body();
        var body = admin.get("/admin/mail/1/body");

        assertTrue(list.contains("Check in &amp; more"), list);
        assertTrue(
                body.headers().firstValue("Content-Security-Policy").orElse("").endsWith("sandbox"));
        assertTrue(admin.get("/admin/mail/1")
                .body()
                .contains("<pre class=\"wb-mail-text\" tabindex=\"0\">Please check in</pre>"));
    }

    @Test
    void mailsAreNotForEverybody() {
        assertEquals(403, as("mei").get("/admin/mail").statusCode());
        assertEquals(403, as("mei").get("/admin").statusCode());
    }

    @Test
    void aPluginSearchesAsWhoeverIsSignedIn() {
        String jql = URLEncoder.encode("project = FLD", StandardCharsets.UTF_8);

        assertTrue(ask("tao", "Find?jql=" + jql).matches("(\\d+) \\1"));
        assertEquals("no: “FLD” is no value of project, or not for you.", ask("lin", "Find?jql=" + jql));
        assertEquals(
                "here a value is expected, not “”. Put words of the language into quotation marks.",
                ask("tao", "Find?jql=project+="));
    }

    @Test
    void aFilterThatIsNotForTheSearcherIsAnErrorOnlyWhereAPluginAsks() {
        String mei = workbench.jira().directory().byName("mei").orElseThrow().key();
        long own = workbench
                .jira()
                .filters()
                .save(mei, "Of Mei alone", "issue = GW-2404", false)
                .id();
        String jql = URLEncoder.encode("filter = " + own, StandardCharsets.UTF_8);

        assertEquals(" 1", ask("mei", "Check?jql=" + jql));
        assertEquals("“" + own + "” is no value of filter, or not for you. 0", ask("bo", "Check?jql=" + jql));
    }

    @Test
    void aDashboardItemIsPutMovedAndRemoved() {
        Browser bo = as("bo");
        String key = workbench.jira().directory().byName("bo").orElseThrow().key();

        bo.post("/secure/Dashboard.jspa/items", Map.of("item", "org.example.plugin:item"));
        long id = workbench.jira().dashboard().of(key).get(0).id();
        bo.post("/secure/Dashboard.jspa/items/" + id + "/preferences", Map.of("preferences", "{\"a\":1}"));
        bo.post("/secure/Dashboard.jspa/items/" + id + "/move", Map.of());
        String page = bo.get("/secure/Dashboard.jspa").body();

        assertTrue(page.contains("data-wb-preferences=\"{&quot;a&quot;:1}\""), page);
        assertEquals(1, workbench.jira().dashboard().of(key).get(0).column());
        bo.post("/secure/Dashboard.jspa/items/" + id + "/remove", Map.of());
        assertEquals(0, workbench.jira().dashboard().of(key).size());
    }

    @Test
    void nobodyChangesTheDashboardOfSomebodyElse() {
        as("emil").post("/secure/Dashboard.jspa/items", Map.of("item", "org.example.plugin:item"));
        String key = workbench.jira().directory().byName("emil").orElseThrow().key();
        long id = workbench.jira().dashboard().of(key).get(0).id();

        int answer = as("bo").post("/secure/Dashboard.jspa/items/" + id + "/remove", Map.of())
                .statusCode();

        assertEquals(404, answer);
        assertEquals(1, workbench.jira().dashboard().of(key).size());
    }

    @Test
    void theNavigatorPagesByFiftyAndSaysWhatIsWrong() {
        long gateway = workbench.jira().project("GW").orElseThrow().id();
        String mei = workbench.jira().directory().byName("mei").orElseThrow().key();
        for (int i = 0; i < 60; i++) {
            workbench.jira().create(gateway, IssueFields.task("Page filler " + i), mei);
        }
        String jql = URLEncoder.encode("summary ~ filler ORDER BY key", StandardCharsets.UTF_8);

        String first = as("mei").get("/issues/?jql=" + jql).body();
        String second = as("mei").get("/issues/?jql=" + jql + "&start=50").body();

        assertTrue(first.contains("1 to 50 of 60") && first.contains("id=\"page-after\""), first);
        assertTrue(second.contains("51 to 60 of 60") && second.contains("id=\"page-before\""), second);
        assertTrue(as("mei")
                .get("/issues/?jql=project+=+GW+status")
                .body()
                .contains("At character 14: here AND, OR or the end is expected, not “status”."));
    }

    @Test
    void theSimpleSearchIsWrittenAsJql() {
        var page = as("mei").get("/issues/?project=GW&status=IN_PROGRESS&text=power+%22cut");

        assertEquals(
                "jql="
                        + URLEncoder.encode(
                                "project = GW AND status = \"In Progress\" AND text ~ \"power \\\"cut\"",
                                StandardCharsets.UTF_8),
                page.uri().getRawQuery());
        assertEquals(200, page.statusCode());
    }
}
