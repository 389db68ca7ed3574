package org.okrtree.workbench.host;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/** The dashboard items of a plugin. Their bodies are drawn by their scripts; a body from the server is not drawn here. */
final class DashboardItems {
    private final List<Descriptor.Module> modules;
    private final String pluginKey;
    private final PluginTexts texts;

    DashboardItems(Descriptor descriptor, PluginTexts texts) {
        this.modules = descriptor.modules("dashboard-item").toList();
        this.pluginKey = descriptor.pluginKey();
        this.texts = texts;
        modules.forEach(DashboardItems::check);
    }

    private static void check(Descriptor.Module module) {
        if (Xml.child(module.xml(), "definition").isEmpty() || script(module).isEmpty()) {
            throw new PluginRefusedException(
                    "The " + module + " needs a definition with a title, and an amd-module that draws it.");
        }
        if (Xml.child(module.xml(), "resource").isPresent()) {
            throw new PluginRefusedException("The " + module
                    + " has a view resource; this host draws none on the server: let its amd-module draw everything.");
        }
    }

    List<DashboardItem> all(Locale locale) {
        return modules.stream()
                .map(module -> new DashboardItem(
                        pluginKey + ":" + module.key(),
                        Xml.child(module.xml(), "definition")
                                .flatMap(definition -> Xml.child(definition, "title"))
                                .map(title -> words(title, locale))
                                .orElse(module.key()),
                        Xml.child(module.xml(), "description")
                                .map(description -> words(description, locale))
                                .orElse(""),
                        script(module),
                        Boolean.parseBoolean(module.xml().getAttribute("configurable"))))
                .toList();
    }

    private String words(Element element, Locale locale) {
        String key = element.getAttribute("key");
        return key.isEmpty() ? Xml.text(element) : texts.find(locale, key).orElse(key);
    }

    private static String script(Descriptor.Module module) {
        return Xml.text(module.xml(), "amd-module");
    }
}
