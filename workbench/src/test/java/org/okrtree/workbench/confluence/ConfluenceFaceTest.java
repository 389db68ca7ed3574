package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Browser;

final class ConfluenceFaceTest {
    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withoutPlugin());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    private static Browser as(String userName) {
        return new Browser(workbench.confluenceUrl()).as(userName, "/login.action");
    }

    private static WikiPage aPage(String title, String body) {
        Space space = workbench.confluence().space("GWT").orElseThrow();
        String mei =
                workbench.confluence().directory().byName("mei").orElseThrow().key();
        return workbench.confluence().create(space.id(), space.homeId(), title, body, mei);
    }

    @Test
    void aPageIsReadUnderItsTitleInAnyLanguage() {
        HttpResponse<String> page = as("lin").get("/display/LW/%E6%96%B0%E5%91%98%E5%B7%A5%E6%89%8B%E5%86%8C");

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("欢迎加入林登智控"));
    }

    @Test
    void aPageIsWrittenInStorageFormat() {
        HttpResponse<String> page = as("mei")
                .post(
                        "/pages/docreatepage.action?spaceKey=GWT",
                        Map.of("title", "Written", "body", "<h2>第一</h2><p>a &amp; b</p>"));

        assertTrue(
                page.uri().toString().endsWith("/display/GWT/Written"),
                page.uri().toString());
        assertTrue(page.body().contains("<h2>第一</h2><p>a &amp; b</p>"));
    }

    @Test
    void aTextThatIsNotWellFormedIsNotSavedAndNotLost() {
        WikiPage page = aPage("Well-formed", "<p>one</p>");

        HttpResponse<String> answer = as("mei")
                .post(
                        "/pages/doeditpage.action",
                        Map.of(
                                "pageId",
                                String.valueOf(page.id()),
                                "version",
                                "1",
                                "title",
                                "Well-formed",
                                "body",
                                "<p>two"));

        assertTrue(answer.body().contains("This is not well-formed")
                && answer.body().contains("&lt;p&gt;two"));
        assertEquals(
                "<p>one</p>",
                workbench.confluence().page(page.id()).orElseThrow().body());
    }

    @Test
    void whoeverSavesTooLateKeepsTheTextAndIsTold() {
        WikiPage page = aPage("Two writers", "<p>one</p>");
        Map<String, String> form = Map.of(
                "pageId", String.valueOf(page.id()), "version", "1", "title", "Two writers", "body", "<p>bo</p>");
        as("bo").post("/pages/doeditpage.action", form);

        HttpResponse<String> late = as("mei")
                .post(
                        "/pages/doeditpage.action",
                        Map.of(
                                "pageId",
                                String.valueOf(page.id()),
                                "version",
                                "1",
                                "title",
                                "Two writers",
                                "body",
                                "<p>mei</p>"));

        assertEquals(409, late.statusCode());
        assertTrue(late.body().contains("&lt;p&gt;mei&lt;/p&gt;"));
        assertEquals(
                "<p>bo</p>",
                workbench.confluence().page(page.id()).orElseThrow().body());
    }

    @Test
    void anOlderVersionIsReadableAndSaysThatItIsOld() {
        WikiPage page = aPage("History", "<p>first</p>");
        workbench.confluence().edit(page.id(), 1, "History", "<p>second</p>", page.authorKey());

        String old = as("lin")
                .get("/pages/viewpage.action?pageId=" + page.id() + "&pageVersion=1")
                .body();

        assertTrue(old.contains("<p>first</p>") && old.contains("Version 1 of 2."));
    }

    @Test
    void aPreviewSavesNothing() {
        WikiPage page = aPage("Previewed", "<p>one</p>");

        String preview = as("mei")
                .post(
                        "/pages/doeditpage.action",
                        Map.of(
                                "pageId", String.valueOf(page.id()),
                                "version", "1",
                                "title", "Previewed",
                                "body", "<p>two</p>",
                                "preview", "true"))
                .body();

        assertTrue(preview.contains("<div class=\"wiki-content\"><p>two</p></div>"), preview);
        assertEquals(1, workbench.confluence().page(page.id()).orElseThrow().current());
    }

    @Test
    void whoMayOnlyLookCannotWrite() {
        WikiPage page = aPage("Only to look at", "<p>one</p>");

        HttpResponse<String> answer = as("lin").get("/pages/editpage.action?pageId=" + page.id());

        assertEquals(403, answer.statusCode());
    }

    @Test
    void bothExportsAreFilesOfTheirKind() {
        WikiPage page = aPage("Export 导出", "<p>text</p>");
        Browser lin = as("lin");

        HttpResponse<String> pdf = lin.get("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id());
        HttpResponse<String> word = lin.get("/exportword?pageId=" + page.id());

        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "application/vnd.ms-word",
                word.headers().firstValue("Content-Type").orElse(""));
        assertTrue(word.headers()
                .firstValue("Content-Disposition")
                .orElse("")
                .endsWith("Export%20%E5%AF%BC%E5%87%BA.doc"));
    }
}
