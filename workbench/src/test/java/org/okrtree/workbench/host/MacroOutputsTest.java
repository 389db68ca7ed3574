package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.workbench.data.WikiPage;

/** What becomes of a macro's markup where no browser shows it, and of macros that expect more than they are given. */
final class MacroOutputsTest {
    @TempDir
    private static Path folder;

    private static Wiki wiki;

    @BeforeAll
    static void start() throws IOException {
        PluginJar plugin = plugin().withImport(Wiki.IMPORTS);
        Wiki.macro(plugin, "modern", "", "NONE", """
                return "<style>.loud { text-transform: uppercase }</style><script>document.write('scripted')</script>"
                    + "<div class='loud' onclick='x()' style='display: flex; color: #ff0000'><div>left</div><div>right</div></div>"
                    + "<p style='text-transform: var(--t, uppercase)'>variable</p>"
                    + "<svg width='10' height='10'><rect width='10' height='10'/><text>drawing</text></svg>"
                    + "<p>done \\ud83d\\ude80 now</p>";
                """);
        Wiki.macro(
                plugin,
                "linking",
                "",
                "NONE",
                "return \"<a href='/relative/\" + context.getOutputType() + \"'>there</a>\";");
        Wiki.macro(
                plugin,
                "absolute",
                "",
                "NONE",
                "return \"<a href='https://example.org/a'>there</a><a href='#top'>top</a>\";");
        Wiki.macro(plugin, "wrapping", "", "RICH_TEXT", "return \"<div>\" + body + \"</div>\";");
        Wiki.macro(
                plugin,
                "trusting",
                "<parameter name='on' type='boolean' default='true'/>",
                "NONE",
                "return parameters.get(\"on\").equals(\"true\") ? \"on\" : \"off\";");
        Wiki.macro(
                plugin,
                "careful",
                "<parameter name='on' type='boolean' default='true'/>",
                "NONE",
                "return \"false\".equals(parameters.get(\"on\")) ? \"[off]\" : \"[on]\";");
        Wiki.macro(
                plugin,
                "counting",
                "<parameter name='n' type='int'/>",
                "NONE",
                "return \"\" + (Integer) (Object) parameters.get(\"n\");");
        Wiki.macro(plugin, "absent", "", "RICH_TEXT", "return body == null ? \"nothing\" : body.substring(0, 1);");
        wiki = new Wiki(plugin, folder);
    }

    @AfterAll
    static void stop() {
        wiki.close();
    }

    private static String pdf(WikiPage page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(wiki.workbench().confluenceUrl()
                        + "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id()))
                .header("Authorization", "Bearer token-mei")
                .build();
        try (InputStream content = HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofInputStream())
                        .body();
                PDDocument document = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    // what leaves the site

    @Tag("T33")
    @Test
    void aPdfDropsLayoutVariablesStylesScriptsAndGlyphsItDoesNotHave() throws IOException, InterruptedException {
        String text = pdf(wiki.page("Modern PDF", Wiki.use("modern")));

        assertTrue(text.matches("(?s).*left\\s*\\R\\s*right\\s*\\R.*variable.*done\\s+now.*"), text);
        assertFalse(text.contains("scripted") || text.contains("LEFT") || text.contains("VARIABLE"), text);
        assertFalse(text.contains("\ud83d\ude80"), text);
    }

    @Tag("T33")
    @Test
    void aMailDropsScriptsStyleSheetsClassesDrawingsAndNewStyles() {
        String mail = wiki.mail(wiki.page("Modern mail", Wiki.use("modern")));

        assertTrue(mail.contains("<div style=\"color: #ff0000\"><div>left</div><div>right</div></div>"), mail);
        assertFalse(mail.matches("(?s).*(<script|<style|<svg|<link|class=|onclick|flex|var\\().*"), mail);
    }

    @Tag("T33")
    @Test
    void aFeedIsAtomWithAddressesInFullAndTheSameLosses() {
        WikiPage page = wiki.page("Modern feed", Wiki.use("modern"));

        String feed = wiki.feed();

        assertTrue(feed.startsWith(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"));
        assertTrue(feed.contains(
                "<link rel=\"alternate\" href=\"" + wiki.workbench().confluenceUrl() + "/display/GWT/Modern+feed\"/>"));
        assertFalse(
                entry(feed, page).matches("(?s).*(&lt;script|&lt;style|&lt;svg|class=|onclick|flex|var\\().*"), feed);
    }

    private static String entry(String feed, WikiPage page) {
        String begin = feed.substring(feed.indexOf("<title>" + page.title()));
        return begin.substring(0, begin.indexOf("</entry>"));
    }

    @Tag("T33")
    @Test
    void aWordFileHasNoScriptNoStyleSheetAndNoDrawing() {
        String word = wiki.look("/exportword", wiki.page("Modern Word", Wiki.use("modern")))
                .body();

        assertTrue(word.contains("left") && word.contains("variable"), word);
        assertFalse(word.matches("(?s).*(scripted|text-transform|<svg|onclick|flex|drawing).*"), word);
    }

    @Tag("T33")
    @ParameterizedTest
    @CsvSource({
        "email, /pages/mailbody.action",
        "pdf, /spaces/flyingpdf/pdfpageexport.action",
        "word, /exportword",
        "feed, /createrssfeed.action?spaces=GWT&x"
    })
    void aRelativeLinkStaysDeadAndIsRecordedAsAProblem(String output, String action) {
        wiki.look(action, wiki.page("Linking " + output, Wiki.use("linking")));

        assertTrue(
                wiki.problems()
                        .contains("The macro linking wrote the relative address /relative/" + output
                                + " for the output " + output
                                + ", where no page is around it and the link is dead. Write it from the base URL on."),
                wiki.problems().toString());
    }

    @Tag("T33")
    @Test
    void onTheScreenARelativeLinkIsRightAndInFullItIsRightEverywhere() {
        WikiPage page = wiki.page("Right links", Wiki.use("linking") + Wiki.use("absolute"));

        wiki.look("/pages/viewpage.action", page);
        wiki.mail(page);

        assertEquals(List.of(), problemsWith("/relative/display"));
        assertEquals(List.of(), problemsWith("The macro absolute"));
    }

    @Tag("T33")
    @Test
    void whoeverWrapsABodyIsNotBlamedForIt() {
        wiki.mail(wiki.page(
                "Wrapped",
                "<ac:structured-macro ac:name=\"wrapping\"><ac:rich-text-body>" + Wiki.use("modern")
                        + Wiki.use("linking") + "</ac:rich-text-body></ac:structured-macro>"));

        assertEquals(List.of(), problemsWith("The macro wrapping"));
    }

    @Tag("T33")
    @ParameterizedTest
    @ValueSource(strings = {"a script", "a style sheet", "an inline SVG", "a flex or grid layout", "a CSS variable"})
    void whatIsDroppedIsRecordedAsAProblem(String what) {
        wiki.mail(wiki.page("Dropped " + what, Wiki.use("modern")));

        assertEquals(
                List.of("The macro modern wrote " + what
                        + " for the output email, where it is dropped. Ask getOutputType()"
                        + " and write plain tables with inline styles of CSS 2.1 there."),
                problemsWith("The macro modern wrote " + what + " for the output email"));
    }

    private static List<String> problemsWith(String words) {
        return wiki.problems().stream().filter(one -> one.contains(words)).toList();
    }

    // what macros are given

    private static String shown(String title, String storage) {
        return wiki.look("/pages/viewpage.action", wiki.page(title, storage)).body();
    }

    private static String with(String name, String parameter, String value) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"" + parameter + "\">" + value
                + "</ac:parameter></ac:structured-macro>";
    }

    @Tag("T35")
    @Test
    void aMacroThatCountsOnASwitchAtItsDefaultFails() {
        assertTrue(shown("Trusting", with("trusting", "on", "true")).contains("Error rendering macro “trusting”"));
        assertTrue(shown("Careful", with("careful", "on", "true")).contains("[on]"));
        assertTrue(shown("Careful off", with("careful", "on", "false")).contains("[off]"));
    }

    @Tag("T35")
    @Test
    void aMacroThatTakesAParameterForANumberFails() {
        assertTrue(shown("Counting", with("counting", "n", "3")).contains("Error rendering macro “counting”"));
    }

    @Tag("T34")
    @Tag("T35")
    @Test
    void aMacroThatTakesAnAbsentBodyForNothingFailsAndThePageComes() {
        String page = shown("Absent", "<p>before</p>" + Wiki.use("absent") + "<p>behind</p>");

        assertTrue(page.contains("Error rendering macro “absent”"), page);
        assertTrue(page.contains("<p>before</p>") && page.contains("<p>behind</p>"), page);
    }
}
