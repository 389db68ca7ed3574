package org.okrtree.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** The style sheets, scripts and images of a plugin; the files of one kind of a web resource are one file. */
final class WebResources {
    /** Where AUI and the like come from: every page of a face has them. */
    private static final Pattern ON_EVERY_PAGE =
            Pattern.compile("(com\\.atlassian\\.auiplugin|com\\.atlassian\\.plugins\\.jquery):.+"
                    + "|(com\\.atlassian\\.plugins\\.atlassian-plugins-webresource-(plugin|rest)):.+");

    private static final Pattern TRANSLATION =
            Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*([\"'])([^\"']+)\\1\\s*([,)])");

    private final String pluginKey;
    private final String build;
    private final Bundle bundle;
    private final PluginTexts texts;
    private final List<Element> pluginFiles;
    private final Map<String, Resource> byKey = new LinkedHashMap<>();

    private record Resource(
            String key, Set<String> contexts, List<String> dependencies, List<Element> files, boolean translated) {
        List<Element> files(String ending) {
            return files.stream()
                    .filter(file -> file.getAttribute("name").endsWith(ending))
                    .toList();
        }
    }

    /** One file as it is sent. */
    record Content(String type, byte[] bytes) {}

    WebResources(Descriptor descriptor, Bundle bundle, PluginTexts texts) {
        this.pluginKey = descriptor.pluginKey();
        // a browser keeps files by their address: another installation is another address
        this.build = descriptor.version() + "-" + Long.toString(bundle.getLastModified(), Character.MAX_RADIX);
        this.bundle = bundle;
        this.texts = texts;
        this.pluginFiles = descriptor.downloads();
        descriptor.modules("web-resource").forEach(module -> {
            if (Xml.child(module.xml(), "condition").isPresent()) {
                throw new PluginRefusedException(
                        "The " + module + " has a condition; this host evaluates none for resources.");
            }
            Resource resource = new Resource(
                    module.key(),
                    Set.copyOf(Xml.children(module.xml(), "context").stream()
                            .map(Xml::text)
                            .toList()),
                    Xml.children(module.xml(), "dependency").stream()
                            .map(Xml::text)
                            .toList(),
                    Xml.children(module.xml(), "resource"),
                    Xml.children(module.xml(), "transformation").stream()
                            .filter(one -> one.getAttribute("extension").equals("js"))
                            .flatMap(one -> Xml.children(one, "transformer").stream())
                            .anyMatch(one -> one.getAttribute("key").equals("jsI18n")));
            resource.files().forEach(file -> present(module, file));
            byKey.put(module.key(), resource);
        });
    }

    private void present(Descriptor.Module module, Element file) {
        String location = file.getAttribute("location");
        boolean folder = file.getAttribute("name").endsWith("/");
        String path = location.startsWith("/") ? location.substring(1) : location;
        if (folder ? bundle.getEntryPaths(path) == null : bundle.getEntry(path) == null) {
            throw new PluginRefusedException("The " + module + " names " + location + ", which is not in the plugin.");
        }
    }

    /** Keys of the web resources of a context. */
    List<String> inContext(String context) {
        return byKey.values().stream()
                .filter(resource -> resource.contexts().contains(context))
                .map(resource -> pluginKey + ":" + resource.key())
                .toList();
    }

    /** The elements for these complete keys and what they depend on, without those already in {@code given}, which grows. */
    String tags(List<String> completeKeys, Set<String> given, String contextPath, Locale locale, Problems problems) {
        StringBuilder styles = new StringBuilder();
        StringBuilder scripts = new StringBuilder();
        for (Resource resource : inOrder(completeKeys, given, problems)) {
            String start =
                    contextPath + "/download/resources/" + pluginKey + ":" + resource.key() + "/" + resource.key();
            if (!resource.files(".css").isEmpty()) {
                styles.append("<link rel=\"stylesheet\" href=\"")
                        .append(Templates.escaped(start + ".batch.css?v=" + build))
                        .append("\">\n");
            }
            if (!resource.files(".js").isEmpty()) {
                String language = resource.translated() ? "&locale=" + locale.toLanguageTag() : "";
                scripts.append("<script src=\"")
                        .append(Templates.escaped(start + ".batch.js?v=" + build + language))
                        .append("\" defer></script>\n");
            }
        }
        return styles.append(scripts).toString();
    }

    private List<Resource> inOrder(List<String> completeKeys, Set<String> given, Problems problems) {
        List<Resource> ordered = new ArrayList<>();
        for (String complete : completeKeys) {
            if (ON_EVERY_PAGE.matcher(complete).matches() || !given.add(complete)) {
                continue;
            }
            Resource resource =
                    complete.startsWith(pluginKey + ":") ? byKey.get(complete.substring(pluginKey.length() + 1)) : null;
            if (resource == null) {
                problems.add("There is no web resource " + complete + ".");
                continue;
            }
            ordered.addAll(inOrder(resource.dependencies(), given, problems));
            ordered.add(resource);
        }
        return ordered;
    }

    /** The file behind {@code /download/resources<path>}. */
    Optional<Content> file(String path, Locale locale) throws IOException {
        int slash = path.indexOf('/', 1);
        if (!path.startsWith("/") || slash < 0 || path.contains("..")) {
            return Optional.empty();
        }
        String owner = path.substring(1, slash);
        String name = path.substring(slash + 1);
        if (owner.equals(pluginKey)) {
            return download(pluginFiles, name, false, locale);
        }
        Resource resource =
                owner.startsWith(pluginKey + ":") ? byKey.get(owner.substring(pluginKey.length() + 1)) : null;
        if (resource == null) {
            return Optional.empty();
        }
        for (String ending : List.of(".css", ".js")) {
            if (name.equals(resource.key() + ".batch" + ending)) {
                return Optional.of(batch(resource, ending, locale));
            }
        }
        return download(resource.files(), name, resource.translated(), locale);
    }

    private Content batch(Resource resource, String ending, Locale locale) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Element file : resource.files(ending)) {
            byte[] bytes = read(file.getAttribute("location")).orElseThrow();
            String text = new String(bytes, StandardCharsets.UTF_8);
            all.append(ending.equals(".js") && resource.translated() ? translated(text, locale) : text);
            all.append(ending.equals(".js") ? "\n;\n" : "\n");
        }
        return new Content(typeOf(ending), all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<Content> download(List<Element> files, String name, boolean translated, Locale locale)
            throws IOException {
        for (Element file : files) {
            String declared = file.getAttribute("name");
            boolean folder = declared.endsWith("/") && name.startsWith(declared);
            if (folder || declared.equals(name)) {
                String location = file.getAttribute("location");
                String start = folder && !location.endsWith("/") ? location + "/" : location;
                Optional<byte[]> bytes = read(folder ? start + name.substring(declared.length()) : location);
                return bytes.map(found -> new Content(
                        typeOf(name),
                        translated && name.endsWith(".js")
                                ? translated(new String(found, StandardCharsets.UTF_8), locale)
                                        .getBytes(StandardCharsets.UTF_8)
                                : found));
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> read(String location) throws IOException {
        URL file = bundle.getEntry(location);
        if (file == null || location.endsWith("/")) {
            return Optional.empty();
        }
        try (InputStream content = file.openStream()) {
            return Optional.of(content.readAllBytes());
        }
    }

    // only literal keys, as in the products: anything else stays a call that fails in the browser
    private String translated(String script, Locale locale) {
        Map<String, String> patterns = texts.patterns(locale);
        return TRANSLATION.matcher(script).replaceAll(found -> {
            String key = found.group(2);
            String literal = quoted(patterns.getOrDefault(key, key));
            return Matcher.quoteReplacement(
                    found.group(3).equals(",")
                            ? "AJS.format(" + literal + ","
                            : quoted(
                                    patterns.containsKey(key)
                                            ? texts.find(locale, key).orElse(key)
                                            : key));
        });
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("</", "<\\/") + "\"";
    }

    private static String typeOf(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "json" -> "application/json";
            case "html" -> "text/html;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
