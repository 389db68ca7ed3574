package org.okrtree.workbench.confluence;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.okrtree.workbench.site.Html;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * A page as PDF, made by the engine family that Confluence uses: CSS 2.1, no scripts, no style sheet of a plugin, and a
 * character that the font does not have is dropped without a word.
 */
final class PdfExport {
    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm }"
            + " body { font-family: ConfluenceInstalledFont, Helvetica, Arial, sans-serif; font-size: 10pt; line-height: 1.4 }"
            + " h1 { font-size: 18pt; margin: 0 0 6pt } h2 { font-size: 13pt; margin: 14pt 0 4pt } h3 { font-size: 11pt }"
            + " p { margin: 0 0 6pt } img { -fs-fit-images-to-width: 100% } a { color: #0052cc }"
            + " table.confluenceTable { border-collapse: collapse; width: 100% }"
            + " table.confluenceTable tr { page-break-inside: avoid }"
            + " .confluenceTh, .confluenceTd { border: 1px solid #c1c7d0; padding: 4pt 5pt; text-align: left; vertical-align: top }"
            + " .confluenceTh { background: #f4f5f7 } .error { border: 1px solid #bf2600; padding: 6pt }";

    /** Where Debian's packages and other systems put a font with Chinese; the first that is there is taken. */
    private static final List<String> FONTS = List.of(
            "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc,0",
            "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc,0",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/arphic/uming.ttc,0",
            "/Library/Fonts/Arial Unicode.ttf",
            "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
            "C:/Windows/Fonts/simhei.ttf");

    private final Optional<String> font;

    /** Takes a font that the system has in place of the one that an administrator uploads. */
    PdfExport() {
        this.font = FONTS.stream()
                .filter(one -> Files.isRegularFile(Path.of(one.replaceAll(",\\d+$", ""))))
                .findFirst();
    }

    /** Whether a font with Chinese was found. */
    boolean hasFont() {
        return font.isPresent();
    }

    /** The page as PDF. */
    byte[] export(String title, String bodyHtml) {
        Document document = Jsoup.parse("<html><head><title>" + Html.escape(title) + "</title><style>" + STYLE
                + "</style></head><body><h1>" + Html.escape(title) + "</h1>" + bodyHtml + "</body></html>");
        document.select("script, link, style:not(head > style)").remove();
        try {
            ITextRenderer renderer = new ITextRenderer();
            if (font.isPresent()) {
                renderer.getFontResolver()
                        .addFont(font.get(), "ConfluenceInstalledFont", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            renderer.setDocument(new W3CDom().namespaceAware(false).fromJsoup(document), null);
            renderer.layout();
            renderer.createPDF(pdf);
            return pdf.toByteArray();
        } catch (DocumentException | IOException e) {
            throw new IllegalStateException("no PDF: " + e.getMessage(), e);
        }
    }
}
