package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.Sprint;
import org.okrtree.workbench.store.StatementLog;

/** What the page of the focus of sprints costs: twelve statements at most, however many sprints and key results there are. */
final class SprintStatementsIT {
    private static final int MOST = 12;

    private static Workbench workbench;
    private static Surfaces mei;
    private static long board;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
        mei = Surfaces.seenBy(workbench, "mei");
        board = workbench.jira().project("GW").orElseThrow().id();
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    /** Of the plugin alone, once what it may remember is remembered. */
    private static List<String> statements() {
        String page = workbench.jiraUrl() + "/plugins/servlet/okr/board/" + board;
        mei.get(page);
        try (StatementLog.Recording recording =
                workbench.jiraDatabase().statements().record()) {
            assertEquals(200, mei.get(page).statusCode());
            return recording.all().stream()
                    .filter(statement -> statement.toUpperCase(Locale.ROOT).contains("AO_"))
                    .toList();
        }
    }

    @Test
    void moreSprintsAskNoMore() {
        List<String> few = statements();
        LocalDate today = LocalDate.now();
        var keyResults = mei.node("/key-results?words=").get("keyResults");
        for (int i = 0; i < 12; i++) {
            Sprint sprint = workbench
                    .jira()
                    .addSprint(
                            board,
                            "Later " + i,
                            "",
                            Sprint.State.FUTURE,
                            today.plusDays(30 + i),
                            today.plusDays(31 + i));
            for (int place = 0; place < 2; place++) {
                String body = "{\"keyResult\":\""
                        + keyResults
                                .get((i + place) % keyResults.size())
                                .get("uid")
                                .asText() + "\"}";
                assertEquals(
                        201,
                        mei.send("POST", "/sprints/" + sprint.id() + "/focus", body)
                                .statusCode());
            }
        }
        List<String> many = statements();

        assertTrue(few.size() <= MOST, String.join("\n", few));
        assertTrue(many.size() <= MOST, String.join("\n", many));
    }
}
