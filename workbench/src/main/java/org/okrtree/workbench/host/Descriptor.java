package org.okrtree.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What {@code atlassian-plugin.xml} says to one product: modules of the other one are left out unread. */
record Descriptor(
        String pluginKey, String version, List<Module> modules, List<String> i18nLocations, List<Element> downloads) {
    /** One module of the plugin. */
    record Module(String type, String key, Element xml) {
        @Override
        public String toString() {
            return "module " + key + " (" + type + ")";
        }
    }

    Descriptor {
        modules = List.copyOf(modules);
        i18nLocations = List.copyOf(i18nLocations);
        downloads = List.copyOf(downloads);
    }

    Stream<Module> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type));
    }

    static Descriptor read(InputStream xml, Product product) throws IOException {
        Element root = Xml.read(xml);
        String key = root.getAttribute("key");
        if (!root.getTagName().equals("atlassian-plugin") || key.isEmpty()) {
            throw new PluginRefusedException("atlassian-plugin.xml names no plugin key.");
        }
        Element info = Xml.child(root, "plugin-info")
                .orElseThrow(() -> new PluginRefusedException("atlassian-plugin.xml has no plugin-info."));
        List<Module> modules = new ArrayList<>();
        List<String> i18n = new ArrayList<>();
        List<Element> downloads = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Element element : Xml.children(root)) {
            String type = element.getTagName();
            String application = element.getAttribute("application");
            boolean ours = (application.isEmpty() || application.equals(product.application()))
                    && isNotRestrictedToOthers(element, product);
            if (type.equals("plugin-info") || PassedOver.WITHOUT_EFFECT.contains(type)) {
                continue;
            }
            if (ours && !product.knows(type)) {
                throw new PluginRefusedException("The module type " + type + " is unknown to " + product + ".");
            }
            if (type.equals("resource")) {
                if (element.getAttribute("type").equals("i18n")) {
                    i18n.add(element.getAttribute("location"));
                } else {
                    downloads.add(element);
                }
                continue;
            }
            String moduleKey = element.getAttribute("key");
            if (moduleKey.isEmpty()) {
                throw new PluginRefusedException("A module of type " + type + " has no key.");
            }
            if (!keys.add(moduleKey)) {
                throw new PluginRefusedException("The module key " + moduleKey + " is used twice.");
            }
            if (ours) {
                modules.add(new Module(type, moduleKey, element));
            }
        }
        return new Descriptor(key, Xml.text(info, "version"), modules, i18n, downloads);
    }

    // the element says the same as the attribute
    private static boolean isNotRestrictedToOthers(Element module, Product product) {
        List<Element> restrictions = Xml.children(module, "restrict");
        return restrictions.isEmpty()
                || restrictions.stream()
                        .anyMatch(one -> one.getAttribute("application").equals(product.application()));
    }
}
