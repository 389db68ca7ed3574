package org.okrtree.workbench.host;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.osgi.framework.Bundle;

/** Velocity over the templates of one bundle, as the products set it up. */
final class Templates implements TemplateRenderer {
    private final VelocityEngine velocity = new VelocityEngine();
    private final boolean escaping;
    private final Consumer<String> problems;

    Templates(Bundle bundle, boolean escaping, Consumer<String> problems) {
        this.escaping = escaping;
        this.problems = problems;
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "bundle");
        velocity.setProperty("bundle.resource.loader.instance", new FromBundle(bundle));
        velocity.setProperty("bundle.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, StrictUberspect.class.getName());
        velocity.setApplicationAttribute(StrictUberspect.BLOCKED, problems);
        try {
            Loading.with(Templates.class.getClassLoader(), () -> {
                velocity.init();
                return velocity;
            });
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start", e);
        }
    }

    /** Renders the template twice, escaping and not: what differs is a problem, since the products differ. */
    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        String escaped = rendered(templateName, context, true);
        String plain = rendered(templateName, context, false);
        if (!escaped.equals(plain)) {
            problems.accept(
                    templateName + " depends on automatic escaping from \"" + difference(escaped, plain) + "\" on.");
        }
        writer.write(escaping ? escaped : plain);
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.substring(Math.max(0, at - 20), Math.min(one.length(), at + 20));
    }

    private String rendered(String templateName, Map<String, Object> context, boolean escapes) throws IOException {
        StringWriter text = new StringWriter();
        VelocityContext values = new VelocityContext(new HashMap<>(context));
        EventCartridge insertions = new EventCartridge();
        insertions.addReferenceInsertionEventHandler(new Insertion(templateName, escapes));
        insertions.attachToContext(values);
        try {
            velocity.getTemplate(templateName).merge(values, text);
            return text.toString();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException(templateName + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    /** Text that a page shows as it stands. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(text.charAt(i));
            }
        }
        return html.toString();
    }

    private final class Insertion implements ReferenceInsertionEventHandler {
        private final String template;
        private final boolean escapes;

        Insertion(String template, boolean escapes) {
            this.template = template;
            this.escapes = escapes;
        }

        @Override
        public Object referenceInsert(String reference, Object value) {
            if (value == null) {
                if (!reference.startsWith("$!")) {
                    problems.accept(reference + " has no value in " + template + " and is shown as it is written.");
                }
                return null;
            }
            boolean markup = reference.replaceAll("[${}!]", "").endsWith("Html");
            return escapes && !markup ? escaped(value.toString()) : value;
        }
    }

    private static final class FromBundle extends ResourceLoader {
        private final Bundle bundle;

        FromBundle(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // has what it needs
        }

        @Override
        public InputStream getResourceStream(String name) {
            URL file = bundle.getEntry(name);
            if (file == null) {
                throw new ResourceNotFoundException("The plugin has no template " + name + ".");
            }
            try {
                return file.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException("The template " + name + " cannot be read.", e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
