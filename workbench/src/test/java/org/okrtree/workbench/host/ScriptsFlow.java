package org.okrtree.workbench.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrtree.workbench.Chromium;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;

/** What becomes of a plugin's scripts in a real browser, in a page of the Jira face. */
final class ScriptsFlow {
    private static Chromium chromium;

    @TempDir
    private Path folder;

    private Chromium.Visitor visitor;

    @BeforeAll
    static void begin() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void come() {
        visitor = chromium.visitor();
    }

    @AfterEach
    void go() {
        visitor.close();
    }

    // files of one context that every page of the face has; a script marks the page with what it did
    private static PluginJar scripts(String markup, String... sources) {
        StringBuilder files = new StringBuilder();
        PluginJar plugin = plugin().servlet(
                        "Page",
                        "",
                        "response.setContentType(\"text/html;charset=UTF-8\");"
                                + "response.getWriter().write(\"<html><head><meta name='decorator' content='atl.general'><title>P</title></head><body>"
                                + markup.replace("\"", "\\\"") + "</body></html>\");");
        for (int i = 0; i < sources.length; i++) {
            plugin.file("js/" + i + ".js", sources[i]);
            files.append("<resource type='download' name='" + i + ".js' location='/js/" + i + ".js'/>");
        }
        return plugin.module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                .file("i18n/example.properties", "greet=Hello")
                .module("<web-resource key='scripts'><context>atl.general</context>"
                        + "<transformation extension='js'><transformer key='jsI18n'/></transformation>" + files
                        + "</web-resource>");
    }

    private static String marks(String name, String value) {
        return "document.documentElement.dataset." + name + " = " + value + ";";
    }

    private Page open(Workbench workbench) {
        Page page = visitor.signIn(workbench.jiraUrl(), "mei").page();
        visitor.troubles();
        page.navigate(workbench.jiraUrl() + "/plugins/servlet/example/Page");
        return page;
    }

    private Workbench workbench(PluginJar plugin) throws IOException {
        return Workbench.start(WorkbenchOptions.inMemory().withJar(plugin.in(folder)));
    }

    private static String mark(Page page, String name) {
        return String.valueOf(page.evaluate("document.documentElement.dataset." + name + " || 'none'"));
    }

    @Tag("T40")
    @Test
    void inlineScriptInlineHandlerAndEvalAreRefused() throws IOException {
        String markup = "<script>" + marks("inline", "'ran'") + "</script><button id='b' onclick=\""
                + marks("handler", "'ran'") + "\">b</button>";
        try (Workbench workbench = workbench(scripts(
                markup,
                "try { eval(\"" + marks("eval", "'ran'") + "\") } finally { " + marks("file", "'ran'") + " }"))) {
            Page page = open(workbench);
            page.click("#b");
            assertThat(page.locator("html[data-file=ran]")).hasCount(1);

            List<String> done = List.of(mark(page, "inline"), mark(page, "handler"), mark(page, "eval"));
            assertEquals(List.of("none", "none", "none"), done);
            String troubles = visitor.troubles().toString();
            assertTrue(
                    List.of("script-src-elem inline", "script-src-attr inline", "script-src eval").stream()
                            .allMatch(breach -> troubles.contains("content policy: " + breach)),
                    troubles);
        }
    }

    @Tag("T26")
    @Test
    void oneModuleTakesTheWholeBatchWithIt() throws IOException {
        try (Workbench workbench = workbench(scripts("", marks("first", "'ran'"), "export const a = 1;"))) {
            Page page = open(workbench);
            assertThat(page.locator("#content")).isVisible();

            assertEquals("none", mark(page, "first"));
            assertTrue(
                    visitor.troubles().toString().contains("SyntaxError")
                            || visitor.troubles().toString().contains("Unexpected token 'export'"),
                    "a syntax error is seen");
        }
    }

    @Tag("T26")
    @Test
    void aNameAtTheTopLevelIsLostToTheNextFileAndAFailureStaysInItsFile() throws IOException {
        try (Workbench workbench = workbench(scripts(
                "",
                "const shared = 'seen'; " + marks("first", "shared"),
                marks("second", "shared"),
                marks("third", "'ran'")))) {
            Page page = open(workbench);
            assertThat(page.locator("html[data-third=ran]")).hasCount(1);

            assertEquals(List.of("seen", "none"), List.of(mark(page, "first"), mark(page, "second")));
            assertTrue(visitor.troubles().toString().contains("shared is not defined"));
        }
    }

    @Tag("T26")
    @Test
    void strictnessOfAFileIsLost() throws IOException {
        try (Workbench workbench =
                workbench(scripts("", "'use strict'; (function () { " + marks("loose", "String(!!this)") + " })();"))) {
            Page page = open(workbench);

            assertThat(page.locator("html[data-loose=true]")).hasCount(1);
        }
    }

    @Tag("T26")
    @Test
    void aLiteralKeyIsItsSentenceAndAComputedOneStaysAKey() throws IOException {
        try (Workbench workbench = workbench(scripts(
                "",
                marks("literal", "AJS.I18n.getText('greet')"),
                marks("computed", "AJS.I18n.getText(['greet'].join(''))")))) {
            Page page = open(workbench);
            assertThat(page.locator("html[data-computed]")).hasCount(1);

            assertEquals(List.of("Hello", "greet"), List.of(mark(page, "literal"), mark(page, "computed")));
        }
    }

    @Tag("T26")
    @Test
    void scriptsRunWhenThePageIsThereAfterAui() throws IOException {
        try (Workbench workbench = workbench(scripts(
                "<p id='late'>x</p>",
                marks("late", "document.getElementById('late') ? 'there' : 'not yet'"),
                marks("aui", "typeof AJS.$ + typeof AJS.dialog2 + AJS.contextPath() + AJS.Meta.get('remote-user')")))) {
            Page page = open(workbench);
            assertThat(page.locator("html[data-late=there]")).hasCount(1);

            assertEquals("functionfunction/jiramei", mark(page, "aui"));
            assertEquals(List.of(), visitor.troubles());
        }
    }
}
