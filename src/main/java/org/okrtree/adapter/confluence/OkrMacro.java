package org.okrtree.adapter.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.published.PublishedRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all our macros do alike: who reads, what the page has asked already, and one calm line for whatever cannot be shown. */
abstract class OkrMacro implements Macro {
    private static final Logger LOG = LoggerFactory.getLogger(OkrMacro.class);
    private static final String STYLES = "org.okrtree.okr-plugin:okr-styles";
    private static final List<String> LINE = List.of("okr.macro.");

    /** Outputs that have a reader's own style sheet and the host's theme; every other gets plain tables. */
    private static final Set<String> ON_SCREEN = Set.of("display", "preview");

    private final MacroTools tools;
    private final LinkPublishedSources sources;
    private final LinkedReader readers;

    OkrMacro(MacroTools tools, LinkPublishedSources sources, LinkedReader readers) {
        this.tools = tools;
        this.sources = sources;
        this.readers = readers;
    }

    /** One macro of one page, for one reader. */
    record Asked(
            Map<String, String> parameters,
            String space,
            Actor actor,
            LinkPublishedSource source,
            Words words,
            boolean onScreen) {

        /** The value of a parameter without blanks around it; empty when it has none. */
        String given(String name) {
            return text(parameters.get(name)).strip();
        }

        /** A switch that stands at its default may be absent. */
        boolean isOn(String name, boolean usual) {
            String value = given(name);
            return value.isEmpty() ? usual : Boolean.parseBoolean(value);
        }
    }

    /** Its name in the text of a page. */
    abstract String name();

    /** Its markup, or why there is none. */
    abstract Outcome<String> shown(Asked asked);

    @Override
    public final String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Words words = tools.words();
        // One macro that fails must not take the page with it, nor must a host that lacks a member we call.
        try {
            boolean onScreen = ON_SCREEN.contains(text(context.getOutputType()));
            Optional<AccessRefusal> whyNot = readers.whyNotRead();
            if (whyNot.isPresent()) {
                return line(whyNot.get(), words, onScreen);
            }
            if (onScreen) {
                tools.resources().assembler().resources().requireWebResource(STYLES);
            }
            Asked asked = new Asked(
                    parameters,
                    text(context.getSpaceKey()),
                    readers.reading(),
                    sources.of(PageAsk.of(context, sources.clock())),
                    words,
                    onScreen);
            return shown(asked).fold(html -> html, refusal -> line(refusal, words, onScreen));
        } catch (RuntimeException | LinkageError failure) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("OKR macro {} failed, reference {}", name(), number, failure);
            return line(new MacroLineView(name(), words.html("okr.page.failed", number), false, ""), words);
        }
    }

    @Override
    public final BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public final OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    final String render(String template, Record view, Words words, String... sayings) {
        return tools.fragments().render(template, view, words, List.of(sayings));
    }

    /** Address of one of our pages in Jira; empty without a link. */
    final String inJira(String page) {
        return sources.link()
                .displayAddress()
                .map(jira -> jira + "/plugins/servlet/okr/" + page)
                .orElse("");
    }

    final LinkPublishedSources sources() {
        return sources;
    }

    /** That a copy is shown, and what can be done about it. */
    final MacroLineView copy(Asked asked, Cycle cycle) {
        return asked.source()
                .shown()
                .map(shown -> new MacroLineView(
                        name(),
                        asked.words().whyNotHtml(shown.because())
                                + " "
                                + asked.words()
                                        .html("okr.macro.copy", asked.words().moment(shown.at(), cycle.zone())),
                        !authorizeAt(shown.because(), asked.onScreen()).isEmpty(),
                        authorizeAt(shown.because(), asked.onScreen())))
                .orElse(MacroLineView.NONE);
    }

    // The address to sign in at is for whoever reads now: in a mail or a file it would come to others, and later.
    private static String authorizeAt(Refusal refusal, boolean onScreen) {
        return onScreen && refusal instanceof PublishedRefusal.NotAuthorized stranger
                ? Html.of(stranger.authorizeAt())
                : "";
    }

    private String line(Refusal refusal, Words words, boolean onScreen) {
        String address = authorizeAt(refusal, onScreen);
        return line(new MacroLineView(name(), words.whyNotHtml(refusal), !address.isEmpty(), address), words);
    }

    private String line(MacroLineView view, Words words) {
        return tools.fragments().render("okr-macro-line", view, words, LINE);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
