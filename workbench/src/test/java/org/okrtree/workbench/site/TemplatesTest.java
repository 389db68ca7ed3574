package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TemplatesTest {
    private final Templates templates = new Templates();

    @Test
    void whatPeopleTypeIsEscaped() {
        String page = templates.render(
                "jira/issue-delete.vm",
                Map.of(
                        "t",
                        new Words(Locale.US),
                        "base",
                        "/jira",
                        "token",
                        "\"><script>",
                        "issue",
                        new Deleted("GW-1", "<b>bold</b> & \"quoted\"")));

        assertTrue(page.contains("&lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot;"), page);
        assertFalse(page.contains("<script>"), page);
    }

    @Test
    void aReferenceThatTheModelDoesNotHaveIsAnError() {
        assertThrows(IllegalStateException.class, () -> templates.render("not-there.vm", Map.of()));
    }

    /** Stands for an issue. */
    public record Deleted(String key, String summary) {}
}
