package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.preflight.PreflightMain;

/** What a look at a jar finds: each bad plugin with its trap, and nothing in a good one. */
final class PreflightTest {
    private static final String TRANSLATING =
            "<transformation extension='js'><transformer key='jsI18n'/></transformation>";

    @TempDir
    private Path folder;

    private record Said(int code, List<String> out, String err) {
        boolean has(String severityAndTrap, String words) {
            return out.stream().anyMatch(line -> line.startsWith(severityAndTrap) && line.contains(words));
        }
    }

    private static Said preflight(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = PreflightMain.run(
                Stream.of(arguments).map(Object::toString).toList(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(
                code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
    }

    static Stream<BadPlugins.BadPlugin> badPlugins() {
        return BadPlugins.all().stream();
    }

    @ParameterizedTest
    @MethodSource("badPlugins")
    void eachBadPluginIsFoundWithTheNumberOfItsTrap(BadPlugins.BadPlugin plugin) throws IOException {
        Path jar = plugin.jar().in(folder);
        String trap = plugin.trap().isEmpty() ? "-" : plugin.trap();

        Said looked = preflight(jar, "--untried");
        Said said = isFound(looked, trap) ? looked : preflight(jar);

        assertTrue(isFound(said, trap), () -> String.join("\n", said.out()));
    }

    private static boolean isFound(Said said, String trap) {
        return said.out().stream().anyMatch(line -> line.matches("\\w+ +" + trap + " .*"));
    }

    /** A plugin that is bad in one point, and how the line about it begins and what it contains. */
    record Bad(String begins, String contains, PluginJar jar) {
        @Override
        public String toString() {
            return begins + " " + contains;
        }
    }

    static Stream<Bad> others() {
        return Stream.of(manifests(), classes(), texts(), tables(), access(), templates(), scripts())
                .flatMap(List::stream);
    }

    private static List<Bad> manifests() {
        return List.of(
                new Bad("loses    T01", "no Spring-Context", plugin().beans("").header("Spring-Context", "")),
                new Bad("note     T01", "rewrites the jar", plugin().header("Atlassian-Plugin-Key", "")),
                new Bad("refused  -", "makes no bundle", plugin().header("Bundle-SymbolicName", "")),
                new Bad("loses    T02", "names lib/other.jar", plugin().header("Bundle-ClassPath", ".,lib/other.jar")),
                new Bad(
                        "refused  T02",
                        "leaves out the jar itself",
                        plugin().source("A", "class A {}").header("Bundle-ClassPath", "lib/nested.jar")),
                new Bad("note     T02", "lib/nested.jar: the jar in the jar", plugin().header("Bundle-ClassPath", ".")),
                new Bad("note     T02", "DynamicImport-Package", plugin().header("DynamicImport-Package", "*")),
                new Bad(
                        "refused  T02",
                        "in version [2,3)",
                        plugin().withImport("com.atlassian.sal.api.message;version=\"[2,3)\"")),
                new Bad(
                        "note     T02",
                        "com.atlassian.nobody.knows",
                        plugin().withImport("com.atlassian.nobody.knows")),
                new Bad(
                        "note     T03",
                        "is called trello",
                        plugin().module("<web-section key='s' location='l' application='trello'/>")));
    }

    private static List<Bad> classes() {
        return List.of(
                new Bad(
                        "loses    T02",
                        "annotations of com.atlassian.annotations.security",
                        plugin().withoutImport("com.atlassian.annotations.security")
                                .servlet("Page", "@UnrestrictedAccess", "")),
                new Bad(
                        "loses    T02",
                        "asks for the class com.atlassian.jira.user.Someone by name",
                        plugin().source(
                                        "A",
                                        "class A { Object a() throws Exception { return Class.forName(\"com.atlassian.jira.user.Someone\"); } }")),
                new Bad(
                        "refused  T02",
                        "it uses javax.sql",
                        plugin().source("A", "class A { Object a(javax.sql.DataSource b) { return b.toString(); } }")),
                new Bad(
                        "loses    T02",
                        "lib/nested.jar!/org/example/NestedA.class: it uses javax.sql",
                        plugin().source("NestedA", "class NestedA { javax.sql.DataSource b; }")),
                new Bad(
                        "refused  T02",
                        "org.example.Thing is not there",
                        plugin().source("A", "class A {}")
                                .module("<ao key='ao' namespace='n'><entity>org.example.Thing</entity></ao>")),
                new Bad(
                        "loses    T05",
                        "there is no rest module",
                        plugin().source(
                                        "A",
                                        "@Path(\"a\") @UnrestrictedAccess public class A { @GET public String a() { return \"\"; } }")));
    }

    private static PluginJar inTwoLanguages() {
        return plugin().module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                .file("i18n/example.properties", "both=Both\nenglish=English")
                .file("i18n/example_zh_CN.properties", "both=\\u4e24");
    }

    private static List<Bad> texts() {
        return List.of(
                new Bad(
                        "loses    -",
                        "the key english has no sentence in zh_CN",
                        inTwoLanguages()
                                .module("<web-section key='s' location='l'><label key='english'/></web-section>")),
                new Bad(
                        "loses    -",
                        "the key org.example.plugin.tree.param.team.label has a sentence in no language",
                        inTwoLanguages()
                                .withImport("com.atlassian.confluence.macro")
                                .module(
                                        "<xhtml-macro key='m' name='tree' class='org.example.T' application='confluence'>"
                                                + "<parameters><parameter name='team' type='string'/></parameters></xhtml-macro>")),
                new Bad(
                        "loses    T32",
                        "i18n/other.properties is not in the jar",
                        plugin().module("<resource type='i18n' name='i18n' location='i18n.other'/>")),
                new Bad(
                        "loses    T32",
                        "i18n/example.properties:2: it holds letters beyond ASCII",
                        plugin().module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                                .file("i18n/example.properties", "a=a\nb=\u4e24")));
    }

    private static PluginJar entity(String body) {
        return plugin().module("<ao key='ao' namespace='n'><entity>org.example.Thing</entity></ao>")
                .source("Thing", body);
    }

    private static List<Bad> tables() {
        return List.of(
                new Bad(
                        "refused  T13",
                        "has the type java.math.BigDecimal",
                        entity("public interface Thing extends net.java.ao.Entity { java.math.BigDecimal getA(); }")),
                new Bad(
                        "refused  T13",
                        "the sequence of the table LONG_TABLE_NAME",
                        entity(
                                        "@net.java.ao.schema.Table(\"LONG_TABLE_NAME\") public interface Thing extends net.java.ao.Entity {}")
                                .withImport("net.java.ao.schema")),
                new Bad("refused  T13", "an entity is an interface", entity("public class Thing {}")),
                new Bad(
                        "refused  T21",
                        "the column LEVEL is a reserved word of",
                        entity("public interface Thing extends net.java.ao.Entity { String getLevel(); }")),
                new Bad(
                        "note     T13",
                        "no namespace",
                        plugin().module("<ao key='ao'><entity>org.example.Thing</entity></ao>")
                                .source("Thing", "public interface Thing extends net.java.ao.Entity {}")));
    }

    private static List<Bad> access() {
        String rest = "<rest key='r' path='/example' version='1'><package>org.example</package></rest>";
        return List.of(
                new Bad("note     T06", "the servlet Page does not say who", plugin().servlet("Page", "", "")),
                new Bad(
                        "note     T06",
                        "any does not say who",
                        plugin().module(rest)
                                .source(
                                        "A",
                                        "@Path(\"a\") public class A { @GET public String any() { return \"\"; } }")),
                new Bad(
                        "note     T07",
                        "any takes what a form can send",
                        plugin().module(rest)
                                .source(
                                        "A",
                                        "@UnrestrictedAccess @Path(\"a\") public class A { @POST @Consumes(\"text/plain\") public String any() { return \"\"; } }")));
    }

    private static Bad template(String begins, String contains, String text) {
        return new Bad(begins, contains, plugin().file("templates/page.vm", text));
    }

    private static List<Bad> templates() {
        return List.of(
                template("loses    T09", "$sheet.draft() (line 2)", "\n$sheet.draft()"),
                template(
                        "loses    T09",
                        "templates/page.vm:1: $text.class.forName(\"a\")",
                        "$text.class.forName(\"a\")"),
                template("note     T10", "$text (line 1)", "<p>$text</p>"),
                template("loses    T11", "templates/page.vm:2: $text-small has a hyphen", "\n$text-small"),
                template(
                        "loses    T11",
                        "templates/page.vm:1: #if($rows)",
                        "#if($rows)#foreach($row in $rows)$row.textHtml#end#end"),
                template(
                        "note     T11",
                        "$row.aHtml (line 1): in a loop #set",
                        "#foreach($row in $rows)#set($aHtml = $row.aHtml)$aHtml#end"),
                template("loses    T11", "Velocity cannot read it", "#if($a) x"),
                template("loses    T40", "templates/page.vm:2: the handler onclick", "<p>\n<a onclick=\"a()\">"),
                template("loses    T40", "templates/page.vm:2: a script in the markup", "<p>\n<script>a()</script>"),
                template("loses    T40", "templates/page.vm:1: a javascript: address", "<a href=\"javascript:a()\">"));
    }

    private static Bad script(String begins, String contains, String inside, String text) {
        return new Bad(
                begins,
                contains,
                inTwoLanguages()
                        .module("<web-resource key='w'>" + inside
                                + "<resource type='download' name='p.js' location='/js/p.js'/></web-resource>")
                        .file("js/p.js", text));
    }

    private static List<Bad> scripts() {
        return List.of(
                script("refused  T26", "js/p.js:2: Optional chaining", "", "\na?.b"),
                script("refused  T26", "js/p.js:1: import or export", "", "export const a = 1"),
                script("note     T26", "js/p.js:1: const a at the top level", "", "const a = 1"),
                script("note     T26", "'use strict' for the whole file", "", "'use strict'; a()"),
                script("loses    T40", "js/p.js:1: eval breaks", "", "eval(a)"),
                script("loses    T40", "js/p.js:1: onclick in markup", "", "a.innerHTML = '<a onclick=\"b()\">'"),
                script("loses    T26", "with a key that is not literal", TRANSLATING, "AJS.I18n.getText(a)"),
                script("loses    T26", "no transformer jsI18n", "", "AJS.I18n.getText('both')"),
                script("loses    T26", "no sentence in zh_CN", TRANSLATING, "AJS.I18n.getText('english')"),
                new Bad(
                        "refused  T26",
                        "no LESS transformer",
                        plugin().file("a.less", "")
                                .module(
                                        "<web-resource key='w'><resource type='download' name='a.less' location='/a.less'/></web-resource>")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLookTellsWhatIsWrongAndWhere(Bad bad) throws IOException {
        Said said = preflight(bad.jar().in(folder), "--untried");

        assertTrue(said.has(bad.begins(), bad.contains()), () -> String.join("\n", said.out()));
        assertEquals(bad.begins().startsWith("refused") ? 1 : said.code(), said.code());
    }

    private Path with(PluginJar plugin, String name, byte[] bytes) throws IOException {
        Path jar = plugin.in(folder);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path file = files.getPath(name);
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.write(file, bytes);
        }
        return jar;
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 66})
    void aClassFileThatIsTooNewIsTold(int version) throws IOException {
        PluginJar plugin = plugin().source("A", "class A {}");
        Path jar = plugin.in(folder);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            byte[] type = Files.readAllBytes(files.getPath("org/example/A.class"));
            type[7] = (byte) version;
            Files.write(files.getPath("org/example/A.class"), type);
        }

        Said said = preflight(jar, "--untried");

        assertTrue(
                said.has(version == 65 ? "note     -" : "refused  -", "class file version " + version),
                said.toString());
    }

    @Test
    void classesOfTheProductInTheJarAreRefused() throws IOException {
        byte[] type = getClass()
                .getResourceAsStream("/org/springframework/core/Ordered.class")
                .readAllBytes();

        Said said = preflight(with(plugin(), "org/springframework/core/Ordered.class", type), "--untried");

        assertTrue(said.has("refused  T02", "the product's own (org.springframework.core)"), said.toString());
    }

    @Test
    void aDescriptorThatIsNoXmlIsRefused() throws IOException {
        byte[] broken = "<atlassian-plugin>".getBytes(StandardCharsets.UTF_8);

        Said said = preflight(with(plugin(), "atlassian-plugin.xml", broken), "--untried");

        assertTrue(said.has("refused  T04", "not well-formed"), said.toString());
    }

    @Test
    void aTrialTellsWhatOnlyShowsWhenItRuns() throws IOException {
        Path jar = plugin().beans("")
                .servlet("Fails", "@UnrestrictedAccess", "throw new IllegalStateException(\"secret\");")
                .file("templates/page.vm", "<p>$nothingHtml</p>")
                .servlet(
                        "Page",
                        "@UnrestrictedAccess",
                        "Wiring.host(TemplateRenderer.class).render(\"templates/page.vm\", Map.of(), response.getWriter());")
                .in(folder);

        Said said = preflight(jar);

        assertTrue(said.has("loses    -", "/jira/plugins/servlet/example/Fails answers 500"), said.toString());
        assertTrue(said.has("loses    T11", "in the Confluence face: $nothingHtml has no value"), said.toString());
        assertEquals(0, said.code());
    }

    @Test
    void aPluginThatTheProductRewritesIsLookedAtOnly() throws IOException {
        Path jar = plugin().header("Atlassian-Plugin-Key", "")
                .header("Bundle-SymbolicName", "")
                .module("<component key='c' class='org.example.C'/>")
                .source("C", "public class C { javax.sql.DataSource a; }")
                .in(folder);

        Said said = preflight(jar);

        assertTrue(said.has("note     -", "looked at only, and not tried"), said.toString());
        assertEquals(0, said.code());
    }

    @Test
    void whatAFaceRefusesIsRefused() throws IOException {
        Path jar = plugin().beans("@Bean Object none() { throw new IllegalStateException(\"no\"); }")
                .in(folder);

        Said said = preflight(jar);

        assertEquals(1, said.code());
        assertTrue(
                said.has("refused  -", "in the Jira face: The plugin's Spring context does not start"),
                said.toString());
    }

    @Test
    void inAGoodPluginNothingIsFound() throws IOException {
        Path jar = inTwoLanguages()
                .beans("@Bean String greeting() { return \"hello\"; }")
                .servlet("Page", "@UnrestrictedAccess", """
                        response.setContentType("text/html;charset=UTF-8");
                        Wiring.host(PageBuilderService.class).assembler().resources().requireWebResource("org.example.plugin:w");
                        Wiring.host(TemplateRenderer.class).render("templates/page.vm",
                                Map.of("textHtml", "a&amp;b", "rows", List.of(Map.of("nameHtml", "c"))), response.getWriter());
                        """)
                .file("templates/page.vm", """
                        <html><head><meta name="decorator" content="atl.general"><title>T</title></head><body class="a-b">
                        ## $text.class stands in a comment
                        <p>$textHtml #if($rows.size() > 0)#foreach($row in $rows)${row.nameHtml}-#end#end</p></body></html>
                        """)
                .module(
                        "<web-item key='i' section='system.top.navigation.bar'><label key='both'/><link>/plugins/servlet/example/Page</link></web-item>")
                .module("<rest key='r' path='/example' version='1'><package>org.example</package></rest>")
                .source("Things", """
                        @Path("things") @UnrestrictedAccess
                        public class Things {
                            @GET @Produces("application/json") public String all() { return "[]"; }
                            @POST @Consumes("application/json") public String add(String body) { return body; }
                        }
                        """)
                .module("<ao key='ao' namespace='org.example'><entity>org.example.Note</entity></ao>")
                .source(
                        "Note",
                        "public interface Note extends net.java.ao.Entity { String getNoteText(); void setNoteText(String text); }")
                .module("<web-resource key='w'>" + TRANSLATING + "<dependency>com.atlassian.auiplugin:ajs</dependency>"
                        + "<resource type='download' name='p.js' location='/js/p.js'/></web-resource>")
                .file("js/p.js", "(function () { 'use strict'; document.title = AJS.I18n.getText('both'); })();")
                .in(folder);

        Said said = preflight(jar);

        assertEquals(1, said.out().size(), () -> String.join("\n", said.out()));
        assertTrue(said.out()
                .get(0)
                .endsWith("0 refused, 0 lost, 0 to note; as far as this workbench can tell, both products take it."));
        assertEquals(0, said.code());
    }

    @Test
    void theWorstComesFirstAndASumLast() throws IOException {
        Path jar = plugin().servlet("Page", "", "")
                .module("<component key='c' class='org.example.Page'/>")
                .module("<web-section location='a'/>")
                .in(folder);

        List<String> lines = preflight(jar, "--untried").out();

        assertEquals(
                List.of("refused", "loses", "note"),
                lines.stream().limit(3).map(line -> line.split(" ")[0]).toList());
        assertTrue(lines.get(3).endsWith(": 1 refused, 1 lost, 1 to note."), lines.toString());
    }

    @Test
    void machinesReadItAsJson() throws IOException {
        Path jar = plugin().module("<web-section location='a'/>").in(folder);

        String json = String.join("\n", preflight("--json", "--untried", jar).out());

        assertTrue(json.contains("\"severity\" : \"refused\"") && json.contains("\"trap\" : \"T04\""), json);
    }

    @Test
    void withoutAJarASentenceSaysWhatIsWanted() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "no jar");

        for (Said said : List.of(
                preflight(),
                preflight("a", "b"),
                preflight("--wrong"),
                preflight(folder),
                preflight("nowhere.jar"),
                preflight(text))) {
            assertEquals(2, said.code());
            assertEquals(1, said.err().lines().count(), said.err());
        }
    }
}
