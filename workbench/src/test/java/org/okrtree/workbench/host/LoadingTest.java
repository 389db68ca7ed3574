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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void aMissingImportIsRefused() {
        String refusal =
                refusalOf(plugin().withoutImport("jakarta.servlet.http").servlet("Hello", "", SAYS_HELLO));

        assertTrue(refusal.contains("an import that is missing") && refusal.contains("HttpServlet"), refusal);
        assertFalse(bench.host().isEnabled());
    }

    @Test
    void anImportThatNobodyExportsIsRefused() {
        String refusal = refusalOf(plugin().withImport("org.h2"));

        assertTrue(refusal.contains("org.h2"), refusal);
    }

    @Test
    void aPackageOfTheOtherProductIsNotThere() {
        assertTrue(refusalOf(plugin().withImport("com.atlassian.confluence.macro"))
                .contains("com.atlassian.confluence.macro"));
    }

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

    @Test
    void anUnknownModuleTypeIsRefused() {
        assertEquals(
                "The module type xhtml-macro is unknown to JIRA.",
                refusalOf(plugin().module("<xhtml-macro key='m' name='m' class='org.example.M'/>")));
    }

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

    @Test
    void resourcesOfAPackageThatIsNotNamedAreNotFound() throws IOException {
        install(plugin().module("<rest key='r' path='/example' version='1'><package>org.example.rest</package></rest>")
                .source("Own", "@Path(\"own\") public class Own { @GET public String get() { return \"own\"; } }"));

        assertEquals(404, bench.get("/rest/example/1/own").statusCode());
    }

    @Test
    void activeObjectsBeforeTheirSchemaAreRefused() {
        String refusal =
                refusalOf(notes("@Bean Integer early() { return host(ActiveObjects.class).find(Note.class).length; }"));

        assertTrue(refusal.contains("before its schema is ready"), refusal);
    }

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

    private static PluginJar notes(String beanMethods) {
        return plugin().module("<ao key='ao'><entity>org.example.Note</entity></ao>")
                .source("Note", "public interface Note extends net.java.ao.Entity {}")
                .beans(beanMethods);
    }
}
