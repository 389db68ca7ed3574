package org.okrtree.workbench.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.workbench.host.Product;
import org.w3c.dom.Element;

/** The modules of the descriptor: keys, types, products, classes. */
final class DescriptorCheck implements Check {
    private static final Set<String> APPLICATIONS =
            Set.of("", "jira", "confluence", "bitbucket", "bamboo", "crowd", "fecru", "refapp");

    @Override
    public void look(Plugin plugin, Findings findings) {
        if (plugin.file().descriptor().isEmpty()) {
            findings.refused(
                    "T04",
                    PluginFile.DESCRIPTOR,
                    plugin.file().has(PluginFile.DESCRIPTOR)
                            ? "it is not well-formed XML, so a product does not take the jar."
                            : "it is not in the jar, so a product does not see a plugin in it.");
            return;
        }
        root(plugin, plugin.file().descriptor().get(), findings);
        Set<String> keys = new HashSet<>();
        for (Element module : plugin.modules()) {
            key(module, keys, findings);
            type(plugin, module, findings);
            application(plugin, module, findings);
            classes(plugin, module, findings);
        }
    }

    private static void root(Plugin plugin, Element root, Findings findings) {
        if (!root.getTagName().equals("atlassian-plugin") || plugin.key().isEmpty()) {
            findings.refused(
                    "T04", PluginFile.DESCRIPTOR, "it names no plugin key; a product takes no plugin without.");
        }
        if (DescriptorXml.children(root, "plugin-info").isEmpty()) {
            findings.refused("T04", PluginFile.DESCRIPTOR, "it has no plugin-info, so no version.");
        }
        String version = root.getAttribute("plugins-version") + root.getAttribute("pluginsVersion");
        if (!version.equals("2")) {
            findings.refused(
                    "T04",
                    PluginFile.DESCRIPTOR,
                    "it has no plugins-version=\"2\": a product takes it for a plugin of version 1 and not from a bundle.");
        }
    }

    private static void key(Element module, Set<String> keys, Findings findings) {
        String key = module.getAttribute("key");
        if (key.isEmpty()) {
            findings.refused("T04", Plugin.place(module), "the module has no key.");
        } else if (!keys.add(key)) {
            findings.refused(
                    "T04",
                    Plugin.place(module),
                    "the key is used twice; keys are of the whole plugin, modules of the other product included."
                            + " Give each its own.");
        }
    }

    private static void type(Plugin plugin, Element module, Findings findings) {
        String type = module.getTagName();
        boolean transformed = plugin.file().header("Atlassian-Plugin-Key").isEmpty();
        if (!transformed && (type.equals("component") || type.equals("component-import"))) {
            findings.loses(
                    "T01",
                    Plugin.place(module),
                    "in a jar with Atlassian-Plugin-Key the element does nothing: no bean and no service comes of it."
                            + " Say it in META-INF/spring.");
        } else if (!ModuleTypes.isKnown(type)) {
            findings.refused(
                    "T04",
                    Plugin.place(module),
                    "no product has this type of module; an unknown one can disable the plugin."
                            + " Look for a slip, or for the plugin that brings the type.");
        }
    }

    private static void application(Plugin plugin, Element module, Findings findings) {
        String application = module.getAttribute("application");
        if (!APPLICATIONS.contains(application)) {
            findings.note(
                    "T03",
                    Plugin.place(module),
                    "no product is called " + application + ": the module is never there.");
        }
        Optional<Product> only = ModuleTypes.onlyIn(module.getTagName());
        if (application.isEmpty() && only.isPresent() && plugin.isFor().size() > 1) {
            findings.refused(
                    "T04",
                    Plugin.place(module),
                    "the other product does not know this type of module. Add application=\""
                            + only.get().application() + "\".");
        }
    }

    private static void classes(Plugin plugin, Element module, Findings findings) {
        for (String name : classNames(module)) {
            String inPackage = ClassFacts.packageOf(name);
            if (plugin.file().type(name).isPresent()) {
                ofTheOther(plugin, module, name, findings);
            } else if (plugin.owns(inPackage) || !plugin.sees(inPackage)) {
                findings.refused(
                        "T02",
                        Plugin.place(module),
                        "the class " + name + " is not there"
                                + (plugin.owns(inPackage)
                                        ? ". Look for a slip in the name."
                                        : ": it is not in the plugin, and " + inPackage
                                                + " is not imported. Tools that read bytecode do not see a class in the"
                                                + " descriptor; add the package by hand."));
            }
        }
    }

    /** The classes that a module names, those of its conditions included. */
    private static List<String> classNames(Element module) {
        Stream<String> attributes = DescriptorXml.all(module)
                .flatMap(element -> Stream.of(element.getAttribute("class"), element.getAttribute("provider-class")));
        Stream<String> texts = Stream.of("entity", "upgradeTask")
                .flatMap(name -> DescriptorXml.children(module, name).stream())
                .map(DescriptorXml::text);
        return Stream.concat(attributes, texts)
                .filter(name -> name.matches("[\\w$]+(\\.[\\w$]+)+"))
                .distinct()
                .collect(Collectors.toList());
    }

    private static void ofTheOther(Plugin plugin, Element module, String name, Findings findings) {
        if (!module.getAttribute("application").isEmpty() || plugin.isFor().size() < 2) {
            return;
        }
        plugin.file().type(name).stream()
                .flatMap(ClassFacts::packagesUsed)
                .flatMap(used -> Packages.productOf(used).stream())
                .distinct()
                .forEach(product -> findings.refused(
                        "T03",
                        Plugin.place(module),
                        "its class " + name + " needs classes of " + product.application()
                                + ", which are not there in the other product. Add application=\""
                                + product.application() + "\"."));
    }
}
