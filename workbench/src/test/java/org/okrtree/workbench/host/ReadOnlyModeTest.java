package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Browser;

/** Confluence takes no changes: what is refused, and what goes on. */
final class ReadOnlyModeTest {
    private static final String SERVICE = "com.atlassian.confluence.api.service.accessmode";

    @TempDir
    private static Path folder;

    private static Wiki wiki;

    @BeforeAll
    static void start() throws IOException {
        PluginJar plugin = plugin().withImport(Wiki.IMPORTS)
                .withImport(SERVICE + ";resolution:=optional")
                .withImport("com.atlassian.confluence.api.model.accessmode;resolution:=optional")
                .beans("")
                .module(
                        "<rest key='rest' path='/example' version='1' application='confluence'><package>org.example</package></rest>")
                .source("ReadOnlyAccessAllowed", """
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                        public @interface ReadOnlyAccessAllowed {}
                        """)
                .source("Things", """
                        @Path("/things")
                        public class Things {
                            @GET public String read() { return "read"; }
                            @POST public String write() { return "written"; }
                            @PUT @%s.ReadOnlyAccessAllowed public String search() { return "found"; }
                            @DELETE @ReadOnlyAccessAllowed public String copied() { return "deleted"; }
                        }
                        """.formatted(SERVICE));
        Wiki.macro(
                plugin,
                "mode",
                "",
                "NONE",
                "return \"[\" + Wiring.host(" + SERVICE
                        + ".AccessModeService.class).isReadOnlyAccessModeEnabled() + \"]\";");
        wiki = new Wiki(plugin, folder);
    }

    @AfterAll
    static void stop() {
        wiki.close();
    }

    @BeforeEach
    void begin() {
        wiki.workbench().readOnlyMode().begin();
    }

    @AfterEach
    void end() {
        wiki.workbench().readOnlyMode().end();
    }

    private static HttpResponse<String> rest(String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(wiki.workbench().confluenceUrl() + "/rest/example/1/things"))
                .header("Authorization", "Bearer token-mei")
                .header("X-Atlassian-Token", "no-check")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Tag("T37")
    @Test
    void pagesAndMacrosAreDrawnAndPluginsAreTold() {
        String page = wiki.look("/pages/viewpage.action", wiki.page("Mode", Wiki.use("mode")))
                .body();

        assertTrue(page.contains("[true]"), page);
        assertTrue(page.contains("<meta name=\"ajs-access-mode\" content=\"READ_ONLY\">"), page);
        assertTrue(page.contains("id=\"site-notice\""), page);
    }

    @Tag("T37")
    @Test
    void nobodySavesAPage() {
        WikiPage page = wiki.page("Kept", "<p>one</p>");

        HttpResponse<String> answer = wiki.as("mei")
                .post(
                        "/pages/doeditpage.action",
                        Map.of(
                                "pageId",
                                String.valueOf(page.id()),
                                "version",
                                "1",
                                "title",
                                "Kept",
                                "body",
                                "<p>two</p>"));

        assertEquals(405, answer.statusCode());
        assertEquals(
                "<p>one</p>",
                wiki.workbench().confluence().page(page.id()).orElseThrow().body());
    }

    @Tag("T37")
    @Test
    void nobodyCreatesAPage() {
        HttpResponse<String> answer =
                wiki.inEditor("/pages/docreatepage.action", Map.of("title", "Never made", "body", "<p>x</p>"));

        assertEquals(405, answer.statusCode());
        assertTrue(wiki.workbench().confluence().page(Wiki.SPACE, "Never made").isEmpty());
    }

    @Tag("T37")
    @ParameterizedTest
    @CsvSource({"GET, 200", "POST, 405", "PUT, 200"})
    void aCallThatChangesSomethingIsRefusedUnlessItsResourceSaysThatItDoesNot(String method, int status)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = rest(method);

        assertEquals(status, answer.statusCode(), answer.body());
    }

    @Tag("T37")
    @Test
    void anAnnotationOfAnotherPackageIsNoLeave() throws IOException, InterruptedException {
        HttpResponse<String> answer = rest("DELETE");

        assertEquals(405, answer.statusCode());
        assertTrue(answer.body().contains("bears @ReadOnlyAccessAllowed"), answer.body());
    }

    @Test
    void afterwardsEverythingIsChangedAsBefore() throws IOException, InterruptedException {
        wiki.workbench().readOnlyMode().end();

        assertEquals("written", rest("POST").body());
    }

    @Test
    void onlyAnAdministratorTurnsItOnAndOff() {
        Browser admin = wiki.as("admin");

        assertEquals(
                403,
                wiki.as("mei")
                        .post("/admin/maintenance", Map.of("readOnly", "false"))
                        .statusCode());
        assertTrue(wiki.workbench().readOnlyMode().isReadOnlyAccessModeEnabled());
        assertTrue(admin.post("/admin/maintenance", Map.of("readOnly", "false"))
                .body()
                .contains("Everything can be changed."));
    }
}
