package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Theme;
import org.okrtree.workbench.site.CurrentPerson;
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

    @Tag("T02")
    @Tag("T03")
    @Test
    void itsClassesAreSeenByNobodyElse() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.okrtree.wiring.PluginWiring"));
        assertTrue(workbench.jiraPlugins().isEnabled());
        assertTrue(workbench.confluencePlugins().isEnabled());
    }

    @Tag("T09")
    @Tag("T10")
    @Test
    void noPageFailsAndNoTemplateDoesWhatAProductRefuses() throws IOException, InterruptedException {
        for (String person : List.of("admin", "mei", "lin")) {
            assertEquals(
                    List.of(), Crawl.failures(person, List.of(workbench.jiraUrl()), workbench.confluenceUrl()), person);
        }

        assertEquals(List.of(), workbench.jiraPlugins().problems());
        assertEquals(List.of(), workbench.confluencePlugins().problems());
    }

    @Tag("T23")
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

    @Tag("T23")
    @Test
    void replacedByItselfItHasItsData() throws IOException, InterruptedException {
        String sheets = workbench.jiraUrl() + "/rest/okr/1/teams";
        String before = get("mei", sheets).body();

        workbench.jiraPlugins().replace(WorkbenchOptions.inMemory().jar().orElseThrow());

        assertEquals(before, get("mei", sheets).body());
    }

    @Tag("T06")
    @Test
    void whoeverHasNoLicenceDoesNotReachIt() throws IOException, InterruptedException {
        workbench
                .jira()
                .directory()
                .add(
                        new Person(
                                "JIRAUSER-GUEST",
                                "guest",
                                "Guest",
                                "Visitor",
                                "guest@linden.example",
                                true,
                                Locale.US,
                                Theme.LIGHT,
                                ""),
                        List.of(),
                        workbench.tokenOf("guest"));

        assertEquals(
                302,
                get("guest", workbench.jiraUrl() + "/plugins/servlet/okr/tree").statusCode());
        assertEquals(
                403, get("guest", workbench.jiraUrl() + "/rest/okr/1/teams").statusCode());
    }

    @Tag("T07")
    @Test
    void aFormWithoutTheTokenOfItsBrowserIsRefused() throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(workbench.jiraUrl() + "/plugins/servlet/okr/admin/access"))
                .header("Authorization", "Bearer " + workbench.tokenOf("admin"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("action=team"))
                .build();

        assertEquals(
                403,
                HttpClient.newHttpClient()
                        .send(form, HttpResponse.BodyHandlers.ofString())
                        .statusCode());
    }

    @Tag("T25")
    @Test
    void aServiceThatIsAnotherAfterAnUpgradeIsAskedAtOnce() throws IOException, InterruptedException {
        String tree = workbench.jiraUrl() + "/plugins/servlet/okr/tree";
        String before = get("mei", tree).body();
        workbench.jiraPlugins().offer(LocaleResolver.class, (LocaleResolver) () -> Locale.SIMPLIFIED_CHINESE);

        String after = get("mei", tree).body();

        workbench.jiraPlugins().offer(LocaleResolver.class, (LocaleResolver) CurrentPerson::locale);
        assertFalse(before.contains("目标"));
        assertTrue(after.contains("目标"));
    }
}
