package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.okrtree.workbench.site.CurrentPerson;
import org.okrtree.workbench.site.Html;
import org.okrtree.workbench.site.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a macro as Confluence does: in the thread of the request, so that the page waits, and with parameters that are text. */
final class MacroRunner {
    /** What a reader feels; a macro that needs more is a problem of its plugin. */
    static final Duration SLOW = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(MacroRunner.class);

    private final Macros macros;
    private final Clock clock;

    MacroRunner(Macros macros, Clock clock) {
        this.macros = macros;
        this.clock = clock;
    }

    /**
     * The markup of one macro; an error box when it fails.
     *
     * @param written its parameters as the page has them
     * @param body empty when it has none, never absent
     */
    String run(Macros.Known known, Map<String, String> written, String body, PageContext context) {
        String name = known.help().name();
        Instant begin = clock.instant();
        try {
            String html = known.macro().execute(parameters(known.help(), written), body, context);
            String drawn = html == null ? "" : html;
            if (!context.output().onScreen()) {
                report(name, drawn, body, context.output());
            }
            return drawn;
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            LOG.warn("macro {} failed", name, e);
            return box(known.macro().getOutputType(), "macro.failed", name, String.valueOf(e.getMessage()));
        } finally {
            Duration took = Duration.between(begin, clock.instant());
            if (took.compareTo(SLOW) > 0) {
                macros.problem(
                        "The macro " + name + String.format(Locale.ROOT, " took %.1f s", took.toMillis() / 1000.0)
                                + ", and the whole page waited for it: macros run one after another in the thread of the request."
                                + " Give its remote calls short timeouts, bound the time they take in all, and show the last good answer.");
            }
        }
    }

    /** In the place of a macro that no plugin brings. */
    static String unknown(String name) {
        return box(Macro.OutputType.BLOCK, "macro.unknown", name, "");
    }

    // a switch that stands as its descriptor says is not in the map: whoever reads it has to know the default
    private static Map<String, String> parameters(Macros.Help help, Map<String, String> written) {
        Map<String, String> given = new HashMap<>(written);
        help.parameters().stream()
                .filter(Macros.Parameter::isSwitch)
                .filter(parameter ->
                        String.valueOf(Boolean.parseBoolean(parameter.usual())).equals(given.get(parameter.name())))
                .forEach(parameter -> given.remove(parameter.name()));
        return given;
    }

    private void report(String name, String html, String body, Output output) {
        List<String> relative = new ArrayList<>(OffScreen.relative(html));
        OffScreen.relative(body).forEach(relative::remove);
        relative.forEach(address -> macros.problem(
                "The macro " + name + " wrote the relative address " + address + " for the output " + output.value()
                        + ", where no page is around it and the link is dead. Write it from the base URL on."));
        List<String> lost = new ArrayList<>(OffScreen.lost(html));
        lost.removeAll(OffScreen.lost(body));
        lost.forEach(
                one -> macros.problem(
                        "The macro " + name + " wrote " + one + " for the output " + output.value()
                                + ", where it is dropped. Ask getOutputType() and write plain tables with inline styles of CSS 2.1 there."));
    }

    private static String box(Macro.OutputType place, String key, String name, String message) {
        String sentence = Html.escape(Texts.of(CurrentPerson.locale(), key, name));
        String more = message.isEmpty() ? "" : Html.escape(message);
        return place == Macro.OutputType.INLINE
                ? "<span class=\"error\">" + sentence + (more.isEmpty() ? "" : ": " + more) + "</span>"
                : "<div class=\"aui-message aui-message-error error\"><p>" + sentence + "</p>"
                        + (more.isEmpty() ? "" : "<p>" + more + "</p>") + "</div>";
    }
}
