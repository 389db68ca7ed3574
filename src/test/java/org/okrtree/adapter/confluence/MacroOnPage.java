package org.okrtree.adapter.confluence;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.adapter.web.PropertiesWords;
import org.okrtree.adapter.web.RecordingTemplates;

/** One of our macros on a page of a space, before somebody who reads it; what it renders is kept. */
final class MacroOnPage {

    final LinkedJira jira = new LinkedJira();
    final LinkedSources linked = new LinkedSources(jira);
    final Reading reader = new Reading();
    final RecordingTemplates templates = new RecordingTemplates();
    Locale language = Locale.ENGLISH;

    @Nullable
    String space = "RDX";

    private final Maker maker;

    /** The constructor that all our macros have. */
    interface Maker {
        OkrMacro of(MacroTools tools, LinkPublishedSources sources, LinkedReader readers);
    }

    MacroOnPage(Maker maker) {
        this.maker = maker;
    }

    private static final class Context {
        private final @Nullable String output;
        private final @Nullable String space;
        private final Map<String, Object> properties = new HashMap<>();

        Context(@Nullable String output, @Nullable String space) {
            this.output = output;
            this.space = space;
        }

        public @Nullable String getOutputType() {
            return output;
        }

        public @Nullable String getSpaceKey() {
            return space;
        }

        public @Nullable Object getProperty(String name) {
            return properties.get(name);
        }

        public void setProperty(String name, Object value) {
            properties.put(name, value);
        }
    }

    OkrMacro macro() {
        return maker.of(
                new MacroTools(
                        new Fragments(templates),
                        new PropertiesWords(),
                        mock(LocaleResolver.class, call -> language),
                        mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
                linked.sources(),
                reader.reader());
    }

    /** Alone in a rendering of the page. */
    String rendered(@Nullable String output, Map<String, String> parameters) {
        return macro().execute(parameters, "", rendering(output));
    }

    /** So many of them one after another in a rendering of the page. */
    void renderedTimes(int times, Map<String, String> parameters) {
        ConversionContext rendering = rendering("display");
        for (int i = 0; i < times; i++) {
            macro().execute(parameters, "", rendering);
        }
    }

    private ConversionContext rendering(@Nullable String output) {
        return HostDoubles.of(ConversionContext.class, new Context(output, space));
    }

    /** What the template was given that was rendered last. */
    RecordingTemplates.Rendered last(String template) {
        return templates.last(template);
    }
}
