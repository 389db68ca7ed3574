package org.okrtree.workbench.confluence;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.okrtree.workbench.site.Html;

/** A page as Confluence gives it to Word: HTML in a MIME envelope that is named .doc. */
final class WordExport {
    private static final String BOUNDARY = "----=_Part_workbench";
    private static final int LONGEST_LINE = 73;

    private WordExport() {}

    /** The page as a file for Word. */
    static byte[] export(String title, String bodyHtml) {
        Document page = Jsoup.parse("<html xmlns:o='urn:schemas-microsoft-com:office:office'"
                + " xmlns:w='urn:schemas-microsoft-com:office:word' xmlns='http://www.w3.org/TR/REC-html40'>"
                + "<head><title>" + Html.escape(title) + "</title></head><body><h1>" + Html.escape(title) + "</h1>"
                + "<div class=\"Section1\">" + bodyHtml + "</div></body></html>");
        page.select("script, link, style").remove();
        String file = "Date: Thu, 1 Jan 1970 00:00:00 +0000 (UTC)\r\nMessage-ID: <workbench>\r\n"
                + "Subject: Exported From Confluence\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; \r\n\tboundary=\"" + BOUNDARY + "\"\r\n\r\n--" + BOUNDARY + "\r\n"
                + "Content-Type: text/html; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Location: file:///C:/exported.html\r\n\r\n" + quotedPrintable(page.outerHtml())
                + "\r\n--" + BOUNDARY + "--\r\n";
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    private static String quotedPrintable(String text) {
        StringBuilder quoted = new StringBuilder();
        int inLine = 0;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b == '\n') {
                quoted.append("\r\n");
                inLine = 0;
                continue;
            }
            boolean plain = b > ' ' && b < 127 && b != '=';
            String part = plain ? String.valueOf((char) b) : String.format("=%02X", b & 0xff);
            if (inLine + part.length() > LONGEST_LINE) {
                quoted.append("=\r\n");
                inLine = 0;
            }
            quoted.append(part);
            inLine += part.length();
        }
        return quoted.toString();
    }
}
