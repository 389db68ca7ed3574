package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service of the host comes late, goes, and is another after an upgrade. */
final class ServicesThatGoTest {
    private static final String KEEPS =
            "if (kept == null) { kept = Wiring.host(com.atlassian.sal.api.message.LocaleResolver.class); }"
                    + "response.getWriter().write(kept.getLocale().getLanguage());";
    private static final String ASKS =
            "response.getWriter().write(Wiring.host(com.atlassian.sal.api.message.LocaleResolver.class).getLocale().getLanguage());";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void start() throws IOException {
        bench = new Bench(Product.JIRA, folder);
        bench.host()
                .install(plugin().withImport("com.atlassian.sal.api.message")
                        .beans("")
                        .servlet("Ask", "", ASKS)
                        .source(
                                "Keep",
                                "public class Keep extends HttpServlet {"
                                        + " private com.atlassian.sal.api.message.LocaleResolver kept; @Override protected void doGet("
                                        + "HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {"
                                        + KEEPS + "}}")
                        .module(
                                "<servlet key='Keep' class='org.example.Keep'><url-pattern>/example/Keep/*</url-pattern></servlet>")
                        .in(folder));
    }

    @AfterEach
    void stop() {
        bench.close();
    }

    private static LocaleResolver speaking(Locale locale) {
        return () -> locale;
    }

    private String asks() {
        return bench.get("/plugins/servlet/example/Ask").body();
    }

    @Tag("T25")
    @Test
    void aServiceMayComeLate() {
        int before = bench.get("/plugins/servlet/example/Ask").statusCode();

        bench.host().offer(LocaleResolver.class, speaking(Locale.ENGLISH));

        assertEquals(500, before);
        assertEquals("en", asks());
    }

    @Tag("T25")
    @Test
    void whoeverAsksAgainGetsTheServiceOfTheUpgrade() {
        bench.host().offer(LocaleResolver.class, speaking(Locale.ENGLISH));
        String before = asks();

        bench.host().offer(LocaleResolver.class, speaking(Locale.CHINESE));

        assertEquals("en", before);
        assertEquals("zh", asks());
    }

    @Tag("T25")
    @Test
    void aServiceThatWasKeptOverAnUpgradeRefusesAndSaysWhy() {
        bench.host().offer(LocaleResolver.class, speaking(Locale.ENGLISH));
        String before = bench.get("/plugins/servlet/example/Keep").body();

        bench.host().offer(LocaleResolver.class, speaking(Locale.CHINESE));

        assertEquals("en", before);
        assertEquals(500, bench.get("/plugins/servlet/example/Keep").statusCode());
        assertTrue(said().contains("was kept after the host took it away"), said());
    }

    @Tag("T25")
    @Test
    void aServiceThatWentIsNotCalledAnyMore() {
        bench.host().offer(LocaleResolver.class, speaking(Locale.ENGLISH));
        bench.get("/plugins/servlet/example/Keep");

        bench.host().withdraw(LocaleResolver.class);

        assertEquals(500, bench.get("/plugins/servlet/example/Keep").statusCode());
        assertEquals(500, bench.get("/plugins/servlet/example/Ask").statusCode());
    }

    private String said() {
        List<String> problems = bench.host().problems();
        return String.join("\n", problems);
    }
}
