package org.okrtree.adapter.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders our templates with views. */
public final class Fragments {
    private final TemplateRenderer renderer;

    public Fragments(TemplateRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Markup of one template.
     *
     * @param template its name in {@code templates/}, without ending
     * @param view its parts go by their names
     * @param sayings beginnings of the keys of the sentences that the template shows as they stand
     */
    public String render(String template, Record view, Words words, List<String> sayings) {
        return render(template, Views.asMap(view), words, sayings);
    }

    String render(String template, Map<String, Object> view, Words words, List<String> sayings) {
        Map<String, Object> context = new HashMap<>(view);
        context.putAll(words.forTemplates(sayings));
        context.put("language", words.language());
        StringWriter markup = new StringWriter();
        try {
            renderer.render("templates/" + template + ".vm", context, markup);
        } catch (IOException intoMemory) {
            throw new UncheckedIOException(intoMemory);
        }
        return markup.toString();
    }
}
