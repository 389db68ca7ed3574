package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form that is made of a macro's descriptor, and what it writes. */
final class MacroBrowserTest {
    private static final String PARAMETERS = "<parameter name='title' type='string' required='true'/>"
            + "<parameter name='on' type='boolean' default='true'/>"
            + "<parameter name='view' type='enum' default='table'><value name='table'/><value name='tree'/></parameter>"
            + "<parameter name='space' type='spacekey'/><parameter name='who' type='username'/>"
            + "<parameter name='day' type='date'/><parameter name='many' type='int' default='3'/>"
            + "<parameter name='from' type='confluence-content'/><parameter name='odd' type='never-heard-of'/>"
            + "<parameter name='secret' type='string' hidden='true' default='s'/>";

    @TempDir
    private static Path folder;

    private static Wiki wiki;

    @BeforeAll
    static void start() throws IOException {
        String key = PluginJar.KEY + ".tree";
        StringBuilder texts = new StringBuilder(
                key + ".label=The tree\n" + key + ".desc=All <of> it\n" + key + ".param.view.tree.label=As a tree\n");
        for (String one : List.of("title", "on", "view", "space", "who", "day", "many", "from", "odd")) {
            texts.append(key)
                    .append(".param.")
                    .append(one)
                    .append(".label=Label of ")
                    .append(one)
                    .append('\n');
        }
        texts.append(key).append(".param.title.desc=What stands above\n");
        PluginJar plugin = plugin().withImport(Wiki.IMPORTS)
                .module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                .file("i18n/example.properties", texts.toString())
                .module(
                        "<xhtml-macro key='h' name='unseen' class='org.example.Bare' application='confluence'><category name='hidden'/>"
                                + "</xhtml-macro>");
        Wiki.macro(
                plugin,
                "tree",
                PARAMETERS,
                "RICH_TEXT",
                "return \"<b>\" + parameters.get(\"title\") + body + \"</b>\";");
        Wiki.macro(plugin, "bare", "<parameter name='p'/>", "NONE", "return \"\";");
        wiki = new Wiki(plugin, folder);
    }

    @AfterAll
    static void stop() {
        wiki.close();
    }

    private static Document open(String macro, String text, int cursor) {
        return Jsoup.parse(wiki.inEditor(
                        "/pages/macrobrowser.action",
                        Map.of(
                                "macro",
                                macro,
                                "text",
                                text,
                                "begin",
                                String.valueOf(cursor),
                                "end",
                                String.valueOf(cursor)))
                .body());
    }

    private static HttpResponse<String> insert(String text, int begin, int end, Map<String, String> values) {
        Map<String, String> form = new HashMap<>(Map.of(
                "macro",
                "tree",
                "text",
                text,
                "begin",
                String.valueOf(begin),
                "end",
                String.valueOf(end),
                "p.on",
                "true",
                "p.view",
                "table"));
        values.forEach((name, value) -> form.put("p." + name, value));
        return wiki.inEditor("/pages/macroinsert.action", form);
    }

    private static Element written(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).selectFirst("[data-wb-written]");
    }

    @Test
    void macrosAreListedByLabelAndHiddenOnesAreNot() {
        Document list = open("", "<p>x</p>", 3);

        assertEquals("The tree", list.selectFirst("#macro-tree .wb-macro-name").text());
        assertEquals("All <of> it", list.selectFirst("#macro-tree .wb-quiet").text());
        assertTrue(list.select("#macro-unseen").isEmpty());
    }

    @Test
    void aTextThatIsMissingIsShownAsItsKeyAndRecorded() {
        Document form = open("bare", "", 0);

        assertEquals(
                PluginJar.KEY + ".bare.param.p.label",
                form.selectFirst("label[for=macro-param-p]").text());
        assertTrue(wiki.problems().stream()
                .anyMatch(one -> one.startsWith("There is no text for " + PluginJar.KEY + ".bare.param.p.label")));
    }

    @ParameterizedTest
    @CsvSource({
        "title, input[type=text][required][aria-describedby=macro-about-title]",
        "on, input[type=checkbox][checked]",
        "view, select:has(option[value=table][selected]):has(option[value=tree])",
        "space, input[list=wb-spaces]",
        "who, input[list=wb-users]",
        "day, input[type=text][placeholder=yyyy-mm-dd]",
        "many, input[inputmode=numeric][value=3]",
        "from, input[list=wb-pages]",
        "odd, input[type=text]"
    })
    void everyTypeOfParameterHasItsField(String name, String field) {
        Document form = open("tree", "", 0);

        assertEquals(
                "macro-param-" + name,
                form.selectFirst(field + "[id=macro-param-" + name + "]").id());
        assertTrue(
                form.selectFirst("label[for=macro-param-" + name + "]").text().startsWith("Label of " + name));
    }

    @Test
    void anEnumIsReadByItsLabelAndAHiddenParameterIsNotAskedFor() {
        Document form = open("tree", "", 0);

        assertEquals("As a tree", form.selectFirst("option[value=tree]").text());
        assertTrue(form.select("#macro-param-secret").isEmpty());
    }

    @Test
    void aNewMacroComesWhereTheCursorStandsAndTakesWhatIsSelected() {
        Element written = written(insert("<p>a</p><p>b</p>", 8, 16, Map.of("title", "A & B")));

        assertEquals(
                "<ac:structured-macro ac:name=\"tree\" ac:schema-version=\"1\"><ac:parameter ac:name=\"title\">A &amp; B</ac:parameter>"
                        + "<ac:parameter ac:name=\"view\">table</ac:parameter><ac:rich-text-body><p>b</p></ac:rich-text-body>"
                        + "</ac:structured-macro>",
                written.attr("data-wb-written"));
        assertEquals("8 16", written.attr("data-wb-begin") + " " + written.attr("data-wb-end"));
    }

    @Test
    void aMacroAtTheCursorIsReadChangedAndPutBackInItsPlace() {
        String text = "<p>a</p><ac:structured-macro ac:name=\"tree\"><ac:parameter ac:name=\"title\">Old</ac:parameter>"
                + "<ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>";

        Document form = open("", text, 20);
        Element written = written(insert(text, 20, 20, Map.of("title", "New", "on", "")));

        assertEquals("Old", form.selectFirst("#macro-param-title").val());
        assertEquals("8 " + text.length(), written.attr("data-wb-begin") + " " + written.attr("data-wb-end"));
        assertTrue(
                written.attr("data-wb-written")
                        .matches(
                                ".*>New<.*\"on\">false<.*<ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>"),
                written.attr("data-wb-written"));
    }

    @ParameterizedTest
    @CsvSource({"title, '', This is needed.", "many, three, Write a whole number."})
    void whatIsMissingOrWrongIsSaidAtItsField(String name, String value, String sentence) {
        Map<String, String> values = new HashMap<>(Map.of("title", "T"));
        values.put(name, value);

        HttpResponse<String> answer = insert("", 0, 0, values);

        assertEquals(422, answer.statusCode());
        assertEquals(
                sentence,
                Jsoup.parse(answer.body()).selectFirst("#macro-error-" + name).text());
    }

    @Test
    void thePreviewIsDrawnInAFrameOfItsOwnAndSavesNothing() {
        String preview = wiki.inEditor(
                        "/pages/macropreview.action",
                        Map.of("macro", "tree", "text", "<p>body</p>", "begin", "0", "end", "11", "p.title", "<T>"))
                .body();

        assertTrue(preview.contains("<div class=\"wiki-content\"><b><T><p>body</p></b></div>"), preview);
        assertFalse(preview.contains("id=\"header\""), preview);
    }

    @Test
    void aCursorInAMacroThatNobodyBringsSaysSo() {
        Document list = open("", "<ac:structured-macro ac:name=\"gone\"/>", 10);

        assertTrue(list.selectFirst("[role=alert]").text().contains("Unknown macro: gone"));
    }

    @Test
    void anIconThatTheEditorDoesNotFindIsRecorded() throws IOException {
        try (Bench bench = new Bench(Product.CONFLUENCE, folder)) {
            PluginJar plugin = plugin().withImport(Wiki.IMPORTS)
                    .module("<xhtml-macro key='i' name='iconic' icon='images/x.png' class='org.example.Bare'/>");
            bench.host()
                    .install(Wiki.macro(plugin, "bare", "", "NONE", "return \"\";")
                            .in(folder));

            assertTrue(
                    bench.host().problems().get(0).startsWith("The icon images/x.png of the module i (xhtml-macro)"));
        }
    }
}
