package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.Access;
import org.okrtree.workbench.data.ManyIssues;
import org.okrtree.workbench.data.Project;
import org.okrtree.workbench.site.Browser;
import org.okrtree.workbench.store.StatementLog;

/** What the plugin costs the issue view, once what it may remember is remembered: four statements, and none elsewhere. */
final class IssueStatementsIT {
    private static final int MOST = 4;

    private static Workbench workbench;
    private static Browser mei;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        mei = new Browser(workbench.jiraUrl()).as("mei", "/login.jsp");
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    /** Of the plugin alone: the host's own tables are not its doing. Looked at once before, so that it is warm. */
    private static List<String> statements(String path) {
        mei.get(path);
        try (StatementLog.Recording recording =
                workbench.jiraDatabase().statements().record()) {
            assertEquals(200, mei.get(path).statusCode());
            return recording.all().stream()
                    .filter(statement -> statement.toUpperCase(Locale.ROOT).contains("AO_"))
                    .toList();
        }
    }

    @Test
    void anIssueTakesAtMostFourStatementsHoweverManyItHelps() {
        int withTwo = statements("/browse/GW-2404").size();
        Surfaces rest = Surfaces.seenBy(workbench, "mei");
        long issue = workbench.jira().issue("GW-2404").orElseThrow().id();
        rest.node("/key-results?words=")
                .get("keyResults")
                .forEach(one -> rest.send(
                        "POST",
                        "/issues/" + issue + "/work-links",
                        "{\"keyResult\":\"" + one.get("uid").asText() + "\"}"));
        List<String> withMany = statements("/browse/GW-2404");

        assertTrue(rest.node("/issues/" + issue + "/work-links").get("links").size() > 10);
        assertTrue(withTwo <= MOST, withTwo + " statements");
        assertTrue(withMany.size() <= MOST, String.join("\n", withMany));
    }

    @Test
    void anIssueOfAProjectWithoutOkrsTakesNone() {
        Project other = workbench
                .jira()
                .addProject(
                        "OTH",
                        "Other",
                        "",
                        workbench.jira().project("GW").orElseThrow().leadKey(),
                        2);
        workbench.jira().access().grant(other.id(), "linden-staff", Access.May.BROWSE);
        ManyIssues.add(workbench.jiraDatabase(), other, other.leadKey(), 6_000_000, 1);

        assertEquals(List.of(), statements("/browse/OTH-1"));
    }

    @Test
    void theTabIsAskedForNothingUntilItIsLookedAt() {
        int panel = statements("/browse/GW-2409").size();
        List<String> tab = statements("/browse/GW-2409?page=org.okrtree.okr-plugin:okr-issue-tab");

        assertTrue(panel <= MOST, panel + " statements");
        assertTrue(tab.size() <= panel + MOST, String.join("\n", tab));
    }
}
