package org.okrtree.workbench.host;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.workbench.script.Remark;
import org.okrtree.workbench.script.Script;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** The style sheets, scripts and images of a plugin, and the elements that bring them into a page. */
final class WebResources {
    private static final String BATCH = "/batch";

    private final String pluginKey;
    private final String build;
    private final BundleFiles files;
    private final ScriptTexts texts;
    private final List<Element> pluginFiles;
    private final ProductResources ofTheProduct;
    private final Batches batches;

    /** One file as it is sent. */
    record Content(String type, byte[] bytes) {}

    WebResources(Descriptor descriptor, Bundle bundle, PluginTexts texts, Product product, Problems problems) {
        this.pluginKey = descriptor.pluginKey();
        // a browser keeps files by their address: another installation is another address
        this.build = descriptor.version() + "-" + Long.toString(bundle.getLastModified(), Character.MAX_RADIX);
        this.files = new BundleFiles(bundle);
        this.texts = new ScriptTexts(texts);
        this.pluginFiles = descriptor.downloads();
        this.ofTheProduct = new ProductResources(product);
        List<WebResource> resources = new ArrayList<>();
        descriptor.modules("web-resource").forEach(module -> {
            WebResource resource = WebResource.of(module, pluginKey);
            resource.files().forEach(file -> present(module, file));
            resource.files(".js").forEach(file -> readable(module, file));
            resources.add(resource);
        });
        this.batches = new Batches(resources, files, this.texts, ofTheProduct, problems);
    }

    private void present(Descriptor.Module module, Element file) {
        String location = file.getAttribute("location");
        boolean folder = file.getAttribute("name").endsWith("/") && !location.endsWith("/");
        if (!files.has(folder ? location + "/" : location)) {
            throw new PluginRefusedException("The " + module + " names " + location + ", which is not in the plugin.");
        }
    }

    private void readable(Descriptor.Module module, Element file) {
        String location = files.served(file.getAttribute("location"));
        Optional<Remark> refusal = Script.read(files.text(location)).refusal();
        if (refusal.isPresent()) {
            throw new PluginRefusedException("The " + module + " has a script that the minifier refuses: " + location
                    + ", line " + refusal.get().line() + ": "
                    + refusal.get().what()
                    + ". Scripts are ECMAScript 2019 at most; one that does not parse takes its whole batch with it.");
        }
    }

    /**
     * The elements for what a page asks for, without what it has.
     *
     * @param contexts each has its batch, in this order
     * @param keys complete keys, together in one batch after those
     * @param given what the page has already, to which this adds
     */
    String tags(List<String> contexts, List<String> keys, List<String> given, String contextPath, Locale locale) {
        StringBuilder styles = new StringBuilder();
        StringBuilder scripts = new StringBuilder();
        List<String> wanted = new ArrayList<>(contexts);
        String required =
                keys.stream().filter(key -> !ofTheProduct.has(key)).distinct().collect(Collectors.joining(","));
        if (!required.isEmpty()) {
            wanted.add(required);
        }
        for (String names : wanted) {
            String batch = Stream.concat(Stream.of(names), given.stream().map(one -> "-" + one))
                    .collect(Collectors.joining(","));
            List<WebResource> held = batches.holding(batch);
            if (held.stream().anyMatch(one -> !one.files(".css").isEmpty())) {
                styles.append("<link rel=\"stylesheet\" href=\"")
                        .append(Templates.escaped(address(contextPath, "css", batch)))
                        .append("\">\n");
            }
            if (held.stream().anyMatch(one -> !one.files(".js").isEmpty())) {
                scripts.append("<script src=\"")
                        .append(Templates.escaped(
                                address(contextPath, "js", batch) + "&locale=" + locale.toLanguageTag()))
                        .append("\" defer></script>\n");
            }
            Stream.of(names.split(","))
                    .filter(one -> !held.isEmpty() && !given.contains(one))
                    .forEach(given::add);
        }
        return styles.append(scripts).toString();
    }

    private String address(String contextPath, String kind, String batch) {
        return contextPath + "/download/contextbatch/" + kind + "/" + URLEncoder.encode(batch, StandardCharsets.UTF_8)
                + BATCH + "." + kind + "?v=" + build;
    }

    /** The batch behind {@code /download/contextbatch<path>}. */
    Optional<Content> batch(String path, Locale locale) {
        for (String kind : List.of("css", "js")) {
            String start = "/" + kind + "/";
            String end = BATCH + "." + kind;
            if (path.startsWith(start) && path.endsWith(end) && path.length() > start.length() + end.length()) {
                List<WebResource> held = batches.holding(path.substring(start.length(), path.length() - end.length()));
                String text = kind.equals("js") ? batches.script(held, locale) : batches.styles(held);
                return held.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Content(typeOf(end), text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return Optional.empty();
    }

    /** The file behind {@code /download/resources<path>}. */
    Optional<Content> file(String path, Locale locale) {
        int slash = path.indexOf('/', 1);
        if (!path.startsWith("/") || slash < 0 || path.contains("..")) {
            return Optional.empty();
        }
        String owner = path.substring(1, slash);
        String name = path.substring(slash + 1);
        if (owner.equals(pluginKey)) {
            return download(pluginFiles, name, false, locale);
        }
        return batches.resource(owner)
                .flatMap(resource -> download(resource.files(), name, resource.translated(), locale));
    }

    private Optional<Content> download(List<Element> declaredFiles, String name, boolean translated, Locale locale) {
        for (Element file : declaredFiles) {
            String declared = file.getAttribute("name");
            boolean folder = declared.endsWith("/") && name.startsWith(declared);
            if (folder || declared.equals(name)) {
                String location = file.getAttribute("location");
                String start = folder && !location.endsWith("/") ? location + "/" : location;
                Optional<byte[]> bytes = files.read(folder ? start + name.substring(declared.length()) : location);
                return bytes.map(found -> new Content(
                        typeOf(name),
                        translated && name.endsWith(".js")
                                ? texts.into(new String(found, StandardCharsets.UTF_8), locale)
                                        .getBytes(StandardCharsets.UTF_8)
                                : found));
            }
        }
        return Optional.empty();
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
