package org.okrtree.workbench.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptTest {
    private static List<String> remarks(String source) {
        return Script.read(source).remarks().stream()
                .map(remark -> remark.kind() + " " + remark.line() + " " + remark.what())
                .toList();
    }

    @Test
    void oneFunctionThatTalksToThePageHasNoRemark() {
        assertEquals(List.of(), remarks("""
                (function () {
                  'use strict';
                  document.addEventListener('click', function (event) {
                    event.target.textContent = `${event.type} <b onwards="no">`;
                  });
                })();
                """));
    }

    @Tag("T26")
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a = b?.c ~ SYNTAX 1 Optional chaining is of ECMASCRIPT_2020",
                "a = b ?? c ~ SYNTAX 1 Nullish coalescing is of ECMASCRIPT_2020",
                "a = 1n ~ SYNTAX 1 bigint is of ECMASCRIPT_2020",
                "a ||= 1 ~ SYNTAX 1 Logical assignments is of ECMASCRIPT_2021",
                "import('a') ~ SYNTAX 1 Dynamic module import is of ECMASCRIPT_2020",
                "var a = ; ~ SYNTAX 1 primary expression expected"
            })
    void whatIsNewerThan2019OrBrokenIsRefused(String source, String remark) {
        assertEquals(List.of(remark), remarks(source));
    }

    @Tag("T26")
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "import a from 'b' ~ MODULE 1 import or export",
                "export const a = 1 ~ MODULE 1 import or export",
                "const a = 1 ~ TOP_LEVEL_NAME 1 const a",
                "function a() {} ~ TOP_LEVEL_NAME 1 a",
                "class A {} ~ TOP_LEVEL_NAME 1 A",
                "'use strict'; a() ~ TOP_LEVEL_STRICT 1 'use strict'",
                "AJS.I18n.getText('a.b') ~ TEXT 1 a.b",
                "WRM.I18n.getText(a + 'b') ~ COMPUTED_TEXT 1 WRM.I18n.getText",
                "AJS.I18n.getText(`a`) ~ COMPUTED_TEXT 1 AJS.I18n.getText"
            })
    void whatReliesOnBeingAloneOrOnTheTransformerIsRemarked(String source, String remark) {
        assertEquals(List.of(remark), remarks(source));
    }

    @Tag("T40")
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "eval(a) ~ EVAL 1 eval",
                "window.eval(a) ~ EVAL 1 eval",
                "new Function(a) ~ EVAL 1 new Function",
                "setTimeout('a()', 1) ~ EVAL 1 setTimeout with text",
                "a.setAttribute('onclick', b) ~ HANDLER 1 onclick",
                "a = '<a onclick=\"b()\">' ~ HANDLER 1 onclick",
                "a.href = 'javascript:b()' ~ HANDLER 1 javascript:"
            })
    void whatAContentPolicyForbidsIsRemarked(String source, String remark) {
        assertEquals(List.of(remark), remarks(source));
    }

    @Test
    void aMethodThatIsOnlyNamedLikeItIsNoEval() {
        assertEquals(List.of(), remarks("a.eval(b); a.Function(); setTimeout(a, 1); a.getText(b)"));
    }

    @Test
    void theLineIsTheOneInTheFile() {
        assertTrue(remarks("a();\n\nb = c?.d;").get(0).startsWith("SYNTAX 3 "));
    }

    @Tag("T26")
    @Test
    void minifyingTakesCommentsAndStrictnessAway() {
        assertEquals(
                "(function(){var a=1;return\"\u4e2d\"})()",
                Script.read("/* c */ (function () { 'use strict'; var a = 1; return '\u4e2d'; })()")
                        .minified()
                        .strip());
    }
}
