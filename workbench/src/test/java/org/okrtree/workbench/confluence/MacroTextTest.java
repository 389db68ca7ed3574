package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MacroTextTest {
    private static final String NESTED =
            "<p>before</p><ac:structured-macro ac:name=\"outer\" ac:schema-version=\"3\" ac:macro-id=\"x\">"
                    + "<ac:parameter ac:name=\"a\">1 &amp; 2</ac:parameter><ac:rich-text-body><p>text</p>"
                    + "<ac:structured-macro ac:name=\"inner\"><ac:plain-text-body><![CDATA[</ac:structured-macro>]]></ac:plain-text-body>"
                    + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro><p>behind</p>";

    private final MacroText text = new MacroText(key -> "name of " + key, name -> "key of " + name);

    private static Macros.Parameter parameter(String name, String type, String usual) {
        return new Macros.Parameter(name, name, "", type, false, false, usual, List.of());
    }

    private static Macros.Help macro(Macro.BodyType body, Macros.Parameter... parameters) {
        return new Macros.Help("tree", "Tree", "", body, "2", List.of(parameters));
    }

    private String written(Macros.Help macro, Map<String, String> values, String selected) {
        return text.written(macro, new LinkedHashMap<>(values), Optional.empty(), selected);
    }

    @ParameterizedTest
    @CsvSource({"before, ''", "1 &amp, outer", "text, outer", "CDATA, inner", "behind, ''"})
    void theInnermostMacroAroundTheCursorIsFound(String where, String name) {
        int cursor = NESTED.indexOf(where);

        assertEquals(name, text.at(NESTED, cursor).map(MacroText.Found::name).orElse(""));
    }

    @Test
    void aCursorInFrontOfAMacroOrBehindItIsInNone() {
        String one = "<ac:structured-macro ac:name=\"m\"/>";

        assertTrue(text.at(one, 0).isEmpty());
        assertTrue(text.at(one, one.length()).isEmpty());
    }

    @Test
    void aMacroThatIsNotWellFormedIsFoundByNobody() {
        assertTrue(text.at("<ac:structured-macro ac:name=\"m\"><p></ac:structured-macro>", 20)
                .isEmpty());
        assertTrue(text.at("<ac:structured-macro ac:name=\"m\">", 20).isEmpty());
    }

    @Test
    void whatIsChangedKeepsItsTagItsBodyAndWhatIsNotAskedFor() {
        MacroText.Found before = text.at(NESTED, NESTED.indexOf("1 &amp")).orElseThrow();

        String after = text.written(
                macro(Macro.BodyType.RICH_TEXT, parameter("b", "string", "")),
                Map.of("b", "<2>"),
                Optional.of(before),
                "");

        assertEquals(
                NESTED.substring(before.begin(), before.end())
                        .replace(
                                "2</ac:parameter>",
                                "2</ac:parameter><ac:parameter ac:name=\"b\">&lt;2&gt;</ac:parameter>"),
                after);
    }

    @Test
    void valuesAreWrittenByTheirType() {
        Macros.Help macro = macro(
                Macro.BodyType.NONE,
                parameter("s", "spacekey", ""),
                parameter("u", "username", ""),
                parameter("p", "confluence-content", ""));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("s", "GWT");
        values.put("u", "mei");
        values.put("p", "LW:Notes & more");

        assertEquals(
                "<ac:structured-macro ac:name=\"tree\" ac:schema-version=\"2\">"
                        + "<ac:parameter ac:name=\"s\"><ri:space ri:space-key=\"GWT\" /></ac:parameter>"
                        + "<ac:parameter ac:name=\"u\"><ri:user ri:userkey=\"key of mei\" /></ac:parameter>"
                        + "<ac:parameter ac:name=\"p\"><ac:link><ri:page ri:space-key=\"LW\" ri:content-title=\"Notes &amp; more\" />"
                        + "</ac:link></ac:parameter></ac:structured-macro>",
                written(macro, values, ""));
    }

    @Tag("T35")
    @ParameterizedTest
    @CsvSource({"true, true, 0", "true, false, 1", "false, false, 0", "'', false, 0", "'', true, 1"})
    void aSwitchAtItsDefaultIsNotWritten(String usual, String value, int times) {
        String written =
                written(macro(Macro.BodyType.NONE, parameter("on", "boolean", usual)), Map.of("on", value), "");

        assertEquals(times, written.split("ac:name=\"on\"", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "RICH_TEXT, <p>x</p>, <ac:rich-text-body><p>x</p></ac:rich-text-body>",
        "RICH_TEXT, '', <ac:rich-text-body><p><br /></p></ac:rich-text-body>",
        "PLAIN_TEXT, a]]>b, <ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body>",
        "NONE, <p>x</p>, ''"
    })
    void whatIsSelectedBecomesTheBody(Macro.BodyType kind, String selected, String body) {
        assertEquals(
                "<ac:structured-macro ac:name=\"tree\" ac:schema-version=\"2\">" + body + "</ac:structured-macro>",
                written(macro(kind), Map.of(), selected));
    }
}
