package org.okrtree.workbench.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.Space;

final class PageRendererTest {
    private static final Space SPACE = new Space(1, "GWT", "Gateway team", "", 2);

    private final Map<String, Macro> known = new HashMap<>();
    private final PageRenderer renderer = new PageRenderer(
            new Macros() {
                @Override
                public Optional<Macro> named(String name) {
                    return Optional.ofNullable(known.get(name));
                }

                @Override
                public List<Help> help() {
                    return List.of();
                }
            },
            (space, title) -> "/to/" + space + "/" + title);

    private interface Execution {
        String run(Map<String, String> parameters, String body, ConversionContext context);
    }

    private static Macro macro(Execution execution) {
        return new Macro() {
            @Override
            public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                return execution.run(parameters, body, context);
            }

            @Override
            public BodyType getBodyType() {
                return BodyType.NONE;
            }

            @Override
            public OutputType getOutputType() {
                return OutputType.BLOCK;
            }
        };
    }

    private String render(String storage) throws Storage.NotWellFormed {
        return renderer.render(storage, new PageContext(Output.DISPLAY, SPACE));
    }

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

    @Test
    void aMacroThatFailsIsAnErrorBoxAndTheRestStays() throws Storage.NotWellFormed {
        known.put("bad", macro((parameters, body, context) -> {
            throw new IllegalStateException("<broken>");
        }));

        String html = render("<p>before</p><ac:structured-macro ac:name=\"bad\"/><p>after</p>");

        assertTrue(html.startsWith("<p>before</p>") && html.endsWith("<p>after</p>"), html);
        assertTrue(html.contains("Error rendering macro “bad”") && html.contains("&lt;broken&gt;"), html);
    }

    @Test
    void aClassThatIsMissingInAMacroIsAnErrorBoxToo() throws Storage.NotWellFormed {
        known.put("bad", macro((parameters, body, context) -> {
            throw new NoClassDefFoundError("gone");
        }));

        assertTrue(render("<ac:structured-macro ac:name=\"bad\"/>").contains("Error rendering macro “bad”"));
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
