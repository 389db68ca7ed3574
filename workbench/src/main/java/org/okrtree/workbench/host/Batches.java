package org.okrtree.workbench.host;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrtree.workbench.script.Remark;
import org.okrtree.workbench.script.Script;
import org.w3c.dom.Element;

/**
 * The files of a page, put together as the products do: one script and one style sheet for each context, one for what is
 * required by key. Each script stands in a {@code try} of its own, in one file with the others: names at its top level are
 * not what they are in a file alone, and one that cannot be parsed takes all the others with it.
 */
final class Batches {
    private static final String CAUGHT =
            "WRMCB=function(e){var c=console;if(c&&c.log&&c.error){c.log('Error running batched script.');c.error(e);}}\n;\n";
    private static final Pattern RELATIVE =
            Pattern.compile("url\\(\\s*([\"']?)(?![\"']|data:|https?:|/|#)([^\"')]+)\\1\\s*\\)");

    private final Map<String, WebResource> byKey = new LinkedHashMap<>();
    private final BundleFiles files;
    private final ScriptTexts texts;
    private final ProductResources ofTheProduct;
    private final Problems problems;

    Batches(
            List<WebResource> resources,
            BundleFiles files,
            ScriptTexts texts,
            ProductResources ofTheProduct,
            Problems problems) {
        resources.forEach(resource -> byKey.put(resource.key(), resource));
        this.files = files;
        this.texts = texts;
        this.ofTheProduct = ofTheProduct;
        this.problems = problems;
    }

    Optional<WebResource> resource(String completeKey) {
        return Optional.ofNullable(byKey.get(completeKey));
    }

    /** What one batch holds: {@code names} are contexts and complete keys; one with a minus before it has been sent already. */
    List<WebResource> holding(String names) {
        List<String> all = Arrays.asList(names.split(","));
        Set<WebResource> sent = new LinkedHashSet<>();
        all.stream()
                .filter(name -> name.startsWith("-"))
                .flatMap(name -> named(name.substring(1)).stream())
                .forEach(key -> collect(key, sent));
        Set<WebResource> wanted = new LinkedHashSet<>();
        all.stream()
                .filter(name -> !name.startsWith("-"))
                .flatMap(name -> named(name).stream())
                .forEach(key -> collect(key, wanted));
        wanted.removeAll(sent);
        return List.copyOf(wanted);
    }

    private List<String> named(String name) {
        if (name.contains(":")) {
            return List.of(name);
        }
        return byKey.values().stream()
                .filter(resource -> resource.contexts().contains(name))
                .map(WebResource::key)
                .toList();
    }

    private void collect(String key, Set<WebResource> into) {
        collect(key, into, new ArrayList<>());
    }

    private void collect(String key, Set<WebResource> into, List<String> above) {
        WebResource resource = byKey.get(key);
        if (resource == null) {
            ofTheProduct.whyNot(key).ifPresent(problems::add);
        } else if (!into.contains(resource) && !above.contains(key)) {
            above.add(key);
            resource.dependencies().forEach(dependency -> collect(dependency, into, above));
            above.remove(key);
            into.add(resource);
        }
    }

    String script(List<WebResource> resources, Locale locale) {
        StringBuilder all = new StringBuilder(CAUGHT);
        for (WebResource resource : resources) {
            for (Element file : resource.files(".js")) {
                String location = file.getAttribute("location");
                all.append("try {\n/* module-key = '")
                        .append(resource.key())
                        .append("', location = '")
                        .append(location)
                        .append("' */\n")
                        .append(script(resource, location, locale))
                        .append("\n}catch(e){WRMCB(e)};\n");
            }
        }
        return all.toString();
    }

    private String script(WebResource resource, String location, Locale locale) {
        String source = files.text(files.served(location));
        String translated = resource.translated() ? texts.into(source, locale) : source;
        Script script = Script.read(translated);
        script.remarks().forEach(remark -> record(resource, location, remark));
        return script.refusal().isPresent() ? translated : script.minified();
    }

    private void record(WebResource resource, String location, Remark remark) {
        String place = location + ", line " + remark.line() + ": ";
        switch (remark.kind()) {
            case MODULE ->
                problems.add(place
                        + remark.what()
                        + " in a batch that is no module: the browser refuses the whole batch, other files"
                        + " included. Build one script without modules.");
            case COMPUTED_TEXT ->
                problems.add(
                        place + remark.what()
                                + " has a key that is not literal text, so it is not replaced and shows the key. Write each key out.");
            case TEXT ->
                problems.add(place + "the sentence " + remark.what() + " is not put in. "
                        + (resource.translated()
                                ? "Write the call in one piece, with the key in plain quotes."
                                : "Give " + resource.key() + " a transformation of js with the transformer jsI18n."));
            default -> {
                // does no harm here, or shows itself in the browser
            }
        }
    }

    String styles(List<WebResource> resources) {
        return resources.stream()
                .flatMap(resource -> resource.files(".css").stream()
                        .map(file -> files.text(files.served(file.getAttribute("location"))))
                        .map(css -> withAddresses(css, resource.key())))
                .collect(Collectors.joining("\n"));
    }

    // what stood beside the style sheet is no longer beside the batch
    private static String withAddresses(String css, String key) {
        return RELATIVE.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement("url(" + found.group(1) + "../../../resources/" + key
                        + "/" + found.group(2) + found.group(1) + ")"));
    }
}
