package org.okrtree.workbench.site;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/** The host's own templates; every reference is escaped unless its name ends in {@code Html}. */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    /** Reads templates from the folder {@code workbench} of the class path. */
    public Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "class");
        engine.setProperty("class.resource.loader.class", ClassPathLoader.class.getName());
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, Escaping.class.getName());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "workbench/macros.vm");
        engine.setProperty("runtime.references.strict", "true");
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException("Velocity does not start: " + e.getMessage(), e);
        }
    }

    /** The page that a template makes of its model; a reference that the model does not have is an error. */
    public String render(String template, Map<String, Object> model) {
        StringWriter page = new StringWriter();
        try {
            engine.getTemplate("workbench/" + template)
                    .merge(new VelocityContext(new java.util.HashMap<>(model)), page);
        } catch (Exception e) {
            throw new IllegalStateException(template + ": " + e.getMessage(), e);
        }
        return page.toString();
    }

    /** Velocity makes it by name. */
    public static final class ClassPathLoader extends org.apache.velocity.runtime.resource.loader.ResourceLoader {
        @Override
        public void init(org.apache.commons.collections.ExtendedProperties configuration) {}

        @Override
        public java.io.InputStream getResourceStream(String name) {
            java.io.InputStream found = Templates.class.getClassLoader().getResourceAsStream(name);
            if (found == null) {
                throw new org.apache.velocity.exception.ResourceNotFoundException(name);
            }
            return found;
        }

        @Override
        public boolean isSourceModified(org.apache.velocity.runtime.resource.Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(org.apache.velocity.runtime.resource.Resource resource) {
            return 0;
        }
    }

    /** Velocity makes it by name. */
    public static final class Escaping implements ReferenceInsertionEventHandler {
        @Override
        public Object referenceInsert(String reference, Object value) {
            if (value == null || reference.replaceAll("[{}()]", "").endsWith("Html")) {
                return value;
            }
            return Html.escape(value.toString());
        }
    }
}
