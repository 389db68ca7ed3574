package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A Jira without Jira Software: the plugin starts and does all it does, and sprints have no focus. */
final class WithoutJiraSoftwareIT {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutJiraSoftware());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    @Test
    void thePluginStartsAndKnowsNoBoard() {
        Surfaces admin = Surfaces.seenBy(workbench, "admin");
        long board = workbench.jira().project("GW").orElseThrow().id();
        admin.send("PUT", "/access", "{\"use\":[\"linden-staff\"],\"administer\":[\"leadership\"]}");

        int tree = admin.get(workbench.jiraUrl() + "/plugins/servlet/okr/tree").statusCode();
        int page = admin.get(workbench.jiraUrl() + "/plugins/servlet/okr/board/" + board)
                .statusCode();
        int rest =
                admin.get(workbench.jiraUrl() + "/rest/okr/1/sprints/1/focus").statusCode();

        assertEquals("200 404 404", tree + " " + page + " " + rest);
        assertEquals(List.of(), workbench.jiraPlugins().problems());
        assertTrue(workbench.jiraPlugins().isEnabled());
    }
}
