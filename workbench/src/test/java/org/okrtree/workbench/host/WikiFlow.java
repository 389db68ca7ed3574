package org.okrtree.workbench.host;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.workbench.Chromium;

/** The editor's dialogs, the mail and the administration of the Confluence face, with a small plugin in it. */
final class WikiFlow {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final String KEY = PluginJar.KEY + ".roadmap";
    private static final List<String> FIELDS = List.of("title", "view", "owner", "from", "dates");

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Wiki wiki;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.open();
        PluginJar plugin = plugin().withImport(Wiki.IMPORTS)
                .module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                .file(
                        "i18n/example.properties",
                        texts(
                                "Roadmap",
                                "What is planned, by quarter.",
                                "Title,View,Owner,Page,Show dates",
                                "Retrospective",
                                "Look back on a quarter, with the team."))
                .file(
                        "i18n/example_zh_CN.properties",
                        texts(
                                "\\u8def\\u7ebf\\u56fe",
                                "\\u6309\\u5b63\\u5ea6\\u663e\\u793a\\u8ba1\\u5212\\u3002",
                                "\\u6807\\u9898,\\u89c6\\u56fe,\\u8d1f\\u8d23\\u4eba,\\u9875\\u9762,\\u663e\\u793a\\u65e5\\u671f",
                                "\\u590d\\u76d8",
                                "\\u4e0e\\u56e2\\u961f\\u4e00\\u8d77\\u56de\\u987e\\u4e00\\u4e2a\\u5b63\\u5ea6\\u3002"))
                .module(
                        "<web-item key='retro-item' section='system.create.dialog/content' i18n-name-key='retro.name'"
                                + " application='confluence'><description key='retro.desc'/><param name='blueprintKey' value='retro'/></web-item>")
                .module(
                        "<blueprint key='retro' content-template-key='retro-t' index-key='retro' application='confluence'/>")
                .module(
                        "<content-template key='retro-t' application='confluence'><resource type='download' name='template'"
                                + " location='/retro.xml'/></content-template>")
                .file("retro.xml", "<h2><at:var at:name=\"ContentPageTitle\"/></h2><p>What went well</p>")
                // what plugins do to a field of their own, as seen in public plugins
                .module("<web-resource key='fields' application='confluence'><context>macro-browser</context>"
                        + "<resource type='download' name='fields.js' location='/fields.js'/></web-resource>")
                .file("fields.js", """
                        if (AJS.bind) AJS.bind("init.rte", function () {
                          AJS.MacroBrowser.setMacroJsOverride("roadmap", { fields: { string: { title: function (param, options) {
                            var field = AJS.MacroBrowser.ParameterFields["string"](param, options);
                            field.input.attr("data-by-plugin", "yes");
                            return field;
                          } } } });
                        });
                        """);
        Wiki.macro(
                plugin,
                "roadmap",
                "<parameter name='title' type='string' required='true'/><parameter name='view' type='enum' default='table'>"
                        + "<value name='table'/><value name='tree'/></parameter><parameter name='owner' type='username'/>"
                        + "<parameter name='from' type='confluence-content'/><parameter name='dates' type='boolean' default='true'/>",
                "NONE",
                "return \"<table class='confluenceTable'><tbody><tr><th class='confluenceTh'>\" + parameters.get(\"title\")"
                        + " + \"</th><td class='confluenceTd'>Q3</td></tr></tbody></table>\";");
        wiki = new Wiki(plugin, folder);
        wiki.page(
                "Roadmap of the gateway",
                "<p>Where we go.</p><ac:structured-macro ac:name=\"roadmap\"><ac:parameter ac:name=\"title\">Gateway"
                        + "</ac:parameter></ac:structured-macro>");
    }

    private static String texts(String label, String about, String fields, String retro, String retroAbout) {
        StringBuilder texts = new StringBuilder(KEY + ".label=" + label + "\n" + KEY + ".desc=" + about + "\n" + KEY
                + ".param.title.desc=" + label + "\nretro.name=" + retro + "\nretro.desc=" + retroAbout + "\n");
        String[] labels = fields.split(",");
        for (int i = 0; i < labels.length; i++) {
            texts.append(KEY)
                    .append(".param.")
                    .append(FIELDS.get(i))
                    .append(".label=")
                    .append(labels[i])
                    .append('\n');
        }
        return texts.toString();
    }

    @AfterAll
    static void stop() {
        if (wiki != null) {
            wiki.close();
            chromium.close();
        }
    }

    private static String at(String path) {
        return wiki.workbench().confluenceUrl() + path;
    }

    @Test
    void aMacroIsPutInAndChangedWithTheKeyboardAlone() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(wiki.workbench().confluenceUrl(), "mei").page();
            page.navigate(at("/pages/createpage.action?spaceKey=GWT"));
            page.focus("#body");
            page.keyboard().press("Control+Shift+A");
            assertThat(page.locator("#macro-browser-search")).isFocused();
            page.keyboard().type("road");
            page.keyboard().press("Enter");
            assertThat(page.locator("#macro-param-title")).isFocused();
            // without npm there is no AUI, and no event that a plugin could wait for
            if (Boolean.TRUE.equals(page.evaluate("!!AJS.bind"))) {
                assertThat(page.locator("#macro-param-title")).hasAttribute("data-by-plugin", "yes");
            }
            page.keyboard().type("A & B");
            page.keyboard().press("Enter");
            assertThat(page.locator("#body")).isFocused();
            assertThat(page.locator("#body"))
                    .hasValue(
                            "<ac:structured-macro ac:name=\"roadmap\" ac:schema-version=\"1\"><ac:parameter ac:name=\"title\">A &amp; B"
                                    + "</ac:parameter><ac:parameter ac:name=\"view\">table</ac:parameter></ac:structured-macro>");

            page.keyboard().press("ArrowLeft");
            page.keyboard().press("Control+Shift+A");
            assertThat(page.locator("#macro-param-title")).hasValue("A & B");
            page.keyboard().press("Control+A");
            page.keyboard().type("C");
            page.keyboard().press("Enter");

            assertThat(page.locator("#body"))
                    .hasValue(java.util.regex.Pattern.compile("^<ac:structured-macro.*>C</ac:parameter>.*"));
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Test
    void escapeLeavesTheTextAsItWas() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(wiki.workbench().confluenceUrl(), "mei").page();
            page.navigate(at("/pages/createpage.action?spaceKey=GWT"));
            page.fill("#body", "<p>x</p>");
            page.click("#rte-insert-macro");
            page.waitForSelector("#macro-browser-search");
            page.keyboard().press("Escape");

            assertThat(page.locator("#macro-browser-dialog")).not().isVisible();
            assertThat(page.locator("#body")).isFocused();
            assertThat(page.locator("#body")).hasValue("<p>x</p>");
        }
    }

    @Test
    void aPageIsBegunFromATemplate() {
        try (Chromium.Visitor visitor = chromium.visitor()) {
            Page page = visitor.signIn(wiki.workbench().confluenceUrl(), "mei").page();
            page.navigate(at("/pages/createpage.action?spaceKey=GWT"));
            page.click("#create-from-template");
            page.getByRole(AriaRole.RADIO).first().check();
            page.fill("#blueprint-title", "Third quarter");
            page.click("#create-from-template-submit");

            assertThat(page.locator("#content-title")).hasValue("Third quarter");
            assertThat(page.locator("#body")).hasValue("<h2>Third quarter</h2><p>What went well</p>");
            assertEquals(List.of(), visitor.troubles());
        }
    }

    @Tag("T40")
    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({
        "en-US, light, 1280",
        "en-US, dark, 800",
        "zh-CN, light, 800",
        "zh-CN, dark, 1280",
    })
    void everyDialogAndPageIsReadByEverybodyAndFits(String language, String theme, int width) {
        try (Chromium.Visitor visitor = chromium.visitor(width, 900)) {
            Page page = visitor.signIn(wiki.workbench().confluenceUrl(), "admin")
                    .prefer(language, theme)
                    .page();
            String look = "-" + language + "-" + theme + "-" + width;
            long id = wiki.workbench()
                    .confluence()
                    .page(Wiki.SPACE, "Roadmap of the gateway")
                    .orElseThrow()
                    .id();

            page.navigate(at("/pages/editpage.action?pageId=" + id));
            readable(page, "wiki-editor" + look);
            page.click("#rte-insert-macro");
            page.waitForSelector("#macro-browser-search");
            readable(page, "wiki-macros" + look);
            page.click("#macro-roadmap");
            page.fill("#macro-param-title", "Gateway");
            page.click("#macro-preview-button");
            assertThat(page.frameLocator("#macro-preview").locator(".confluenceTh"))
                    .hasText("Gateway");
            readable(page, "wiki-macro-form" + look);
            page.navigate(at("/pages/createpage.action?spaceKey=GWT"));
            page.click("#create-from-template");
            readable(page, "wiki-template" + look);
            page.navigate(at("/pages/viewmail.action?pageId=" + id));
            readable(page, "wiki-mail" + look);
            page.navigate(at("/admin/application-link"));
            readable(page, "wiki-link" + look);
            page.navigate(at("/admin/maintenance"));
            readable(page, "wiki-maintenance" + look);
            page.navigate(at("/spaces"));
            readable(page, "wiki-spaces" + look);
            assertEquals(List.of(), visitor.troubles());
        }
    }

    private static void readable(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/shots", name + ".png")));
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        // axe waits for ever in a frame in which no script runs
        List<String> violations = new AxeBuilder(page)
                .withTags(RULES).exclude("iframe").analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .toList())
                        .toList();

        assertTrue(tooWide <= 0, name + " is " + tooWide + " pixels wider than its window");
        assertEquals(List.of(), violations, name);
    }
}
