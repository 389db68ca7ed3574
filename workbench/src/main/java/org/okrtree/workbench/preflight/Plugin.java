package org.okrtree.workbench.preflight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.workbench.host.Product;
import org.w3c.dom.Element;

/** A plugin as the checks see it: its file, and what follows from more than one part of it. */
final class Plugin {
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");

    private final PluginFile file;
    private final Map<String, Map<String, String>> imports;
    private final Set<String> ownPackages;

    Plugin(PluginFile file) {
        this.file = file;
        this.imports = Manifests.clauses(file.header("Import-Package"));
        this.ownPackages = file.classes().stream().map(ClassFacts::packageName).collect(Collectors.toSet());
    }

    PluginFile file() {
        return file;
    }

    /** What {@code Import-Package} names, with attributes and directives. */
    Map<String, Map<String, String>> imports() {
        return imports;
    }

    /** Whether a class of this package can be found: it is in the plugin, imported, or of the JDK's core. */
    boolean sees(String packageName) {
        return packageName.isEmpty()
                || packageName.startsWith("java.")
                || Packages.isDelegated(packageName)
                || ownPackages.contains(packageName)
                || imports.containsKey(packageName)
                || Manifests.clauses(file.header("DynamicImport-Package")).keySet().stream()
                        .anyMatch(pattern -> Packages.matches(pattern, packageName));
    }

    boolean isOptional(String packageName) {
        return "optional".equals(imports.getOrDefault(packageName, Map.of()).get("resolution"));
    }

    boolean owns(String packageName) {
        return ownPackages.contains(packageName);
    }

    /** The elements of the descriptor that are modules. */
    List<Element> modules() {
        return file.descriptor().stream()
                .flatMap(root -> DescriptorXml.children(root).stream())
                .filter(element -> !NO_MODULES.contains(element.getTagName()))
                .toList();
    }

    List<Element> modules(String type) {
        return modules().stream()
                .filter(module -> module.getTagName().equals(type))
                .toList();
    }

    String key() {
        return file.descriptor().map(root -> root.getAttribute("key")).orElse("");
    }

    /** How a module is named in a finding. */
    static String place(Element module) {
        return PluginFile.DESCRIPTOR + ", " + module.getTagName() + " " + module.getAttribute("key");
    }

    /** The products that this plugin is for: one when it cannot be without that one and names nothing of the other, else both. */
    Set<Product> isFor() {
        return Stream.of(Product.values())
                .filter(product -> names(product) || !needsTheOther(product))
                .collect(Collectors.toSet());
    }

    private boolean needsTheOther(Product product) {
        return imports.keySet().stream()
                .filter(name -> !isOptional(name))
                .anyMatch(name -> Packages.productOf(name)
                        .filter(other -> other != product)
                        .isPresent());
    }

    private boolean names(Product product) {
        return imports.keySet().stream()
                        .anyMatch(name ->
                                Packages.productOf(name).filter(product::equals).isPresent())
                || modules().stream()
                        .anyMatch(module -> module.getAttribute("application").equals(product.application()));
    }
}
