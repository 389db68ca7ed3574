package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplatesTest {
    private static final String VALUES = """
            values.put("cal", Calendar.getInstance());
            values.put("text", "t");
            values.put("map", Map.of("class", "k"));
            values.put("list", List.of());
            """;

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

    @Tag("T10")
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

    @Tag("T10")
    @Test
    void withoutAutomaticEscapingATextIsAsItIs() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder, false)) {
            assertEquals("<b>", rendered(bench, "$text", "values.put(\"text\", \"<b>\");"));
        }
    }

    @Tag("T10")
    @Test
    void aTemplateThatNeedsAutomaticEscapingIsRecorded() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            rendered(bench, "<p>$text</p>", "values.put(\"text\", \"a&b\");");
            assertEquals(
                    List.of("templates/page.vm depends on automatic escaping from \"<p>a&amp;b</p>\" on."),
                    bench.host().problems());
        }
    }

    @Tag("T10")
    @Test
    void aTemplateWithoutRawTextIsTheSameWithAndWithoutEscaping() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            rendered(
                    bench, "<p>$textHtml $size</p>", "values.put(\"textHtml\", \"a&amp;b\"); values.put(\"size\", 3);");
            assertEquals(List.of(), bench.host().problems());
        }
    }

    @Tag("T09")
    @Test
    void aCallThatIsNotAllowedIsRecordedAndShownAsSource() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals(
                    "$day.getYear()",
                    rendered(bench, "$day.getYear()", "values.put(\"day\", java.time.LocalDate.EPOCH);"));
            assertTrue(bench.host().problems().get(0).contains("java.time.LocalDate.getYear is not allowed"));
        }
    }

    @Tag("T09")
    @Test
    void aListOfThePluginsOwnClassIsNotCalled() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            PluginJar plugin = plugin().source(
                            "Own",
                            "public class Own extends ArrayList<String> { public String secret() { return \"reached\"; } }");

            assertEquals("$own.secret()", rendered(bench, plugin, "$own.secret()", "values.put(\"own\", new Own());"));
        }
    }

    @Tag("T09")
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

    @Tag("T09")
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

    @Tag("T09")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$cal.firstDayOfWeek",
                "$cal.getFirstDayOfWeek()",
                "$text.class",
                "$text.getClass()",
                "$map.class",
                "$list.class.name",
                "$map.getClass().forName('java.lang.Runtime')",
                "$text.class.protectionDomain"
            })
    void neitherAPropertyNorAMethodOfAnythingElseIsReached(String reference) throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals(reference, rendered(bench, reference, VALUES));
            assertTrue(
                    String.join("\n", bench.host().problems()).contains("is not allowed in templates/page.vm, line 1"));
        }
    }

    @Tag("T09")
    @Test
    void nothingIsSetInAnObject() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals("1", rendered(bench, "#set($cal.firstDayOfWeek = 2)$textHtml", VALUES + """
                    Calendar cal = (Calendar) values.get("cal");
                    cal.setFirstDayOfWeek(1);
                    values.put("textHtml", new Object() { @Override public String toString() { return "" + cal.getFirstDayOfWeek(); } });
                    """));
            assertTrue(String.join("\n", bench.host().problems()).contains(".firstDayOfWeek is not allowed"));
        }
    }

    @Tag("T09")
    @ParameterizedTest
    @ValueSource(strings = {"array", "own"})
    void onlyListsAndMapsOfTheJdkAreWalked(String walked) throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            String html = rendered(bench, "#foreach($one in $" + walked + ")reached #end", """
                    values.put("array", new String[] {"a"});
                    values.put("own", new Iterable<String>() { @Override public Iterator<String> iterator() { return List.of("a").iterator(); } });
                    """);

            assertEquals("", html);
            assertTrue(String.join("\n", bench.host().problems()).contains("iterator is not allowed"));
        }
    }

    @Tag("T10")
    @Test
    void theSameTemplateBringsTheSameBytesToBothKindsOfProduct() throws IOException {
        String template = "<p title=\"$titleHtml\">$bodyHtml $size ${view.partHtml}</p>";
        String values = """
                values.put("titleHtml", "a &amp; &quot;b&quot;");
                values.put("bodyHtml", "<b>&lt;</b>");
                values.put("size", 3);
                values.put("view", Map.of("partHtml", "<i>目标</i>"));
                """;
        try (Bench escaping = new Bench(Product.JIRA, folder.resolve("one"));
                Bench plain = new Bench(Product.CONFLUENCE, folder.resolve("two"), false)) {
            assertEquals(rendered(escaping, template, values), rendered(plain, template, values));
        }
    }

    @Tag("T11")
    @Test
    void nullKeepsTheOldValueOfASet() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals("a a ", rendered(bench, "#foreach($row in $rows)#set($seen = $row.name)$seen #end", """
                    values.put("rows", List.of(Map.of("name", "a"), Map.of()));
                    """));
        }
    }

    @Tag("T11")
    @Test
    void anEmptyListIsTrue() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals(
                    "there nothing",
                    rendered(
                            bench,
                            "#if($rows)there#end #if($rows.isEmpty())nothing#end",
                            "values.put(\"rows\", List.of());"));
        }
    }

    @Tag("T11")
    @Test
    void anEmptyTextIsTrueToo() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals("there", rendered(bench, "#if($text)there#end", "values.put(\"text\", \"\");"));
        }
    }

    @Tag("T11")
    @Test
    void aHyphenIsPartOfTheNameUnlessItStandsInBraces() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals("$kind-bar x-bar", rendered(bench, "$kind-bar ${kind}-bar", "values.put(\"kind\", \"x\");"));
        }
    }

    @Tag("T11")
    @Test
    void aHyphenIsPartOfTheNameOfAPropertyToo() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            assertEquals(
                    "$map.kind-bar x-bar",
                    rendered(bench, "$map.kind-bar ${map.kind}-bar", "values.put(\"map\", Map.of(\"kind\", \"x\"));"));
        }
    }
}
