package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.site.AppPages;
import org.okrtree.workbench.site.Browser;

final class AppPagesTest {
    @TempDir
    private static Path folder;

    private static Workbench workbench;

    @BeforeAll
    static void begin() throws IOException {
        workbench = Workbench.start(WorkbenchOptions.inMemory()
                .withJar(plugin().version("1.7")
                        .module("<component key='thing' class='org.example.Thing'/>")
                        .servlet("Hello", "@UnrestrictedAccess", "response.getWriter().write(\"hello\");")
                        .in(folder)));
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static Browser administrator() {
        return new Browser(workbench.jiraUrl()).as("admin", "/login.jsp");
    }

    @Test
    void theAppIsListedWithItsVersionAndItsStateAndWhatIsWrongWithIt() {
        String page = administrator().get("/admin/apps").body();

        assertTrue(page.contains(PluginJar.KEY) && page.contains("1.7"), page);
        assertTrue(page.contains("The component thing does nothing"), page);
    }

    @Test
    void anAdministratorStopsTheAppAndStartsItAgain() {
        Browser administrator = administrator();

        String stopped = administrator.post("/admin/apps/disable", Map.of()).body();
        int meanwhile = administrator.get("/plugins/servlet/example/Hello").statusCode();
        String started = administrator.post("/admin/apps/enable", Map.of()).body();

        assertTrue(stopped.contains("id=\"app-enable\"") && started.contains("id=\"app-disable\""));
        assertEquals(404, meanwhile);
        assertEquals(200, administrator.get("/plugins/servlet/example/Hello").statusCode());
    }

    @Tag("T39")
    @Test
    void anUploadIsRefusedWithTheSettingsThatAnAdministratorChanges() {
        HttpResponse<String> refused = administrator().post("/admin/apps/upload", Map.of());

        assertEquals(403, refused.statusCode());
        assertTrue(refused.body().contains(AppPages.UPLOAD_SETTING), refused.body());
        assertTrue(refused.body().contains(AppPages.SIGNATURE_SETTING), refused.body());
    }

    @Tag("T39")
    @Test
    void theInstallPageNamesBothSettingsAsTheyAre() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("okr.root"), "docs", "install.md"));

        assertTrue(page.contains("`" + AppPages.UPLOAD_SETTING + "`"));
        assertTrue(page.contains("`" + AppPages.SIGNATURE_SETTING + "`"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"enable", "disable", "upload"})
    void appsAreForAdministrators(String deed) {
        Browser somebody = new Browser(workbench.jiraUrl()).as("mei", "/login.jsp");

        assertEquals(403, somebody.get("/admin/apps").statusCode());
        assertEquals(403, somebody.post("/admin/apps/" + deed, Map.of()).statusCode());
        assertTrue(workbench.jiraPlugins().isEnabled());
    }

    @Test
    void theOtherFaceHasThePageToo() {
        Browser administrator = new Browser(workbench.confluenceUrl()).as("admin", "/login.action");

        assertTrue(administrator.get("/admin/apps").body().contains(PluginJar.KEY));
    }
}
