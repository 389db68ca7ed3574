package org.okrtree.workbench.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.IssueFields;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.site.Browser;

final class JiraFaceTest {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static Browser as(String userName) {
        return new Browser(workbench.jiraUrl()).as(userName, "/login.jsp");
    }

    private static Issue anIssue(String summary) {
        long gateway = workbench.jira().project("GW").orElseThrow().id();
        String mei = workbench.jira().directory().byName("mei").orElseThrow().key();
        return workbench.jira().create(gateway, IssueFields.task(summary), mei);
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheSignInPageAndBack() {
        Browser browser = new Browser(workbench.jiraUrl());

        HttpResponse<String> asked = browser.get("/browse/GW-2404");
        HttpResponse<String> signedIn =
                browser.post("/login.jsp", Map.of("person", "mei", "os_destination", "/browse/GW-2404"));

        assertTrue(asked.uri().toString().endsWith("/login.jsp?os_destination=%2Fbrowse%2FGW-2404"));
        assertEquals(workbench.jiraUrl() + "/browse/GW-2404", signedIn.uri().toString());
    }

    @Test
    void signingInLeadsToNoForeignSite() {
        Browser browser = new Browser(workbench.jiraUrl());
        browser.get("/login.jsp");

        HttpResponse<String> signedIn =
                browser.post("/login.jsp", Map.of("person", "mei", "os_destination", "//example.com/x"));

        assertEquals(workbench.jiraUrl() + "/", signedIn.uri().toString());
    }

    @Tag("T07")
    @Test
    void aFormWithoutTheTokenChangesNothing() {
        Issue issue = anIssue("Stays to do");

        HttpResponse<String> answer =
                as("mei").postAsItIs("/browse/" + issue.key() + "/transition", Map.of("status", "DONE"));

        assertEquals(403, answer.statusCode());
        assertEquals(
                Status.TO_DO, workbench.jira().issue(issue.id()).orElseThrow().status());
    }

    @Test
    void anIssueGoesFromOneStatusToAnother() {
        Issue issue = anIssue("Goes on");

        as("mei").post("/browse/" + issue.key() + "/transition", Map.of("status", "DONE"));

        assertEquals(
                Status.DONE, workbench.jira().issue(issue.id()).orElseThrow().status());
    }

    @Test
    void whoMayOnlyLookSeesNoButtonAndIsRefused() {
        Issue issue = anIssue("Only to look at");
        Browser lin = as("lin");

        HttpResponse<String> page = lin.get("/browse/" + issue.key());
        HttpResponse<String> deed = lin.post("/browse/" + issue.key() + "/delete", Map.of());

        assertFalse(page.body().contains("edit-issue"));
        assertEquals(403, deed.statusCode());
        assertTrue(workbench.jira().issue(issue.id()).isPresent());
    }

    @Test
    void anIssueThatIsNotForMeLooksLikeNoneAtAll() {
        Browser lin = as("lin");

        HttpResponse<String> hidden = lin.get("/browse/FLD-310");
        HttpResponse<String> none = lin.get("/browse/FLD-9999");

        assertEquals(404, hidden.statusCode());
        assertEquals(withoutAddress(none.body()), withoutAddress(hidden.body()));
    }

    /** The form of the user menu names the address itself. */
    private static String withoutAddress(String page) {
        return page.replaceAll("/browse/FLD-\\d+", "");
    }

    @Test
    void aMovedIssueIsFoundUnderItsOldKey() {
        Issue issue = anIssue("Moves to the cloud");
        Browser tao = as("tao");

        tao.post("/browse/" + issue.key() + "/move", Map.of("project", "CLD"));
        HttpResponse<String> old = tao.get("/browse/" + issue.key());

        assertTrue(old.uri().toString().contains("/browse/CLD-"), old.uri().toString());
        assertTrue(old.body().contains("Moves to the cloud"));
    }

    @Test
    void whatIsTypedIsWrittenAndShownAsTyped() {
        HttpResponse<String> page = as("mei")
                .post(
                        "/secure/CreateIssue",
                        Map.of(
                                "project",
                                "GW",
                                "type",
                                "BUG",
                                "summary",
                                "<i>电源</i> & \"more\"",
                                "description",
                                "",
                                "sprint",
                                "0"));

        assertTrue(page.uri().toString().contains("/browse/GW-"), page.uri().toString());
        assertTrue(page.body().contains("&lt;i&gt;电源&lt;/i&gt; &amp; &quot;more&quot;"), page.body());
    }

    @Test
    void anIssueNeedsASummary() {
        HttpResponse<String> page = as("mei").post("/secure/CreateIssue", Map.of("project", "GW", "summary", " "));

        assertTrue(page.body().contains("An issue needs a summary."));
    }

    @Test
    void aPersonKeepsLanguageAndThemeFromOneSessionToTheNext() {
        as("sam").post("/preferences", Map.of("language", "zh-CN"));
        as("sam").post("/preferences", Map.of("theme", "dark"));

        String page = as("sam").get("/projects").body();

        assertTrue(
                page.contains("<html lang=\"zh-CN\" data-theme=\"dark:dark light:light\" data-color-mode=\"dark\">"));
        assertTrue(page.contains("退出"));
    }

    @Test
    void peopleAndGroupsAreForAdministrators() {
        assertEquals(403, as("mei").get("/admin/people").statusCode());
        assertEquals(200, as("admin").get("/admin/people").statusCode());
    }

    @Test
    void pagesRunNoScriptOfTheirOwnMarkup() {
        HttpResponse<String> page = as("mei").get("/projects");

        assertTrue(
                page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("script-src 'self';"));
        assertFalse(page.body().matches("(?s).*<script(?![^>]* src=).*"));
    }
}
