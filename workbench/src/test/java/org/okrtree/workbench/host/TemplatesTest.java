package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemplatesTest {
    @TempDir
    private Path folder;

    private String rendered(Bench bench, String template, String value) throws IOException {
        return rendered(bench, plugin(), template, value);
    }

    private String rendered(Bench bench, PluginJar plugin, String template, String value) throws IOException {
        bench.host()
                .install(plugin.beans("")
                        .file("templates/page.vm", template)
                        .servlet(
                                "Page",
                                "",
                                "Map<String, Object> values = new HashMap<>();" + value
                                        + "Wiring.host(TemplateRenderer.class).render(\"templates/page.vm\", values, response.getWriter());")
                        .in(folder));
        return bench.get("/plugins/servlet/example/Page").body();
    }

    @Test
    void aTextIsEncodedUnlessItsNameSaysHtml() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals("&lt;b&gt; <b> <i>", rendered(bench, "$text $textHtml ${view.partHtml}", """
                            values.put("text", "<b>");
                            values.put("textHtml", "<b>");
                            values.put("view", Map.of("partHtml", "<i>"));
                            """));
        }
    }

    @Test
    void withoutAutomaticEscapingATextIsAsItIs() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder, false)) {
            assertEquals("<b>", rendered(bench, "$text", "values.put(\"text\", \"<b>\");"));
        }
    }

    @Test
    void aTemplateThatNeedsAutomaticEscapingIsRecorded() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            rendered(bench, "<p>$text</p>", "values.put(\"text\", \"a&b\");");
            assertEquals(
                    List.of("templates/page.vm depends on automatic escaping from \"<p>a&amp;b</p>\" on."),
                    bench.host().problems());
        }
    }

    @Test
    void aTemplateWithoutRawTextIsTheSameWithAndWithoutEscaping() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            rendered(
                    bench, "<p>$textHtml $size</p>", "values.put(\"textHtml\", \"a&amp;b\"); values.put(\"size\", 3);");
            assertEquals(List.of(), bench.host().problems());
        }
    }

    @Test
    void aCallThatIsNotAllowedIsRecordedAndShownAsSource() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals(
                    "$day.getYear()",
                    rendered(bench, "$day.getYear()", "values.put(\"day\", java.time.LocalDate.EPOCH);"));
            assertTrue(bench.host().problems().get(0).contains("java.time.LocalDate.getYear is not allowed"));
        }
    }

    @Test
    void aListOfThePluginsOwnClassIsNotCalled() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            PluginJar plugin = plugin().source(
                            "Own",
                            "public class Own extends ArrayList<String> { public String secret() { return \"reached\"; } }");

            assertEquals("$own.secret()", rendered(bench, plugin, "$own.secret()", "values.put(\"own\", new Own());"));
        }
    }

    @Test
    void theClassOfAnObjectIsNeverReached() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            rendered(bench, "#if($text.class)a#end#if($text.getClass())b#end", "values.put(\"text\", \"\");");
            assertEquals(2, bench.host().problems().size());
        }
    }

    @Test
    void aReferenceWithoutValueIsRecorded() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals("$nothing", rendered(bench, "$nothing$!quiet", ""));
            assertEquals(1, bench.host().problems().size());
            assertTrue(bench.host().problems().get(0).startsWith("$nothing has no value in templates/page.vm"));
        }
    }

    @Test
    void listsAndMapsMayBeWalked() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals(
                    "2: a=1 b=2 ",
                    rendered(bench, "$rows.size(): #foreach($row in $rows)$row.name=$row.get(\"size\") #end", """
                            values.put("rows", List.of(Map.of("name", "a", "size", 1), Map.of("name", "b", "size", 2)));
                            """));
        }
    }
}
