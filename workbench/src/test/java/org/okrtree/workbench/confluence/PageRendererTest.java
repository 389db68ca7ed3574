package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.Space;

final class PageRendererTest {
    private static final Space SPACE = new Space(1, "GWT", "Gateway team", "", 2);

    private final Map<String, Macro> known = new HashMap<>();
    private final List<Macros.Parameter> parameters = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final TickingClock clock = new TickingClock();
    private final PageRenderer renderer = new PageRenderer(
            new Macros() {
                @Override
                public Optional<Known> named(String name) {
                    return Optional.ofNullable(known.get(name)).map(macro -> new Known(macro, described(name, macro)));
                }

                @Override
                public List<Help> help() {
                    return List.of();
                }

                @Override
                public void problem(String sentence) {
                    problems.add(sentence);
                }
            },
            new MacroText(key -> "name of " + key, name -> "key of " + name),
            (space, title, inFull) -> (inFull ? "https://wiki.test/to/" : "/to/") + space + "/" + title,
            clock);

    private Macros.Help described(String name, Macro macro) {
        return new Macros.Help(name, name, "", macro.getBodyType(), "1", parameters);
    }

    private interface Execution {
        String run(Map<String, String> parameters, String body, ConversionContext context);
    }

    private static Macro macro(Execution execution) {
        return macro(Macro.BodyType.NONE, Macro.OutputType.BLOCK, execution);
    }

    private static Macro macro(Macro.BodyType body, Macro.OutputType place, Execution execution) {
        return new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String text, ConversionContext context) {
                return execution.run(parameters, text, context);
            }

            @Override
            public BodyType getBodyType() {
                return body;
            }

            @Override
            public OutputType getOutputType() {
                return place;
            }
        };
    }

    private String render(String storage) throws Storage.NotWellFormed {
        return renderer.render(storage, new PageContext(Output.DISPLAY, SPACE));
    }

    @Tag("T35")
    @Test
    void aMacroGetsItsParametersAsTextAndAnEmptyBody() throws Storage.NotWellFormed {
        known.put(
                "m",
                macro((parameters, body, context) -> new java.util.TreeMap<>(parameters) + "|" + body + "|"
                        + context.getOutputType() + context.getSpaceKey()));

        String html = render("<p>a</p><ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"team\">网关 &amp; co"
                + "</ac:parameter><ac:parameter ac:name=\"\">one</ac:parameter></ac:structured-macro>");

        assertEquals("<p>a</p>{=one, team=网关 & co}||displayGWT", html);
    }

    @Tag("T34")
    @Test
    void aMacroThatFailsIsAnErrorBoxAndTheRestStays() throws Storage.NotWellFormed {
        known.put("bad", macro((parameters, body, context) -> {
            throw new IllegalStateException("<broken>");
        }));

        String html = render("<p>before</p><ac:structured-macro ac:name=\"bad\"/><p>after</p>");

        assertTrue(html.startsWith("<p>before</p>") && html.endsWith("<p>after</p>"), html);
        assertTrue(html.contains("Error rendering macro “bad”") && html.contains("&lt;broken&gt;"), html);
    }

    @Tag("T34")
    @Test
    void aClassThatIsMissingInAMacroIsAnErrorBoxToo() throws Storage.NotWellFormed {
        known.put("bad", macro((parameters, body, context) -> {
            throw new NoClassDefFoundError("gone");
        }));

        assertTrue(render("<ac:structured-macro ac:name=\"bad\"/>").contains("Error rendering macro “bad”"));
    }

    @Test
    void aMacroInALineFailsInThatLine() throws Storage.NotWellFormed {
        known.put("bad", macro(Macro.BodyType.NONE, Macro.OutputType.INLINE, (parameters, body, context) -> {
            throw new IllegalStateException("gone");
        }));

        assertEquals(
                "<p>a <span class=\"error\">Error rendering macro “bad”: gone</span> b</p>",
                render("<p>a <ac:structured-macro ac:name=\"bad\"/> b</p>"));
    }

    @Test
    void aRichBodyIsDrawnBeforeTheMacroAroundIt() throws Storage.NotWellFormed {
        known.put(
                "outer",
                macro(
                        Macro.BodyType.RICH_TEXT,
                        Macro.OutputType.BLOCK,
                        (parameters, body, context) -> "[" + body + "]"));
        known.put("inner", macro((parameters, body, context) -> "inner"));

        assertEquals(
                "[<p>a &amp; inner</p>]",
                render("<ac:structured-macro ac:name=\"outer\"><ac:rich-text-body><p>a &amp; "
                        + "<ac:structured-macro ac:name=\"inner\"/></p></ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    void aPlainBodyIsTheTextAsItWasTyped() throws Storage.NotWellFormed {
        known.put(
                "code", macro(Macro.BodyType.PLAIN_TEXT, Macro.OutputType.BLOCK, (parameters, body, context) -> body));

        assertEquals(
                "if (a < b) & so on",
                render("<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[if (a < b) & so on]]>"
                        + "</ac:plain-text-body></ac:structured-macro>"));
    }

    @Tag("T35")
    @Test
    void aBodyThatIsNotThereIsEmptyForEveryKindOfMacro() throws Storage.NotWellFormed {
        for (Macro.BodyType kind : Macro.BodyType.values()) {
            known.put("m", macro(kind, Macro.OutputType.BLOCK, (parameters, body, context) -> "<" + body + ">"));

            assertEquals("<>", render("<ac:structured-macro ac:name=\"m\"/>"), kind.name());
        }
    }

    @Tag("T35")
    @Test
    void aSwitchAtItsDefaultIsNotThere() throws Storage.NotWellFormed {
        parameters.add(aSwitch("on", "true"));
        parameters.add(aSwitch("off", ""));
        known.put("m", macro((given, body, context) -> new java.util.TreeMap<>(given).toString()));

        assertEquals("{}", render(switches("true", "false")));
        assertEquals("{off=true, on=false}", render(switches("false", "true")));
    }

    private static Macros.Parameter aSwitch(String name, String usual) {
        return new Macros.Parameter(name, name, "", "boolean", false, false, usual, List.of());
    }

    private static String switches(String on, String off) {
        return "<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"on\">" + on
                + "</ac:parameter><ac:parameter ac:name=\"off\">" + off + "</ac:parameter></ac:structured-macro>";
    }

    @Tag("T35")
    @Test
    void aSpaceAPersonAndAPageAreGivenAsText() throws Storage.NotWellFormed {
        known.put("m", macro((given, body, context) -> new java.util.TreeMap<>(given).toString()));

        assertEquals(
                "{page=LW:Notes, space=GWT, who=name of k1}",
                render("<ac:structured-macro ac:name=\"m\">"
                        + "<ac:parameter ac:name=\"space\"><ri:space ri:space-key=\"GWT\"/></ac:parameter>"
                        + "<ac:parameter ac:name=\"who\"><ri:user ri:userkey=\"k1\"/></ac:parameter>"
                        + "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:space-key=\"LW\" ri:content-title=\"Notes\"/></ac:link>"
                        + "</ac:parameter></ac:structured-macro>"));
    }

    @Tag("T34")
    @Test
    void macrosRunOneAfterAnotherInTheThreadOfTheRequest() throws Storage.NotWellFormed {
        List<String> began = new ArrayList<>();
        known.put("m", macro((given, body, context) -> {
            began.add(given.get("n") + Thread.currentThread().getName());
            return "";
        }));
        String one = "<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"n\">";

        render(one + "1</ac:parameter></ac:structured-macro>" + one + "2</ac:parameter></ac:structured-macro>");

        String here = Thread.currentThread().getName();
        assertEquals(List.of("1" + here, "2" + here), began);
    }

    @Tag("T34")
    @Test
    void aMacroThatHoldsThePageIsRecordedWithTheTimeItTook() throws Storage.NotWellFormed {
        known.put("slow", macro((parameters, body, context) -> {
            clock.passes(Duration.ofMillis(7400));
            return "";
        }));
        known.put("quick", macro((parameters, body, context) -> {
            clock.passes(MacroRunner.SLOW);
            return "";
        }));

        render("<ac:structured-macro ac:name=\"slow\"/><ac:structured-macro ac:name=\"quick\"/>");

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("The macro slow took 7.4 s, and the whole page waited for it"));
    }

    @Tag("T33")
    @Test
    void whereNoPageIsAroundALinkOfTheHostIsWrittenInFull() throws Storage.NotWellFormed {
        assertEquals(
                "<a href=\"https://wiki.test/to/GWT/Notes\">Notes</a>",
                renderer.render(
                        "<ac:link><ri:page ri:content-title=\"Notes\"/></ac:link>",
                        new PageContext(Output.EMAIL, SPACE)));
    }

    @Test
    void anUnknownMacroSaysSo() throws Storage.NotWellFormed {
        assertTrue(render("<ac:structured-macro ac:name=\"gone\"/>").contains("Unknown macro: gone"));
    }

    @Test
    void scriptsAndHandlersOfAuthorsAreLeftOut() throws Storage.NotWellFormed {
        String html = render("<p onclick=\"x()\">a<script>x()</script><a href=\" javascript:x()\">b</a></p>");

        assertEquals("<p>a<a>b</a></p>", html);
    }

    @Test
    void textIsEscapedOnceAndEntitiesAreKnown() throws Storage.NotWellFormed {
        assertEquals("<p>a &lt; b &amp; c\u00a0\u2014</p>", render("<p>a &lt; b &amp; c&nbsp;&mdash;</p>"));
    }

    @Test
    void aLinkGoesToThePageOfItsTitle() throws Storage.NotWellFormed {
        assertEquals(
                "<a href=\"/to/GWT/Notes\">Notes</a>",
                render("<ac:link><ri:page ri:content-title=\"Notes\"/></ac:link>"));
    }

    @Test
    void aTextThatIsNotWellFormedIsRefused() {
        assertThrows(Storage.NotWellFormed.class, () -> render("<p>a"));
        assertThrows(Storage.NotWellFormed.class, () -> render("<p>&unknown;</p>"));
    }

    @Test
    void aFileOfTheMachineCannotBeReadThroughAPage() {
        assertThrows(
                Storage.NotWellFormed.class,
                () -> render("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>"));
    }
}
