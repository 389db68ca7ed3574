package org.okrtree.workbench.preflight;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrtree.workbench.host.Product;

/** Whether each package that the plugin names is there when it is wanted, and each import is one that somebody answers. */
final class ImportCheck implements Check {
    private static final String TRAP = "T02";
    private static final Pattern CLASS_NAME = Pattern.compile("[a-z_]\\w*(?:\\.[a-z_]\\w*)+\\.[A-Z]\\w*");

    @Override
    public void look(Plugin plugin, Findings findings) {
        if (plugin.file().header("Atlassian-Plugin-Key").isEmpty()) {
            return; // a product writes the imports anew
        }
        bytecode(plugin, findings);
        springFiles(plugin, findings);
        asked(plugin, findings);
        plugin.imports().forEach((name, attributes) -> oneImport(plugin, name, attributes, findings));
    }

    private static void bytecode(Plugin plugin, Findings findings) {
        Map<String, Set<ClassFacts>> users = new TreeMap<>();
        Map<String, Set<ClassFacts>> annotated = new TreeMap<>();
        for (ClassFacts type : plugin.file().classes()) {
            type.packagesUsed()
                    .filter(name -> !plugin.sees(name))
                    .forEach(name ->
                            users.computeIfAbsent(name, any -> byPlace()).add(type));
            type.annotationTypes().stream()
                    .map(ClassFacts::packageOf)
                    .filter(name -> !plugin.sees(name) && Packages.isExported(name))
                    .forEach(name ->
                            annotated.computeIfAbsent(name, any -> byPlace()).add(type));
        }
        users.forEach((name, types) -> notImported(name, types, findings));
        annotated.forEach(
                (name, types) -> findings.loses(
                        TRAP,
                        first(types),
                        "its annotations of " + name
                                + " are not seen, as if they were not written: the package is not imported. Add it to Import-Package."));
    }

    private static Set<ClassFacts> byPlace() {
        return new TreeSet<>(java.util.Comparator.comparing(ClassFacts::nested).thenComparing(ClassFacts::place));
    }

    private static String first(Set<ClassFacts> types) {
        String place = types.iterator().next().place();
        return types.size() == 1 ? place : place + " and " + (types.size() - 1) + " more";
    }

    private static void notImported(String name, Set<ClassFacts> types, Findings findings) {
        boolean onlyNested = types.stream().allMatch(ClassFacts::nested);
        if (Packages.hasMovedToJakarta(name)) {
            findings.refused(
                    TRAP, first(types), "it uses " + name + ", which Platform 8 has under jakarta only. Use that.");
        } else if (onlyNested) {
            findings.loses(
                    TRAP,
                    first(types),
                    "it uses " + name + ", which is not imported: NoClassDefFoundError when that code runs."
                            + " Import it, optional where the code can do without.");
        } else {
            findings.refused(
                    TRAP,
                    first(types),
                    "it uses " + name + ", which is neither in the plugin nor imported: class not found, and one module"
                            + " that fails can disable the whole plugin. Add it to Import-Package.");
        }
    }

    private static void springFiles(Plugin plugin, Findings findings) {
        plugin.file()
                .names(".xml")
                .filter(name -> name.startsWith("META-INF/spring/"))
                .forEach(name -> {
                    Matcher classes = CLASS_NAME.matcher(
                            plugin.file().text(name).orElse("").replaceAll("(?s)<!--.*?-->", ""));
                    classes.results()
                            .map(found -> found.group())
                            .distinct()
                            .forEach(type -> named(plugin, name, type, findings));
                });
    }

    private static void named(Plugin plugin, String place, String type, Findings findings) {
        String inPackage = ClassFacts.packageOf(type);
        if (!plugin.sees(inPackage)) {
            findings.refused(
                    TRAP,
                    place,
                    "it names " + type + "; tools that read bytecode do not see that, and the package is not imported."
                            + " Add " + inPackage + " to Import-Package by hand.");
        } else if (plugin.owns(inPackage) && plugin.file().type(type).isEmpty()) {
            findings.refused(TRAP, place, "it names " + type + ", which is not in the plugin.");
        }
    }

    private static void asked(Plugin plugin, Findings findings) {
        for (ClassFacts type : plugin.file().classes()) {
            for (String name : type.asked()) {
                String inPackage = ClassFacts.packageOf(name);
                if (!type.nested() && !plugin.sees(inPackage)) {
                    findings.loses(
                            TRAP,
                            type.place(),
                            "it asks for the class " + name + " by name and never finds it: " + inPackage
                                    + " is not imported. Import it, optional.");
                }
            }
        }
    }

    private static void oneImport(Plugin plugin, String name, Map<String, String> attributes, Findings findings) {
        boolean optional = plugin.isOptional(name);
        if (Packages.hasMovedToJakarta(name) && !optional) {
            findings.refused(
                    TRAP, PluginFile.MANIFEST, "it imports " + name + ", which Platform 8 has under jakarta only.");
        } else if (!optional && !Packages.isExported(name) && !Packages.isOfTheJdk(name)) {
            nobodyKnown(plugin, name, findings);
        }
        range(name, optional, attributes, findings);
        Optional<Product> only = Packages.productOf(name);
        if (only.isPresent() && !optional) {
            ofOneProduct(plugin, name, only.get(), findings);
        }
    }

    private static void nobodyKnown(Plugin plugin, String name, Findings findings) {
        if (name.startsWith("java.") || plugin.owns(name) && !Packages.mayBeOfAProduct(name)) {
            return; // its own, exported and imported again
        }
        if (Packages.mayBeOfAProduct(name)) {
            findings.note(
                    TRAP,
                    PluginFile.MANIFEST,
                    "it must have " + name
                            + ", which this workbench does not know: look whether the product exports it.");
        } else {
            findings.refused(
                    TRAP,
                    PluginFile.MANIFEST,
                    "it must have " + name + ", which no product exports: the bundle is not resolved."
                            + " Put the library into the plugin, or make the import optional.");
        }
    }

    private static void range(String name, boolean optional, Map<String, String> attributes, Findings findings) {
        String version = attributes.getOrDefault("version", "0");
        boolean ofAHost = Packages.isExported(name) || Packages.mayBeOfAProduct(name);
        if (!ofAHost || version.matches("\\[?0(\\.0)*(,\\))?")) {
            return;
        }
        String sentence = "it imports " + name + " in version " + version
                + "; products export packages under odd versions, this host under none. Leave the range out.";
        if (optional) {
            findings.loses(TRAP, PluginFile.MANIFEST, sentence);
        } else {
            findings.refused(TRAP, PluginFile.MANIFEST, sentence);
        }
    }

    private static void ofOneProduct(Plugin plugin, String name, Product only, Findings findings) {
        String others = plugin.isFor().stream()
                .filter(product -> product != only)
                .map(Product::application)
                .collect(Collectors.joining());
        if (others.isEmpty()) {
            findings.note(
                    "T03",
                    PluginFile.MANIFEST,
                    "it must have " + name + ", so it is for " + only.application() + " only."
                            + " For both products the import has to be optional.");
        } else {
            findings.refused(
                    "T03",
                    PluginFile.MANIFEST,
                    "it must have " + name + ", which " + others + " has not: the bundle is not resolved there."
                            + " Make the import optional and never load a class that needs it.");
        }
    }
}
