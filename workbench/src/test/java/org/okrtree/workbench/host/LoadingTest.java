package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LoadingTest {
    private static final String SAYS_HELLO = "response.getWriter().write(\"hello\");";

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

    private void install(PluginJar plugin) throws IOException {
        bench.host().install(plugin.in(folder));
    }

    private String refusalOf(PluginJar plugin) {
        return assertThrows(PluginRefusedException.class, () -> install(plugin)).getMessage();
    }

    @Test
    void aPluginLoadsAndAnswers() throws IOException {
        install(plugin().servlet("Hello", "", SAYS_HELLO));

        assertTrue(bench.host().isEnabled());
        assertEquals("1.0", bench.host().pluginVersion());
        assertEquals("hello", bench.get("/plugins/servlet/example/Hello").body());
    }

    @Test
    void aServletGetsTheBeansOfThePlugin() throws IOException {
        install(plugin().beans("@Bean String greeting() { return \"bean\"; }")
                .module("<servlet key='s' class='org.example.Asking'><url-pattern>/asking</url-pattern></servlet>")
                .source("Asking", """
                        public class Asking extends HttpServlet {
                            private final String greeting;
                            public Asking(String greeting) { this.greeting = greeting; }
                            @Override
                            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                                response.getWriter().write(greeting);
                            }
                        }
                        """));

        assertEquals("bean", bench.get("/plugins/servlet/asking").body());
    }

    @Tag("T02")
    @Test
    void aMissingImportIsRefused() {
        String refusal =
                refusalOf(plugin().withoutImport("jakarta.servlet.http").servlet("Hello", "", SAYS_HELLO));

        assertTrue(refusal.contains("an import that is missing") && refusal.contains("HttpServlet"), refusal);
        assertFalse(bench.host().isEnabled());
    }

    @Tag("T01")
    @Test
    void aComponentOfTheDescriptorIsNoBean() {
        String refusal = refusalOf(asking("Thing")
                .source("Thing", "public class Thing {}")
                .module("<component key='thing' class='org.example.Thing'/>"));

        assertTrue(refusal.contains("module s (servlet) cannot be made") && refusal.contains("Thing"), refusal);
    }

    @Tag("T01")
    @Test
    void aServiceThatTheDescriptorImportsIsNoBean() {
        String refusal = refusalOf(asking("com.atlassian.plugin.web.Condition")
                .module("<component-import key='c' interface='com.atlassian.plugin.web.Condition'/>"));

        assertTrue(refusal.contains("module s (servlet) cannot be made"), refusal);
    }

    private static PluginJar asking(String parameter) {
        return plugin().module(
                        "<servlet key='s' class='org.example.Asking'><url-pattern>/asking</url-pattern></servlet>")
                .source(
                        "Asking",
                        "public class Asking extends HttpServlet { public Asking(" + parameter + " needed) {} }");
    }

    @Tag("T02")
    @Test
    void aClassThatIsAskedForByItsNameMustBeImportedToo() throws IOException {
        String byName = """
                try {
                    response.getWriter().write(Class.forName("com.atlassian.sal.api.user.UserKey").getSimpleName());
                } catch (ClassNotFoundException missing) {
                    response.getWriter().write("not found");
                }
                """;
        install(plugin().servlet("Look", "", byName));
        String without = bench.get("/plugins/servlet/example/Look").body();

        bench.host()
                .replace(plugin().withImport("com.atlassian.sal.api.user")
                        .servlet("Look", "", byName)
                        .in(folder));

        assertEquals("not found", without);
        assertEquals("UserKey", bench.get("/plugins/servlet/example/Look").body());
    }

    @Tag("T02")
    @Test
    void oneModuleThatFailsTakesTheWholePluginDown() {
        refusalOf(plugin().servlet("Hello", "", SAYS_HELLO)
                .module("<servlet key='s' class='org.example.NotThere'><url-pattern>/s</url-pattern></servlet>"));

        assertFalse(bench.host().isEnabled());
        assertEquals(404, bench.get("/plugins/servlet/example/Hello").statusCode());
    }

    @Tag("T02")
    @Test
    void anImportThatNobodyExportsIsRefused() {
        String refusal = refusalOf(plugin().withImport("org.h2"));

        assertTrue(refusal.contains("org.h2"), refusal);
    }

    @Tag("T03")
    @Test
    void aPackageOfTheOtherProductIsNotThere() {
        assertTrue(refusalOf(plugin().withImport("com.atlassian.confluence.macro"))
                .contains("com.atlassian.confluence.macro"));
    }

    @Tag("T03")
    @ParameterizedTest
    @CsvSource({"JIRA,com.atlassian.confluence.macro", "CONFLUENCE,com.atlassian.jira.user"})
    void anOptionalImportOfTheOtherProductDoesNoHarm(Product product, String other) throws IOException {
        try (Bench there = new Bench(product, folder.resolve("there"))) {
            there.host()
                    .install(plugin().withImport(other + ";resolution:=optional")
                            .servlet("Hello", "", SAYS_HELLO)
                            .in(folder));

            assertEquals("hello", there.get("/plugins/servlet/example/Hello").body());
        }
    }

    @Tag("T03")
    @Test
    void aModuleRestrictedToTheOtherProductIsNotRead() throws IOException {
        install(
                plugin().module(
                                "<servlet key='s' class='org.example.NotThere'><restrict application='confluence'/></servlet>"));

        assertTrue(bench.host().isEnabled());
    }

    @Tag("T02")
    @Test
    void whatIsOnTheClassPathOfTheHostIsNotSeen() throws IOException {
        install(plugin().servlet("Look", "", """
                for (String name : List.of("org.h2.Driver", "org.springframework.util.StringUtils", "org.okrtree.workbench.host.PluginHost")) {
                    try {
                        Class.forName(name);
                        response.getWriter().write(name);
                    } catch (ClassNotFoundException expected) {
                        response.getWriter().write("-");
                    }
                }
                """));

        assertEquals("---", bench.get("/plugins/servlet/example/Look").body());
    }

    @Tag("T04")
    @Test
    void aModuleKeyUsedTwiceIsRefused() {
        PluginJar plugin = plugin().module("<web-section key='twice' location='a'/>")
                .module("<web-section key='twice' location='b' application='confluence'/>");

        assertEquals("The module key twice is used twice.", refusalOf(plugin));
    }

    @Test
    void aWeightThatIsNoNumberIsRefusedAndLeavesNothing() throws IOException {
        refusalOf(plugin().module(
                        "<web-item key='w' section='s' weight='heavy'><label>W</label><link>/</link></web-item>"));

        assertEquals(0, bench.host().servicesInUseByPlugin());
        install(plugin().servlet("Hello", "", SAYS_HELLO));
    }

    @Tag("T04")
    @Test
    void anUnknownModuleTypeIsRefused() {
        assertEquals(
                "The module type xhtml-macro is unknown to JIRA.",
                refusalOf(plugin().module("<xhtml-macro key='m' name='m' class='org.example.M'/>")));
    }

    @Tag("T03")
    @Test
    void aModuleOfTheOtherApplicationIsNotRead() throws IOException {
        install(plugin().module("<xhtml-macro key='m' name='m' class='org.example.NotThere' application='confluence'/>")
                .module("<servlet key='s' class='org.example.NotThere' application='confluence'/>"));

        assertTrue(bench.host().isEnabled());
    }

    @Test
    void aManifestThatNamesAnotherPluginIsRefused() {
        assertTrue(refusalOf(plugin().manifestNames("org.example.other")).contains("org.example.other"));
    }

    @Test
    void afterARefusalAnotherPluginFindsRoom() throws IOException {
        refusalOf(plugin().withImport("org.h2"));

        install(plugin().servlet("Hello", "", SAYS_HELLO));

        assertTrue(bench.host().isEnabled());
    }

    @Tag("T05")
    @Test
    void resourcesOfAPackageThatIsNotNamedAreNotFound() throws IOException {
        install(plugin().module("<rest key='r' path='/example' version='1'><package>org.example.rest</package></rest>")
                .source("Own", "@Path(\"own\") public class Own { @GET public String get() { return \"own\"; } }"));

        assertEquals(404, bench.get("/rest/example/1/own").statusCode());
    }

    @Tag("T12")
    @Test
    void activeObjectsBeforeTheirSchemaAreRefused() {
        String refusal =
                refusalOf(notes("@Bean Integer early() { return host(ActiveObjects.class).find(Note.class).length; }"));

        assertTrue(refusal.contains("before its schema is ready"), refusal);
    }

    @Tag("T12")
    @Test
    void activeObjectsWorkOnceThePluginIsEnabled() throws IOException {
        install(notes("").servlet("Count", "", """
                ActiveObjects objects = Wiring.host(ActiveObjects.class);
                objects.create(Note.class, Map.of());
                response.getWriter().write("" + objects.find(Note.class).length);
                """));

        assertEquals("1", bench.get("/plugins/servlet/example/Count").body());
        assertEquals("2", bench.get("/plugins/servlet/example/Count").body());
    }

    // in two parts, so that whoever reads tags and methods from the source does not take that method for ours
    @Tag("T12")
    @ParameterizedTest
    @ValueSource(strings = {"public Early()", "@jakarta.annotation.PostConstruct public void" + " begin()"})
    void noPartOfABeanThatIsBeingMadeMayRead(String early) {
        String refusal = refusalOf(notes("@Bean Early early() { return new Early(); }")
                .withImport("jakarta.annotation")
                .source(
                        "Early",
                        "public class Early { " + early + " { Wiring.host(ActiveObjects.class).find(Note.class); } }"));

        assertTrue(refusal.contains("before its schema is ready"), refusal);
    }

    @Tag("T12")
    @Test
    void theConstructorOfAServletMayNotReadEither() {
        String refusal = refusalOf(notes("")
                .module("<servlet key='s' class='org.example.Early'><url-pattern>/early</url-pattern></servlet>")
                .source("Early", """
                        public class Early extends HttpServlet {
                            public Early() { Wiring.host(ActiveObjects.class).find(Note.class); }
                        }
                        """));

        assertTrue(refusal.contains("before its schema is ready"), refusal);
    }

    private static PluginJar notes(String beanMethods) {
        return plugin().module("<ao key='ao'><entity>org.example.Note</entity></ao>")
                .source("Note", "public interface Note extends net.java.ao.Entity {}")
                .beans(beanMethods);
    }
}
