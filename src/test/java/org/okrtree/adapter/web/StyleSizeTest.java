package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Every page of the host that shows something of ours pays for our one style sheet. */
class StyleSizeTest {
    private static final int MOST = 8 * 1024;

    @Test
    void ourStylesAreSmallWhenTheyAreSent() throws IOException {
        int sent = gzipped(minified(styles()));

        assertTrue(sent <= MOST, sent + " bytes");
    }

    @Test
    void commentsAndBlanksAreNotSent() {
        assertEquals("a,b>c{x:y z;w:1}", minified("/* why */\na,\nb > c {\n  x: y z;\n  w: 1;\n}\n"));
    }

    private static String styles() throws IOException {
        try (InputStream file = StyleSizeTest.class.getResourceAsStream("/css/okr.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As a host sends them: without comments, and without blanks that say nothing. */
    private static String minified(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
