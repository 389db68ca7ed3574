package org.okrtree.workbench.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The sentences: files that are there and readable, and a sentence in each language for each key that the descriptor names. */
final class TextCheck implements Check {
    private static final String TRAP = "T32";

    @Override
    public void look(Plugin plugin, Findings findings) {
        List<String> locations = locations(plugin);
        locations.stream()
                .flatMap(location -> files(plugin, location))
                .distinct()
                .forEach(name -> ascii(plugin, name, findings));
        for (String location : locations) {
            if (!plugin.file().has(location + ".properties")) {
                findings.loses(
                        TRAP,
                        PluginFile.DESCRIPTOR,
                        "the i18n resource " + location
                                + ".properties is not in the jar: every sentence of it is shown as its key.");
            }
        }
        Map<String, Set<String>> languages = keysByLanguage(plugin);
        wanted(plugin).forEach((key, place) -> sentence(Findings.NO_TRAP, key, place, languages, findings));
    }

    private static List<String> locations(Plugin plugin) {
        return plugin.file().descriptor().stream()
                .flatMap(root -> DescriptorXml.children(root, "resource").stream())
                .filter(one -> one.getAttribute("type").equals("i18n"))
                .map(one -> one.getAttribute("location").replace('.', '/'))
                .toList();
    }

    private static Stream<String> files(Plugin plugin, String location) {
        return plugin.file()
                .names(".properties")
                .filter(name -> name.matches("\\Q" + location + "\\E(_\\w+)?\\.properties"));
    }

    private static void ascii(Plugin plugin, String name, Findings findings) {
        String text = new String(plugin.file().bytes(name).orElseThrow(), StandardCharsets.ISO_8859_1);
        int line = 0;
        for (String one : text.split("\n", -1)) {
            line++;
            if (!one.matches("\\s*[#!].*") && one.chars().anyMatch(letter -> letter > 127)) {
                findings.loses(
                        TRAP,
                        name + ":" + line,
                        "it holds letters beyond ASCII; such a file is read as ISO-8859-1, so others than that come out"
                                + " garbled. Write them as \\u escapes.");
                return;
            }
        }
    }

    /** The keys in each file's language; the ones without a language under an empty name. */
    static Map<String, Set<String>> keysByLanguage(Plugin plugin) {
        Map<String, Set<String>> keys = new TreeMap<>();
        for (String location : locations(plugin)) {
            files(plugin, location)
                    .forEach(name -> keys.computeIfAbsent(
                                    name.substring(location.length(), name.length() - ".properties".length()),
                                    any -> new HashSet<>())
                            .addAll(keys(plugin, name)));
        }
        return keys;
    }

    private static Set<String> keys(Plugin plugin, String name) {
        Properties texts = new Properties();
        try {
            texts.load(new ByteArrayInputStream(plugin.file().bytes(name).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException brokenEscape) {
            return Set.of();
        }
        return texts.stringPropertyNames();
    }

    private static Map<String, String> wanted(Plugin plugin) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Element module : plugin.modules()) {
            DescriptorXml.all(module).forEach(element -> {
                if (Set.of("label", "description", "tooltip").contains(element.getTagName())) {
                    put(keys, element.getAttribute("key"), module);
                }
                put(keys, element.getAttribute("i18n-name-key"), module);
                put(keys, element.getAttribute("i18n-description-key"), module);
            });
            if (module.getTagName().equals("xhtml-macro")) {
                macro(plugin, module, keys);
            }
        }
        return keys;
    }

    private static void macro(Plugin plugin, Element module, Map<String, String> keys) {
        String start = plugin.key() + "." + module.getAttribute("name");
        put(keys, start + ".label", module);
        if (DescriptorXml.children(module, "description").isEmpty()) {
            put(keys, start + ".desc", module);
        }
        DescriptorXml.all(module)
                .filter(element -> element.getTagName().equals("parameter"))
                .forEach(parameter -> put(keys, start + ".param." + parameter.getAttribute("name") + ".label", module));
    }

    private static void put(Map<String, String> keys, String key, Element module) {
        if (!key.isEmpty()) {
            keys.putIfAbsent(key, Plugin.place(module));
        }
    }

    /** One finding for a key that lacks its sentence in some language. */
    static void sentence(String trap, String key, String place, Map<String, Set<String>> languages, Findings findings) {
        Set<String> without = languages.entrySet().stream()
                .filter(language -> !language.getValue().contains(key))
                .map(language -> language.getKey().isEmpty()
                        ? "the file without a language"
                        : language.getKey().substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (languages.isEmpty()) {
            findings.loses(
                    trap,
                    place,
                    "the key " + key + " has no sentence: the plugin has no i18n resource. The key is shown.");
        } else if (without.size() == languages.size()) {
            findings.loses(trap, place, "the key " + key + " has a sentence in no language: the key is shown.");
        } else if (!without.isEmpty()) {
            findings.loses(
                    trap,
                    place,
                    "the key " + key + " has no sentence in " + String.join(", ", without)
                            + ": another language is shown there, or the key.");
        }
    }
}
