package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Directory;

/** What a small plugin in both faces is told of people, time and address. */
final class SeenPeopleTest {
    private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");

    @TempDir
    Path folder;

    private WorkbenchOptions options;
    private Workbench workbench;

    @BeforeEach
    void begin() throws IOException {
        options = WorkbenchOptions.inMemory()
                .at(Clock.fixed(NOON, ZoneOffset.UTC))
                .withJar(PluginJar.plugin()
                        .withImport("com.atlassian.sal.api")
                        .withImport("com.atlassian.sal.api.user")
                        .withImport("com.atlassian.sal.api.message")
                        .withImport("com.atlassian.sal.api.timezone")
                        .withImport("com.atlassian.jira.user.anonymize;resolution:=optional")
                        .withImport("com.atlassian.jira.bc;resolution:=optional")
                        .withImport("com.atlassian.jira.util;resolution:=optional")
                        .beans("")
                        .module("<user-key-change-handler key='keys' class='org.example.Handler' application='jira'/>")
                        .module(
                                "<user-name-change-handler key='names' class='org.example.NameHandler' application='jira'/>")
                        .source("Handler", handler("UserKeyChangeHandler", "Handler", ""))
                        .source(
                                "NameHandler",
                                handler(
                                        "UserNameChangeHandler",
                                        "NameHandler",
                                        "if (change.getOriginal().equals(\"bo\")) throw new IllegalStateException(\"too slow\");"))
                        .servlet("Told", "", """
                                String said = request.getParameter("key");
                                var key = new com.atlassian.sal.api.user.UserKey(said);
                                var profile = Wiring.host(com.atlassian.sal.api.user.UserManager.class).getUserProfile(key);
                                var zones = Wiring.host(com.atlassian.sal.api.timezone.TimeZoneManager.class);
                                var properties = Wiring.host(com.atlassian.sal.api.ApplicationProperties.class);
                                response.getWriter().write((profile == null ? "nobody" : profile.getUsername() + " "
                                    + profile.getFullName()) + "|" + zones.getUserTimeZone().getID() + "|"
                                    + zones.getUserTimeZone(key).getID() + "|" + zones.getDefaultTimeZone().getID() + "|"
                                    + Wiring.host(com.atlassian.sal.api.message.LocaleResolver.class).getLocale() + "|"
                                    + Wiring.host(java.time.Clock.class).instant());
                                for (var mode : com.atlassian.sal.api.UrlMode.values()) {
                                    response.getWriter().write("|" + mode + "=" + properties.getBaseUrl(mode));
                                }
                                """)
                        .in(folder));
        workbench = Workbench.start(options);
    }

    private static String handler(String type, String name, String first) {
        return "public class " + name + " implements com.atlassian.jira.user.anonymize." + type + """
                 {
                    public Collection<com.atlassian.jira.user.anonymize.AffectedEntity> getAffectedEntities(
                            com.atlassian.jira.user.anonymize.UserPropertyChangeParameter change) {
                        return List.of();
                    }
                    public com.atlassian.jira.bc.ServiceResult update(
                            com.atlassian.jira.user.anonymize.UserPropertyChangeParameter change) {
                """ + first + """
                        System.setProperty("example.told." + change.getOriginal(), change.getTarget());
                        return new com.atlassian.jira.bc.ServiceResultImpl(new com.atlassian.jira.util.SimpleErrorCollection());
                    }
                }
                """;
    }

    @AfterEach
    void end() {
        workbench.close();
    }

    private Directory people() {
        return workbench.jira().directory();
    }

    private String key(String name) {
        return people().byName(name).orElseThrow().key();
    }

    private List<String> told(String reader, String aboutKey) throws IOException, InterruptedException {
        return told(workbench, reader, aboutKey);
    }

    private static List<String> told(Workbench workbench, String reader, String aboutKey)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(workbench.serverOf("jira") + "/plugins/servlet/example/Told?key=" + aboutKey))
                .header("Authorization", "Bearer " + workbench.tokenOf(reader))
                .build();
        return List.of(HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body()
                .split("\\|"));
    }

    @Tag("T29")
    @Test
    void aPersonIsToldAsTheyAreCalledNowAndNobodyWhenDeleted() throws Exception {
        String lin = key("lin");
        people().rename(lin, "linna");
        people().call(lin, "Linna");
        assertEquals("linna Linna", told("tao", lin).get(0));

        people().activate(lin, false);
        assertEquals("linna Linna", told("tao", lin).get(0));

        people().remove(lin);
        assertEquals("nobody", told("tao", lin).get(0));
    }

    @Tag("T32")
    @Test
    void zoneAndLanguageAreThoseOfWhoeverIsAskedFor() throws Exception {
        people().live(key("lin"), "America/Lima");
        people().speak(key("tao"), Locale.SIMPLIFIED_CHINESE);

        assertEquals(
                List.of("Asia/Shanghai", "America/Lima", "Pacific/Auckland", "zh_CN"),
                told("tao", key("lin")).subList(1, 5));
    }

    @Test
    void theClockIsThatOfTheFace() throws Exception {
        workbench.clock().move(Duration.ofDays(7));

        assertEquals("2026-11-23T12:00:00Z", told("tao", key("lin")).get(5));
    }

    @Tag("T31")
    @Test
    void theBaseUrlIsToldAsTheModeWantsIt() throws Exception {
        workbench.jira().notes().keep("base-url", "https://work.example.com/jira");

        assertEquals(
                List.of(
                        "CANONICAL=https://work.example.com/jira",
                        "ABSOLUTE=" + workbench.jiraUrl(),
                        "RELATIVE=/jira",
                        "RELATIVE_CANONICAL=/jira",
                        "AUTO=/jira"),
                told("tao", key("lin")).subList(6, 11));
    }

    @Tag("T31")
    @Test
    void behindAProxyARequestIsOneToTheProxy() throws Exception {
        URI proxy = URI.create("http://work.example.com/work/jira");
        try (Workbench behind =
                Workbench.start(options.behind(proxy, URI.create("http://work.example.com/work/wiki")))) {
            List<String> told = told(behind, "tao", "nobody");

            assertEquals(List.of("CANONICAL=" + proxy, "ABSOLUTE=" + proxy, "RELATIVE=/work/jira"), told.subList(6, 9));
        }
    }

    @Tag("T29")
    @Test
    void handlersAreToldTheKeyAndTheNameBeforeAndAfter() {
        workbench.jira().rekey(key("lin"), "lin");

        assertEquals(List.of(), workbench.jiraPlugins().userKeyChanges("lin", "JIRAUSER77"));
        assertEquals("JIRAUSER77", System.clearProperty("example.told.lin"));
    }

    @Tag("T29")
    @Test
    void aHandlerThatFailsIsNamedAndTheAnonymisationGoesOn() {
        var browser = new org.okrtree.workbench.site.Browser(workbench.jiraUrl()).as("admin", "/login.jsp");

        var page = browser.post("/admin/people/" + key("bo") + "/anonymise", java.util.Map.of());

        assertTrue(page.body().contains("<code>names</code>"), page.body());
        assertTrue(people().byName("bo").isEmpty());
        assertTrue(workbench
                .jiraPlugins()
                .problems()
                .toString()
                .contains("module names (user-name-change-handler) failed"));
    }
}
