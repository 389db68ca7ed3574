package org.okrtree.workbench.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.workbench.script.Remark;
import org.okrtree.workbench.script.Script;
import org.w3c.dom.Element;

/** Web resources: files that are there, scripts that survive a batch and a content policy. */
final class ResourceCheck implements Check {
    private static final String TRAP = "T26";
    private static final String POLICY = "T40";

    @Override
    public void look(Plugin plugin, Findings findings) {
        Map<String, Set<String>> sentences = TextCheck.keysByLanguage(plugin);
        Set<String> seen = new HashSet<>();
        for (Element module : plugin.modules("web-resource")) {
            boolean translated = DescriptorXml.all(module)
                    .anyMatch(element -> element.getTagName().equals("transformer")
                            && element.getAttribute("key").equals("jsI18n"));
            for (Element file : DescriptorXml.children(module, "resource")) {
                String location = file.getAttribute("location");
                there(plugin, module, file, findings);
                if (file.getAttribute("name").endsWith(".js") && plugin.file().has(location)) {
                    String served = served(plugin, location);
                    if (seen.add(served)) {
                        new Looking(served, translated, sentences, findings).at(plugin);
                    }
                }
            }
        }
        plugin.file().descriptor().stream()
                .flatMap(root -> DescriptorXml.children(root, "resource").stream())
                .filter(file -> file.getAttribute("type").equals("download"))
                .forEach(file -> there(plugin, file, file, findings));
    }

    private static void there(Plugin plugin, Element module, Element file, Findings findings) {
        String location = file.getAttribute("location");
        boolean folder = file.getAttribute("name").endsWith("/");
        if (folder ? !plugin.file().hasFolder(location) : !plugin.file().has(location)) {
            findings.refused(
                    TRAP,
                    Plugin.place(module),
                    "it names the file " + location + ", which is not in the jar: 404 in a product.");
        }
        if (location.endsWith(".less") || location.endsWith(".soy")) {
            findings.refused(
                    TRAP,
                    Plugin.place(module),
                    "it names " + location + ": Jira 11 has no LESS transformer, AUI 10 has no Soy templates."
                            + " Ship what comes out of them.");
        }
    }

    // a minified file beside it is what a product sends
    private static String served(Plugin plugin, String location) {
        String stem = location.substring(0, location.length() - ".js".length());
        return List.of(stem + "-min.js", stem + ".min.js").stream()
                .filter(plugin.file()::has)
                .findFirst()
                .orElse(location);
    }

    private record Looking(String location, boolean translated, Map<String, Set<String>> sentences, Findings findings) {
        void at(Plugin plugin) {
            Script.read(plugin.file().text(location).orElseThrow()).remarks().forEach(this::remark);
        }

        private void remark(Remark remark) {
            String place = (location.startsWith("/") ? location.substring(1) : location) + ":" + remark.line();
            String what = remark.what();
            switch (remark.kind()) {
                case SYNTAX ->
                    findings.refused(
                            TRAP,
                            place,
                            what
                                    + ": the minifier refuses the file, and one that a browser cannot read takes its whole batch"
                                    + " with it. Write ECMAScript 2019 at most.");
                case MODULE ->
                    findings.refused(
                            TRAP,
                            place,
                            what
                                    + ": a batch is no module, the browser refuses all of it. Build one script without modules.");
                case EVAL ->
                    findings.loses(
                            POLICY,
                            place,
                            what + " breaks the content policy. Call a function instead of making one from text.");
                case HANDLER ->
                    findings.loses(POLICY, place, what + " in markup breaks the content policy. Use addEventListener.");
                case TOP_LEVEL_NAME ->
                    findings.note(
                            TRAP,
                            place,
                            what
                                    + " at the top level: in a batch const, let and class are lost to other files, anything else"
                                    + " is everybody's. Put the file into one function.");
                case TOP_LEVEL_STRICT ->
                    findings.note(
                            TRAP,
                            place,
                            what + " for the whole file is lost in a batch. Put it into the one function.");
                case COMPUTED_TEXT ->
                    findings.loses(
                            TRAP,
                            place,
                            what
                                    + " with a key that is not literal text is not replaced: the key is shown. Write each key out.");
                case TEXT -> text(place, what);
            }
        }

        private void text(String place, String key) {
            if (translated) {
                TextCheck.sentence(TRAP, key, place, sentences, findings);
            } else {
                findings.loses(
                        TRAP,
                        place,
                        "the sentence " + key + " is not put in: its web resource has no transformer jsI18n for js.");
            }
        }
    }
}
