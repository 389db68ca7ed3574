package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

final class ExportsTest {
    private static final String BODY =
            "<p>Plain &amp; simple<br>second</p><table class=\"confluenceTable\"><tr><td class=\"confluenceTd\">cell</td></tr>"
                    + "</table><script>x()</script><style>p { display: none }</style>";

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aPdfHasTheTextAndNothingOfStylesAndScripts() throws IOException {
        String text = textOf(new PdfExport().export("Title", BODY));

        assertTrue(text.contains("Title") && text.contains("Plain & simple") && text.contains("cell"), text);
        assertFalse(text.contains("x()"), text);
    }

    @Test
    void chineseIsInThePdfWhereAFontHasIt() throws IOException {
        PdfExport export = new PdfExport();
        org.junit.jupiter.api.Assumptions.assumeTrue(
                export.hasFont(), "no font with Chinese here; Debian has one in fonts-wqy-microhei");

        assertTrue(textOf(export.export("标题", "<p>公示版本</p>")).contains("公示版本"));
    }

    @Test
    void aWordFileIsHtmlInAnEnvelope() {
        String file = new String(WordExport.export("Title 标题", BODY), StandardCharsets.US_ASCII);

        assertTrue(
                file.contains("Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable"));
        assertTrue(file.contains("=E6=A0=87=E9=A2=98"), file);
        assertFalse(file.contains("x()") || file.contains("display:"), file);
    }

    @Test
    void noLineOfAWordFileIsLongerThanMailAllows() {
        String file = new String(WordExport.export("T", "<p>" + "公".repeat(500) + "</p>"), StandardCharsets.US_ASCII);

        assertEquals(0, file.lines().filter(line -> line.length() > 76).count());
    }
}
