package org.okrtree.workbench.host;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A {@code web-resource} of the descriptor.
 *
 * @param key its complete key
 * @param translated whether its scripts pass the transformer that puts sentences in
 */
record WebResource(
        String key, Set<String> contexts, List<String> dependencies, List<Element> files, boolean translated) {
    WebResource {
        contexts = Set.copyOf(contexts);
        dependencies = List.copyOf(dependencies);
        files = List.copyOf(files);
    }

    /**
     * Reads the module.
     *
     * @throws PluginRefusedException when it asks for what the products do not have
     */
    static WebResource of(Descriptor.Module module, String pluginKey) {
        if (Xml.child(module.xml(), "condition").isPresent()) {
            throw new PluginRefusedException("The " + module
                    + " has a condition; this host evaluates none for resources. Require it from the page instead.");
        }
        List<Element> files = Xml.children(module.xml(), "resource");
        files.forEach(file -> supported(module, file));
        List<String> transformers = Xml.children(module.xml(), "transformation").stream()
                .filter(one -> one.getAttribute("extension").equals("js"))
                .flatMap(one -> Xml.children(one, "transformer").stream())
                .map(one -> one.getAttribute("key"))
                .toList();
        return new WebResource(
                pluginKey + ":" + module.key(),
                Set.copyOf(texts(module, "context")),
                texts(module, "dependency"),
                files,
                transformers.contains("jsI18n"));
    }

    private static List<String> texts(Descriptor.Module module, String name) {
        return Xml.children(module.xml(), name).stream().map(Xml::text).toList();
    }

    private static void supported(Descriptor.Module module, Element file) {
        String location = file.getAttribute("location");
        if (location.endsWith(".less") || location.endsWith(".soy")) {
            throw new PluginRefusedException("The " + module + " names " + location
                    + ": Jira 11 has no transformer for LESS and AUI 10 took the Soy templates away."
                    + " Ship the style sheet that comes out of it, or build the markup in the script.");
        }
    }

    /** Its files whose names have this ending. */
    List<Element> files(String ending) {
        return files.stream()
                .filter(file -> file.getAttribute("name").endsWith(ending))
                .toList();
    }
}
