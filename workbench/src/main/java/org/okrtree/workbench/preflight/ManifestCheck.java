package org.okrtree.workbench.preflight;

/** The headers that make a jar a plugin. */
final class ManifestCheck implements Check {
    private static final String PLACE = PluginFile.MANIFEST;

    @Override
    public void look(Plugin plugin, Findings findings) {
        keys(plugin, findings);
        bundle(plugin, findings);
        spring(plugin, findings);
        classPath(plugin, findings);
    }

    private static void keys(Plugin plugin, Findings findings) {
        String named = plugin.file().header("Atlassian-Plugin-Key");
        if (named.isEmpty()) {
            findings.note(
                    "T01",
                    PLACE,
                    "without Atlassian-Plugin-Key a product rewrites the jar at the installation (imports, components);"
                            + " what comes out of that cannot be told here. Write the manifest yourself and name the key.");
        } else if (!named.equals(plugin.key())) {
            findings.refused(
                    "T01",
                    PLACE,
                    "Atlassian-Plugin-Key is " + named + ", the descriptor's key " + plugin.key()
                            + ": a product takes no plugin with two names. Make them equal.");
        }
    }

    // without the key a product writes them itself
    private static void bundle(Plugin plugin, Findings findings) {
        if (plugin.file().header("Atlassian-Plugin-Key").isEmpty()) {
            return;
        }
        if (!plugin.file().header("Bundle-ManifestVersion").equals("2")
                || plugin.file().header("Bundle-SymbolicName").isEmpty()) {
            findings.refused(
                    Findings.NO_TRAP,
                    PLACE,
                    "it makes no bundle: a product wants Bundle-ManifestVersion 2 and a Bundle-SymbolicName.");
        }
    }

    private static void spring(Plugin plugin, Findings findings) {
        boolean hasBeans = plugin.file().names(".xml").anyMatch(name -> name.matches("META-INF/spring/[^/]+\\.xml"));
        if (hasBeans && plugin.file().header("Spring-Context").isEmpty()) {
            findings.loses(
                    "T01",
                    PLACE,
                    "there is no Spring-Context, so META-INF/spring is not read and no bean is made. Add Spring-Context: *.");
        }
    }

    private static void classPath(Plugin plugin, Findings findings) {
        for (String part : plugin.file().classPath()) {
            if (!part.equals(".") && !plugin.file().has(part) && !plugin.file().hasFolder(part)) {
                findings.loses(
                        "T02",
                        PLACE,
                        "Bundle-ClassPath names " + part + ", which is not in the jar: its classes are not found.");
            }
        }
        if (!plugin.file().classPath().contains(".")
                && plugin.file().names(".class").findAny().isPresent()) {
            findings.refused(
                    "T02",
                    PLACE,
                    "Bundle-ClassPath leaves out the jar itself: none of its own classes is found. Begin it with a dot.");
        }
        plugin.file()
                .names(".jar")
                .filter(name -> !plugin.file().classPath().contains(name))
                .forEach(name -> findings.note(
                        "T02", name, "the jar in the jar is not on Bundle-ClassPath, so its classes are not found."));
        if (!plugin.file().header("DynamicImport-Package").isEmpty()) {
            findings.note(
                    "T02",
                    PLACE,
                    "DynamicImport-Package hides what is missing until it is used. Name the packages in Import-Package.");
        }
    }
}
