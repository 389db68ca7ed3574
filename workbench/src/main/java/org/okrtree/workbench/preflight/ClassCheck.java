package org.okrtree.workbench.preflight;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The class files themselves: their version, and classes that are the product's. */
final class ClassCheck implements Check {
    private static final int JAVA_17 = 61;
    private static final int JAVA_21 = 65;

    @Override
    public void look(Plugin plugin, Findings findings) {
        plugin.file()
                .unreadable()
                .forEach(place -> findings.refused(
                        Findings.NO_TRAP,
                        place,
                        "the class file cannot be read: broken, or of a Java too new for a product."));
        plugin.file().classes().stream()
                .filter(type -> type.version() > JAVA_17)
                .collect(Collectors.groupingBy(ClassFacts::version, TreeMap::new, Collectors.toList()))
                .forEach((version, types) -> version(
                        version,
                        types.size() == 1
                                ? types.get(0).place()
                                : types.get(0).place() + " and " + (types.size() - 1) + " more",
                        findings));
        packedIn(plugin, findings);
    }

    private static void version(int version, String place, Findings findings) {
        if (version > JAVA_21) {
            findings.refused(
                    Findings.NO_TRAP,
                    place,
                    "class file version " + version + ": Platform 8 runs on Java 21, which reads up to 65."
                            + " Compile with --release 17 or 21.");
        } else {
            findings.note(
                    Findings.NO_TRAP,
                    place,
                    "class file version " + version
                            + ": fine on Platform 8 (Java 21), not on this workbench when it runs"
                            + " on Java 17, nor on older products.");
        }
    }

    private static void packedIn(Plugin plugin, Findings findings) {
        if (plugin.key().startsWith("com.atlassian.")) {
            return;
        }
        Map<String, Long> packages = plugin.file().classes().stream()
                .map(ClassFacts::packageName)
                .filter(ClassCheck::isOfTheProduct)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        packages.forEach((name, count) -> {
            String sentence = count + " of its classes are the product's own (" + name
                    + "): its objects are not of these classes, so casts and injection fail."
                    + " Give the library the scope provided.";
            if (Packages.isExported(name)) {
                findings.refused("T02", name, sentence);
            } else {
                findings.loses("T02", name, sentence);
            }
        });
    }

    // Atlassian's helper for configuration classes is meant to be packed in
    private static boolean isOfTheProduct(String name) {
        return (name + ".").matches("(com\\.atlassian|org\\.springframework|jakarta|net\\.java\\.ao)\\..*")
                && !name.startsWith("com.atlassian.plugins.osgi.javaconfig");
    }
}
