package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.store.Database;

/** The jar of this build in both faces, with the OKRs of the sample company; the same examples on each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VeryJarContract {
    private Workbench workbench;

    abstract Database open();

    @BeforeAll
    void start() {
        workbench =
                Workbench.start(WorkbenchOptions.inMemory().in(face -> open()).withSampleRequests());
    }

    @AfterAll
    void stop() {
        workbench.close();
    }

    private static HttpResponse<String> get(String person, String address) throws IOException, InterruptedException {
        return Crawl.get(person, address);
    }

    @Test
    void itsClassesAreSeenByNobodyElse() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.okrtree.wiring.PluginWiring"));
        assertTrue(workbench.jiraPlugins().isEnabled());
        assertTrue(workbench.confluencePlugins().isEnabled());
    }

    @Test
    void noPageFailsAndNoTemplateDoesWhatAProductRefuses() throws IOException, InterruptedException {
        for (String person : List.of("admin", "mei", "lin")) {
            assertEquals(
                    List.of(), Crawl.failures(person, List.of(workbench.jiraUrl()), workbench.confluenceUrl()), person);
        }

        assertEquals(List.of(), workbench.jiraPlugins().problems());
        assertEquals(List.of(), workbench.confluencePlugins().problems());
    }

    @Test
    void offAndOnTenTimesItLeavesNothingBehindAndIsThereAgain() throws IOException, InterruptedException {
        String tree = workbench.jiraUrl() + "/plugins/servlet/okr/tree";
        assertEquals(200, get("mei", tree).statusCode());
        int services = workbench.jiraPlugins().serviceCount();

        for (int i = 0; i < 10; i++) {
            workbench.jiraPlugins().disable();
            assertEquals(0, workbench.jiraPlugins().servicesInUseByPlugin());
            assertEquals(404, get("mei", tree).statusCode());
            workbench.jiraPlugins().enable();
            assertEquals(200, get("mei", tree).statusCode());
        }

        assertEquals(services, workbench.jiraPlugins().serviceCount());
        assertEquals(0, workbench.jiraDatabase().connectionsInUse());
    }

    @Test
    void replacedByItselfItHasItsData() throws IOException, InterruptedException {
        String sheets = workbench.jiraUrl() + "/rest/okr/1/teams";
        String before = get("mei", sheets).body();

        workbench.jiraPlugins().replace(WorkbenchOptions.inMemory().jar().orElseThrow());

        assertEquals(before, get("mei", sheets).body());
    }
}
