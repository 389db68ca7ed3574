package org.okrtree.adapter.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Keeps what it is asked to render and writes {@code <name>} in its place. Stricter than a host: whatever the template asks of its
 * context has to be there.
 */
public final class RecordingTemplates implements TemplateRenderer {

    private final List<Rendered> rendered = new ArrayList<>();
    private String broken = "";
    private boolean lacksAMember;

    /** A template with what it was given. */
    public record Rendered(String template, Map<String, Object> context) {

        /** What stands at a path such as {@code teams.0.nameHtml}, as text. */
        public String at(String path) {
            return String.valueOf(find(path));
        }

        /** How long the list at this path is. */
        public int count(String path) {
            return ((List<?>) find(path)).size();
        }

        private Object find(String path) {
            Object here = context;
            for (String name : path.split("\\.")) {
                here = here instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) here).get(name);
                if (here == null) {
                    throw new AssertionError(template + " has no " + path);
                }
            }
            return here;
        }
    }

    @Override
    public void render(String file, Map<String, Object> context, Writer writer) throws IOException {
        Template template = Template.at(file);
        var missing = new TreeSet<>(template.wanted());
        missing.removeAll(context.keySet());
        if (!missing.isEmpty()) {
            throw new AssertionError(template.name() + " asks for " + missing);
        }
        if (template.name().equals(broken)) {
            if (lacksAMember) {
                throw new NoSuchMethodError("secret of the host");
            }
            throw new IllegalStateException("template of the host at /secret/place");
        }
        rendered.add(new Rendered(template.name(), Map.copyOf(context)));
        writer.write("<" + template.name() + ">");
    }

    /** This one cannot be rendered from now on. */
    public void breakAt(String template) {
        broken = template;
    }

    /** The host lacks a member that this one needs, from now on. */
    public void lackAt(String template) {
        broken = template;
        lacksAMember = true;
    }

    /** What was rendered so far, in its order. */
    public List<Rendered> all() {
        return List.copyOf(rendered);
    }

    /** The last of this name. */
    public Rendered last(String template) {
        return rendered.stream()
                .filter(one -> one.template().equals(template))
                .reduce((before, one) -> one)
                .orElseThrow(() -> new AssertionError("no " + template + " was rendered"));
    }
}
