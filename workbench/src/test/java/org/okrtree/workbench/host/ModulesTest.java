package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ModulesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path folder;

    @Tag("T06")
    @Test
    void nobodyIsSentToTheLogInAndBack() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(plugin().servlet("Page", "", "").in(folder));

            HttpResponse<String> answer = bench.asNobody().get("/plugins/servlet/example/Page/1?a=b");

            assertEquals(302, answer.statusCode());
            assertTrue(answer.headers()
                    .firstValue("Location")
                    .orElse("")
                    .endsWith("/base/login.jsp?os_destination=%2Fplugins%2Fservlet%2Fexample%2FPage%2F1%3Fa%3Db"));
        }
    }

    @Tag("T06")
    @Test
    void anOpenServletIsForNobodyTooAndSeesItsPath() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().servlet(
                                    "Page",
                                    "@UnrestrictedAccess",
                                    "response.getWriter().write(request.getContextPath() + \" \""
                                            + " + request.getServletPath() + \" \" + request.getPathInfo());")
                            .in(folder));

            assertEquals(
                    "/base /plugins/servlet/example/Page /1/2",
                    bench.asNobody().get("/plugins/servlet/example/Page/1/2").body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IllegalStateException", "AssertionError"})
    void aServletThatFailsShowsNothingOfItsInside(String failure) throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().servlet("Page", "", "throw new " + failure + "(\"secret\");")
                            .in(folder));

            HttpResponse<String> answer = bench.get("/plugins/servlet/example/Page");

            assertEquals(500, answer.statusCode());
            assertFalse(answer.body().contains("secret"), answer.body());
        }
    }

    @Test
    void entriesComeByWeightInTheLanguageOfWhoeverReadsIfTheirConditionsHold() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                            .file("i18n/example.properties", "second=It''s second\nfirst=First")
                            .file("i18n/example_zh_CN.properties", "second=\\u7b2c\\u4e8c")
                            .source("Only", """
                                    public class Only implements com.atlassian.plugin.web.Condition {
                                        private String who;
                                        @Override public void init(Map<String, String> parameters) { who = parameters.get("who"); }
                                        @Override public boolean shouldDisplay(Map<String, Object> context) { return who.equals(context.get("who")); }
                                    }
                                    """)
                            .module(item("b", 20, "second", "/two/$who", "ada"))
                            .module(item("a", 10, "first", "https://example.org/", "ada"))
                            .module(item("c", 5, "first", "/never", "bob"))
                            .in(folder));

            assertEquals(
                    List.of(
                            new WebItem("a", "a-link", "First", "https://example.org/", 10),
                            new WebItem("b", "b-link", "It's second", "/base/two/ada", 20)),
                    bench.host().webItems("menu", Map.of("who", "ada")));
            bench.reading(Locale.SIMPLIFIED_CHINESE);
            assertEquals(
                    List.of("First", "第二"),
                    bench.host().webItems("menu", Map.of("who", "ada")).stream()
                            .map(WebItem::label)
                            .toList());
        }
    }

    private static String item(String key, int weight, String label, String link, String who) {
        return "<web-item key='" + key + "' section='menu' weight='" + weight + "'><label key='" + label
                + "'/><link linkId='"
                + key + "-link'>" + link + "</link><condition class='org.example.Only'><param name='who'>" + who
                + "</param></condition></web-item>";
    }

    @Test
    void aPanelThatFailsIsABoxAndTheNextOneComes() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().module(
                                    "<web-panel key='bad' location='right' weight='1' class='org.example.Bad'/>")
                            .module(
                                    "<web-panel key='good' location='right' weight='2' class='org.example.Good'><label>Good</label></web-panel>")
                            .source("Bad", panel("Bad", "throw new IllegalStateException(\"secret\");"))
                            .source("Good", panel("Good", "return \"<b>\" + context.get(\"issue\") + \"</b>\";"))
                            .in(folder));

            List<WebPanelHtml> panels = bench.host().webPanels("right", Map.of("issue", "A-1"));

            assertTrue(panels.get(0).html().contains("aui-message-error")
                    && !panels.get(0).html().contains("secret"));
            assertEquals(new WebPanelHtml("good", "Good", "<b>A-1</b>", 2), panels.get(1));
            assertEquals(1, bench.host().problems().size());
        }
    }

    private static String panel(String name, String body) {
        return "public class " + name + " implements com.atlassian.plugin.web.api.model.WebPanel {"
                + "public String getHtml(Map<String, Object> context) {" + body + "}"
                + "public void writeHtml(java.io.Writer writer, Map<String, Object> context) {}}";
    }

    @Test
    void aFileThatTheDescriptorNamesMustBeThere() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            Path jar = plugin().module(
                            "<web-resource key='page'><resource type='download' name='p.js' location='/js/p.js'/></web-resource>")
                    .in(folder);

            assertThrows(PluginRefusedException.class, () -> bench.host().install(jar));
        }
    }

    @Test
    void aMacroIsDrawnUntilItsPluginIsGone() throws IOException, MacroExecutionException {
        try (Bench bench = new Bench(Product.CONFLUENCE, folder)) {
            bench.host()
                    .install(plugin().withImport(
                                    "com.atlassian.confluence.macro,com.atlassian.confluence.content.render.xhtml")
                            .module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                            .file("i18n/example.properties", PluginJar.KEY + ".tree.param.team.label=Team")
                            .module("<xhtml-macro key='m' name='tree' class='org.example.Tree'><parameters>"
                                    + "<parameter name='team' type='enum' required='true' default='A'><value name='A'/></parameter>"
                                    + "</parameters></xhtml-macro>")
                            .source("Tree", """
                                    public class Tree implements com.atlassian.confluence.macro.Macro {
                                        public String execute(Map<String, String> parameters, String body,
                                                com.atlassian.confluence.content.render.xhtml.ConversionContext context) {
                                            return parameters.get("team") + body;
                                        }
                                        public BodyType getBodyType() { return BodyType.NONE; }
                                        public OutputType getOutputType() { return OutputType.BLOCK; }
                                    }
                                    """)
                            .in(folder));

            MacroModule module = bench.host().macro("tree").orElseThrow();

            assertEquals(
                    List.of(new MacroModule.Parameter(
                            "team", "enum", true, false, "A", List.of(new MacroModule.Value("A", "A")), "Team", "")),
                    module.parameters());
            Macro macro = module.macro();
            assertEquals("B!", macro.execute(Map.of("team", "B"), "!", null));
            bench.host().disable();
            assertThrows(MacroExecutionException.class, () -> macro.execute(Map.of(), "", null));
            assertTrue(bench.host().macro("tree").isEmpty());
        }
    }

    @Tag("T06")
    @Test
    void whoeverHasNoLicenceIsSentToTheLogInToo() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().servlet("Page", "", "")
                            .servlet("Open", "@UnrestrictedAccess", "")
                            .in(folder));
            bench.as(Bench.WITHOUT_LICENCE);

            assertEquals(302, bench.get("/plugins/servlet/example/Page").statusCode());
            assertEquals(200, bench.get("/plugins/servlet/example/Open").statusCode());
        }
    }

    @Tag("T06")
    @Test
    void aServletOfAdministratorsIs403ForOthers() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(plugin().servlet("Page", "@AdminOnly", "").in(folder));

            assertEquals(403, bench.get("/plugins/servlet/example/Page").statusCode());
            assertEquals(
                    200,
                    bench.as(Bench.ADMINISTRATOR)
                            .get("/plugins/servlet/example/Page")
                            .statusCode());
        }
    }

    @Tag("T07")
    @Test
    void aServletThatObeysAFormWithoutItsTokenIsRecorded() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(obeying("").in(folder));

            bench.post("/plugins/servlet/example/Obey", FORM, "deed=1");

            assertTrue(String.join("\n", bench.host().problems())
                    .contains("/example/Obey did what a POST without the token of its browser asked for"));
        }
    }

    @Tag("T07")
    @Test
    void aServletThatRefusesTheFormOrWasGivenATokenIsNot() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(obeying(
                                    "if (request.getParameter(\"atl_token\") == null) { response.sendError(403); return; }")
                            .in(folder));

            int without =
                    bench.post("/plugins/servlet/example/Obey", FORM, "deed=1").statusCode();
            int with = bench.post("/plugins/servlet/example/Obey", FORM, "deed=1&atl_token=t")
                    .statusCode();

            assertEquals(403, without);
            assertEquals(200, with);
            assertEquals(List.of(), bench.host().problems());
        }
    }

    @Tag("T07")
    @Test
    void aServletWithoutDoGetIsNotReachedByGet() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(obeying("").in(folder));

            assertEquals(405, bench.get("/plugins/servlet/example/Obey?deed=1").statusCode());
        }
    }

    private static PluginJar obeying(String check) {
        return plugin().module(
                        "<servlet key='o' class='org.example.Obey'><url-pattern>/example/Obey</url-pattern></servlet>")
                .source("Obey", """
                        public class Obey extends HttpServlet {
                            @Override
                            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                        """ + check + "response.getWriter().write(\"done\");}}");
    }
}
