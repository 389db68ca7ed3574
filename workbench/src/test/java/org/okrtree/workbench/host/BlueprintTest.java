package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that begin with what a plugin wrote. */
final class BlueprintTest {
    private static final String TEMPLATE =
            "<h2><at:i18n at:key=\"retro.heading\"/></h2><p><at:var at:name=\"ContentPageTitle\"/></p>"
                    + "<at:var at:name=\"table\" at:rawxhtml=\"true\"/><p><at:var at:name=\"nobody\"></at:var></p>"
                    + "<p><ac:placeholder>What went well</ac:placeholder></p><ac:structured-macro ac:name=\"okr\"/>";

    @TempDir
    private static Path folder;

    private static Wiki wiki;

    @BeforeAll
    static void start() throws IOException {
        PluginJar plugin = item(item(plugin(), "retro"), "notes")
                .module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                .file(
                        "i18n/example.properties",
                        "retro.name=Retro & more\nretro.about=To look back\nretro.heading=Well < done\nnotes.name=Notes")
                .module("<blueprint key='retro' content-template-key='t' index-key='retro' application='confluence'/>")
                .module(
                        "<blueprint key='notes' content-template-key='t' index-key='n' create-result='view' application='confluence'/>")
                .module(
                        "<content-template key='t' application='confluence'><context-provider class='org.example.Given'/>"
                                + "<resource type='download' name='template' location='/t.xml'/></content-template>")
                .file("t.xml", TEMPLATE)
                .source("Given", """
                        public class Given implements com.atlassian.plugin.web.ContextProvider {
                            @Override public void init(Map<String, String> parameters) {}
                            @Override public Map<String, Object> getContextMap(Map<String, Object> context) {
                                return Map.of("table", "<table><tbody><tr><td>1</td></tr></tbody></table>");
                            }
                        }
                        """);
        wiki = new Wiki(plugin, folder);
    }

    private static PluginJar item(PluginJar plugin, String key) {
        return plugin.module(
                "<web-item key='" + key + "-item' section='system.create.dialog/content' i18n-name-key='" + key
                        + ".name' application='confluence'><description key='" + key
                        + ".about'/><param name='blueprintKey' value='" + key
                        + "'/></web-item>");
    }

    @AfterAll
    static void stop() {
        wiki.close();
    }

    private static HttpResponse<String> begin(String blueprint, String title) {
        return wiki.inEditor(
                "/pages/createfromtemplate.action",
                Map.of("blueprint", PluginJar.KEY + ":" + blueprint, "title", title));
    }

    @Test
    void theDialogListsThemByNameWithWhatTheyAreFor() {
        String form =
                wiki.as("mei").get("/pages/createpage.action?spaceKey=GWT").body();

        assertTrue(
                form.contains("id=\"create-dialog\"")
                        && form.contains("Retro &amp; more")
                        && form.contains("To look back"),
                form);
    }

    @Test
    void theEditorBeginsWithTheTemplateItsTextsAndVariables() {
        String form = begin("retro", "A & B").body();

        assertTrue(form.contains("value=\"A &amp; B\""), form);
        assertTrue(
                form.contains("&lt;h2&gt;Well &amp;lt; done&lt;/h2&gt;&lt;p&gt;A &amp;amp; B&lt;/p&gt;&lt;table&gt;"),
                form);
        assertTrue(wiki.workbench().confluence().page(Wiki.SPACE, "A & B").isEmpty());
    }

    @Test
    void aBlueprintThatIsToBeViewedIsAPageAtOnce() {
        HttpResponse<String> page = begin("notes", "Notes of today");

        assertTrue(
                page.uri().getPath().endsWith("/display/GWT/Notes+of+today"),
                page.uri().toString());
        assertTrue(page.body().contains("<h2>Well &lt; done</h2>"), page.body());
        assertFalse(page.body().contains("What went well"), page.body());
    }

    @Test
    void aVariableWithoutAValueAndATextThatIsMissingAreProblems() {
        begin("retro", "Problems");

        assertTrue(
                wiki.problems().stream().anyMatch(one -> one.contains("wants the variable nobody")),
                wiki.problems().toString());
        assertTrue(wiki.problems().stream().anyMatch(one -> one.contains("There is no text for notes.about")));
    }

    @Test
    void whoMayOnlyLookIsOfferedNone() {
        assertEquals(
                403,
                wiki.as("lin")
                        .post(
                                "/pages/createfromtemplate.action",
                                Map.of("spaceKey", "GWT", "blueprint", PluginJar.KEY + ":notes", "title", "Lin"))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<blueprint key='b' content-template-key='t'/> | has no index-key",
                "<blueprint key='b' content-template-key='gone' index-key='i'/> | there is no <content-template> with that key",
                "<blueprint key='b' content-template-key='empty' index-key='i'/> | there is no text to begin with",
                "<blueprint key='b' content-template-key='lost' index-key='i'/> | which is not in the jar",
                "<web-item key='i' section='system.create.dialog/content'><param name='blueprintKey' value='gone'/></web-item> | there is no <blueprint> with that key"
            })
    void aBlueprintThatLeadsNowhereIsRefused(String module, String why) throws IOException {
        try (Bench bench = new Bench(Product.CONFLUENCE, folder)) {
            Path jar = plugin().file("t.xml", "<p/>")
                    .module(
                            "<content-template key='t'><resource type='download' name='template' location='/t.xml'/></content-template>")
                    .module("<content-template key='empty'/>")
                    .module(
                            "<content-template key='lost'><resource type='download' name='template' location='/no.xml'/></content-template>")
                    .module(module)
                    .in(folder);

            PluginRefusedException refused = assertThrows(
                    PluginRefusedException.class, () -> bench.host().install(jar));

            assertTrue(refused.getMessage().contains(why), refused.getMessage());
        }
    }
}
