package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts and styles as a page gets them: by context, concatenated, minified, translated. */
final class BatchesTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"/base([^\"]+)\"");
    private static final String TEXTS = "<resource type='i18n' name='i18n' location='i18n.example'/>";
    private static final String TRANSLATING =
            "<transformation extension='js'><transformer key='jsI18n'/></transformation>";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void start() {
        bench = new Bench(Product.JIRA, folder);
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private static PluginJar resource(PluginJar plugin, String key, String inside, String... files) {
        StringBuilder xml = new StringBuilder("<web-resource key='" + key + "'>" + inside);
        for (String file : files) {
            xml.append("<resource type='download' name='" + file + "' location='/" + file + "'/>");
        }
        return plugin.module(xml + "</web-resource>");
    }

    private String tags(String... contexts) {
        bench.host().resources().begin();
        List.of(contexts).forEach(bench.host().resources()::requireContext);
        return bench.host().resources().tags();
    }

    private static List<String> addresses(String tags) {
        Matcher found = ADDRESS.matcher(tags);
        return found.results().map(one -> one.group(1).replace("&amp;", "&")).toList();
    }

    private String batch(String... contexts) {
        List<String> addresses = addresses(tags(contexts));
        assertEquals(1, addresses.size(), addresses.toString());
        HttpResponse<String> answer = bench.asNobody().get(addresses.get(0));
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private String problem() {
        assertEquals(1, bench.host().problems().size(), bench.host().problems().toString());
        return bench.host().problems().get(0);
    }

    @Tag("T26")
    @Test
    void allScriptsOfAContextAreOneFileInTheOrderOfTheirDependencies() throws IOException {
        PluginJar plugin = plugin().file("a.js", "a(1);").file("b.js", "b(1)").file("c.js", "// c\n  c(1);");
        resource(plugin, "page", "<context>issue</context><dependency>" + PluginJar.KEY + ":base</dependency>", "a.js");
        resource(plugin, "more", "<context>issue</context>", "b.js");
        resource(plugin, "base", "", "c.js");
        bench.host().install(plugin.in(folder));

        assertEquals("""
                WRMCB=function(e){var c=console;if(c&&c.log&&c.error){c.log('Error running batched script.');c.error(e);}}
                ;
                try {
                /* module-key = 'org.example.plugin:base', location = '/c.js' */
                c(1)
                }catch(e){WRMCB(e)};
                try {
                /* module-key = 'org.example.plugin:page', location = '/a.js' */
                a(1)
                }catch(e){WRMCB(e)};
                try {
                /* module-key = 'org.example.plugin:more', location = '/b.js' */
                b(1)
                }catch(e){WRMCB(e)};
                """, batch("issue").replace(";\n}catch", "\n}catch"));
    }

    @Test
    void aSecondContextBringsOnlyWhatTheFirstHasNot() throws IOException {
        PluginJar plugin = plugin().file("a.js", "a()").file("b.js", "b()").file("s.css", "p{}");
        resource(plugin, "both", "<context>one</context><context>two</context>", "a.js", "s.css");
        resource(plugin, "two", "<context>two</context>", "b.js");
        bench.host().install(plugin.in(folder));

        List<String> addresses = addresses(tags("one", "two"));

        assertEquals(3, addresses.size(), addresses.toString());
        assertTrue(addresses.get(0).startsWith("/download/contextbatch/css/one/batch.css?v="), addresses.get(0));
        String second = bench.get(addresses.get(2)).body();
        assertTrue(second.contains("b()") && !second.contains("a()"), second);
    }

    @Test
    void whatIsRequiredByKeyIsOneBatchAfterTheContexts() throws IOException {
        PluginJar plugin = plugin().file("a.js", "a()").file("b.js", "b()").file("c.js", "c()");
        resource(plugin, "page", "<context>issue</context>", "a.js");
        resource(plugin, "own", "<dependency>com.atlassian.auiplugin:ajs</dependency>", "b.js");
        resource(plugin, "other", "", "c.js");
        bench.host().install(plugin.in(folder));
        PageBuilderService page = ((ThreadPageResources) bench.host().resources()).service();
        bench.host().resources().begin();
        page.assembler()
                .resources()
                .requireWebResource(PluginJar.KEY + ":own")
                .requireWebResource(PluginJar.KEY + ":other")
                .requireWebResource("com.atlassian.auiplugin:dialog2");
        bench.host().resources().requireContext("issue");

        List<String> addresses = addresses(bench.host().resources().tags());

        assertEquals(2, addresses.size(), addresses.toString());
        assertTrue(bench.get(addresses.get(1)).body().matches("(?s).*b\\(\\).*c\\(\\).*"));
        assertEquals(List.of(), bench.host().problems());
    }

    @Test
    void aCircleOfDependenciesEnds() throws IOException {
        PluginJar plugin = plugin().file("a.js", "a()").file("b.js", "b()");
        resource(plugin, "one", "<context>c</context><dependency>" + PluginJar.KEY + ":two</dependency>", "a.js");
        resource(plugin, "two", "<dependency>" + PluginJar.KEY + ":one</dependency>", "b.js");
        bench.host().install(plugin.in(folder));

        assertTrue(batch("c").matches("(?s).*b\\(\\).*a\\(\\).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.elsewhere:thing", "com.atlassian.auiplugin:tipsy", "confluence.web.resources:ajs"})
    void whatTheProductHasNotIsRecordedAndTheRestComes(String dependency) throws IOException {
        PluginJar plugin = plugin().file("a.js", "a()");
        resource(plugin, "page", "<context>issue</context><dependency>" + dependency + "</dependency>", "a.js");
        bench.host().install(plugin.in(folder));

        assertTrue(batch("issue").contains("a()"));
        assertTrue(problem().contains(dependency), problem());
    }

    @Test
    void anImageBesideAStyleSheetIsStillFound() throws IOException {
        PluginJar plugin = plugin().file("css/a.css", "p{background:url('images/a.svg')} q{background:url(data:x)}")
                .file("css/images/a.svg", "<svg/>");
        plugin.module("<web-resource key='page'><context>issue</context>"
                + "<resource type='download' name='a.css' location='/css/a.css'/>"
                + "<resource type='download' name='images/' location='/css/images'/></web-resource>");
        bench.host().install(plugin.in(folder));

        String css = batch("issue");

        assertTrue(css.contains("url('../../../resources/org.example.plugin:page/images/a.svg')"), css);
        assertTrue(css.contains("url(data:x)"), css);
        assertEquals(
                200,
                bench.get("/download/resources/org.example.plugin:page/images/a.svg")
                        .statusCode());
    }

    @Test
    void aMinifiedFileBesideTheNamedOneIsSentInItsPlace() throws IOException {
        PluginJar plugin = plugin().file("a.js", "named()").file("a-min.js", "beside()");
        resource(plugin, "page", "<context>issue</context>", "a.js");
        bench.host().install(plugin.in(folder));

        String sent = batch("issue");

        assertTrue(sent.contains("beside()") && !sent.contains("named()"), sent);
    }

    @Tag("T26")
    @Test
    void literalTextIsReplacedInTheLanguageOfThePage() throws IOException {
        PluginJar plugin = plugin().module(TEXTS)
                .file("i18n/example.properties", "greet=Hello \"you\"\nname=Hello {0}")
                .file("i18n/example_zh_CN.properties", "greet=\\u4f60\\u597d")
                .file("a.js", "x(AJS.I18n.getText('greet'), WRM.I18n.getText(\"name\", n));");
        resource(plugin, "page", "<context>issue</context>" + TRANSLATING, "a.js");
        bench.host().install(plugin.in(folder));

        assertTrue(batch("issue").contains("x('Hello \"you\"',AJS.format(\"Hello {0}\",n))"), batch("issue"));
        bench.reading(Locale.SIMPLIFIED_CHINESE);
        assertTrue(batch("issue").contains("x(\"你好\""), batch("issue"));
        assertEquals(List.of(), bench.host().problems());
    }

    @Tag("T26")
    @Test
    void aComputedKeyStaysACallAndIsRecorded() throws IOException {
        PluginJar plugin = plugin().module(TEXTS)
                .file("i18n/example.properties", "greet=Hello")
                .file("a.js", "\nx(AJS.I18n.getText('gre' + 'et'));");
        resource(plugin, "page", "<context>issue</context>" + TRANSLATING, "a.js");
        bench.host().install(plugin.in(folder));

        assertTrue(batch("issue").contains("AJS.I18n.getText("));
        assertTrue(problem().startsWith("/a.js, line 2: AJS.I18n.getText has a key that is not literal"), problem());
    }

    @Tag("T26")
    @Test
    void withoutTheTransformerNothingIsReplaced() throws IOException {
        PluginJar plugin = plugin().module(TEXTS)
                .file("i18n/example.properties", "greet=Hello")
                .file("a.js", "x(AJS.I18n.getText('greet'));");
        resource(plugin, "page", "<context>issue</context>", "a.js");
        bench.host().install(plugin.in(folder));

        assertFalse(batch("issue").contains("Hello"));
        assertTrue(problem().contains("the transformer jsI18n"), problem());
    }

    @Tag("T26")
    @Test
    void aModuleInABatchIsRecorded() throws IOException {
        PluginJar plugin = plugin().file("a.js", "import b from 'b';\nb();");
        resource(plugin, "page", "<context>issue</context>", "a.js");
        bench.host().install(plugin.in(folder));

        assertTrue(batch("issue").contains("import b from"));
        assertTrue(problem().contains("the browser refuses the whole batch"), problem());
    }

    @Tag("T26")
    @ParameterizedTest
    @ValueSource(strings = {"\na = b?.c;", "\nvar a = ;"})
    void whatTheMinifierRefusesIsRefusedWithItsPlace(String script) throws IOException {
        PluginJar plugin = plugin().file("js/a.js", script);
        resource(plugin, "page", "<context>issue</context>", "js/a.js");
        Path jar = plugin.in(folder);

        String refusal = assertThrows(
                        PluginRefusedException.class, () -> bench.host().install(jar))
                .getMessage();

        assertTrue(refusal.contains("/js/a.js, line 2: "), refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.less", "a.soy"})
    void whatTheProductsNoLongerTransformIsRefused(String name) throws IOException {
        PluginJar plugin = plugin().file(name, "");
        resource(plugin, "page", "<context>issue</context>", name);
        Path jar = plugin.in(folder);

        assertTrue(assertThrows(PluginRefusedException.class, () -> bench.host().install(jar))
                .getMessage()
                .contains(name));
    }

    @Test
    void aBatchOfNothingIsNotThere() throws IOException {
        bench.host().install(plugin().in(folder));

        assertEquals("", tags("issue"));
        assertEquals(404, bench.get("/download/contextbatch/js/issue/batch.js").statusCode());
        assertEquals(404, bench.get("/download/contextbatch/js/batch.js").statusCode());
    }
}
