package org.okrtree.workbench.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.host.MacroModule;
import org.okrtree.workbench.host.PluginHost;
import org.okrtree.workbench.host.PluginRefusedException;
import org.okrtree.workbench.host.Product;
import org.w3c.dom.Element;

/** The plugin in both faces, in memory, with a few pages asked for: what they refuse, and what they record. */
final class Trial implements Check {
    private static final String ADMINISTRATOR = "admin";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern FILE =
            Pattern.compile("(?:src|href)=\"([^\"]*/download/(?:contextbatch|resources)/[^\"]+)\"");
    /** Words of the hosts' sentences, and the trap that they tell of; the first that is found counts. */
    private static final Map<Pattern, String> TRAPS = traps(
            "does nothing: a jar|names the plugin|Atlassian-Plugin-Key", "T01",
            "com\\.atlassian\\.(jira|confluence)\\.\\S+.*(NoClassDef|ClassNotFound|Unable to resolve|not there)", "T03",
            "(Unable to resolve|missing requirement).*com\\.atlassian\\.(jira|confluence)\\.", "T03",
            "import that is missing|Unable to resolve|NoClassDefFound|ClassNotFound|class that is not there|not found by",
                    "T02",
            "module type|module key|has no key|well-formed|names no plugin key|plugin-info", "T04",
            "is not found: for REST|is in no package|needs a path that begins", "T05",
            "token", "T07",
            "is not allowed in", "T09",
            "depends on automatic escaping", "T10",
            "has no value", "T11",
            "before its schema is ready|one ao module", "T12",
            "reserved word", "T21",
            "tables cannot be made|Entity ", "T13",
            "web resource|which is not in the plugin|script that the minifier|transformer|in a batch|literal text|not put in|gone in AUI",
                    "T26",
            "macro", "T34");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private static Map<Pattern, String> traps(String... wordsAndTraps) {
        Map<Pattern, String> traps = new java.util.LinkedHashMap<>();
        for (int i = 0; i < wordsAndTraps.length; i += 2) {
            traps.put(Pattern.compile(wordsAndTraps[i]), wordsAndTraps[i + 1]);
        }
        return traps;
    }

    @Override
    public void look(Plugin plugin, Findings findings) {
        Optional<String> whyNot = whyNot(plugin);
        if (whyNot.isPresent()) {
            findings.note(
                    Findings.NO_TRAP, "trial", whyNot.get() + " So it was looked at only, and not tried in the faces.");
            return;
        }
        try {
            Path room = roomForAPlugin();
            try (Workbench workbench =
                    Workbench.start(WorkbenchOptions.inMemory().withJar(room))) {
                plugin.isFor().stream().sorted().forEach(product -> tryIn(workbench, product, plugin, findings));
            } finally {
                Files.deleteIfExists(room);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the trial could not be made: " + e.getMessage(), e);
        }
    }

    private static Optional<String> whyNot(Plugin plugin) {
        if (plugin.file().header("Atlassian-Plugin-Key").isEmpty()) {
            return Optional.of("The faces take only jars that name Atlassian-Plugin-Key.");
        }
        Set<String> lacking = new LinkedHashSet<>();
        for (Element module : plugin.modules()) {
            boolean meant = plugin.isFor().stream()
                            .anyMatch(product -> isMeantFor(module, product) && product.knows(module.getTagName()))
                    || !ModuleTypes.isKnown(module.getTagName());
            if (!meant) {
                lacking.add(module.getTagName());
            }
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("The faces have no modules of these types: " + String.join(", ", lacking) + ".");
    }

    private static boolean isMeantFor(Element module, Product product) {
        String application = module.getAttribute("application");
        return application.isEmpty() || application.equals(product.application());
    }

    private void tryIn(Workbench workbench, Product product, Plugin plugin, Findings findings) {
        PluginHost host = product == Product.JIRA ? workbench.jiraPlugins() : workbench.confluencePlugins();
        String place = product == Product.JIRA ? "in the Jira face" : "in the Confluence face";
        host.uninstall();
        try {
            host.install(plugin.file().path());
        } catch (PluginRefusedException refused) {
            findings.refused(trapOf(refused.getMessage()), place, refused.getMessage());
            return;
        }
        addresses(workbench, product, plugin, host).forEach(address -> visit(workbench, address, place, findings));
        host.problems().forEach(problem -> findings.loses(trapOf(problem), place, problem));
    }

    static String trapOf(String sentence) {
        return TRAPS.entrySet().stream()
                .filter(words -> words.getKey().matcher(sentence).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Findings.NO_TRAP);
    }

    private static List<String> addresses(Workbench workbench, Product product, Plugin plugin, PluginHost host) {
        List<String> addresses = new ArrayList<>();
        boolean jira = product == Product.JIRA;
        String face = jira ? workbench.jiraUrl() : workbench.confluenceUrl();
        for (Element module : plugin.modules("servlet")) {
            if (isMeantFor(module, product)) {
                DescriptorXml.children(module, "url-pattern").stream()
                        .map(DescriptorXml::text)
                        .map(pattern -> face + "/plugins/servlet" + pattern.replace("/*", ""))
                        .forEach(addresses::add);
            }
        }
        if (jira) {
            List.of("/projects", "/projects/GW", "/browse/GW-2404", "/admin/people")
                    .forEach(path -> addresses.add(face + path));
        } else {
            addresses.add(face + "/display/GWT");
            host.macros().forEach(macro -> addresses.add(face + pageWith(workbench, macro)));
        }
        return addresses;
    }

    private static String pageWith(Workbench workbench, MacroModule macro) {
        Space space = workbench.confluence().space("GWT").orElseThrow();
        String author = workbench
                .confluence()
                .directory()
                .byName(ADMINISTRATOR)
                .orElseThrow()
                .key();
        long id = workbench
                .confluence()
                .create(
                        space.id(),
                        space.homeId(),
                        "Pre-flight of " + macro.name(),
                        "<p><ac:structured-macro ac:name=\"" + macro.name() + "\" /></p>",
                        author)
                .id();
        return "/pages/viewpage.action?pageId=" + id;
    }

    private void visit(Workbench workbench, String address, String place, Findings findings) {
        HttpResponse<String> answer = get(workbench, address);
        String path = URI.create(address).getPath();
        if (answer.statusCode() >= 500) {
            findings.loses(
                    Findings.NO_TRAP, place, path + " answers " + answer.statusCode() + ": the page is an error.");
        }
        if (answer.body().contains("macro-error")) {
            findings.loses(
                    "T34", place, "a macro on a page without parameters throws: an error box stands in its place.");
        }
        FILE.matcher(answer.body())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .forEach(file -> {
                    String whole = URI.create(address).resolve(file).toString();
                    if (get(workbench, whole).statusCode() >= 400) {
                        findings.loses("T26", place, "the file " + file + " that the page names is not there.");
                    }
                });
    }

    private HttpResponse<String> get(Workbench workbench, String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + workbench.tokenOf(ADMINISTRATOR))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(address + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // a workbench has its plugin systems only where it has a plugin; this one does nothing and is taken out again
    private static Path roomForAPlugin() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Map.of(
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "org.okrtree.preflight",
                        "Atlassian-Plugin-Key", "org.okrtree.preflight")
                .forEach(main::putValue);
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (OutputStream out = jar;
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.putNextEntry(new JarEntry(PluginFile.DESCRIPTOR));
            entries.write(
                    "<atlassian-plugin key='org.okrtree.preflight' plugins-version='2'><plugin-info><version>1</version></plugin-info></atlassian-plugin>"
                            .getBytes(StandardCharsets.UTF_8));
        }
        return Files.write(Files.createTempFile("okr-preflight", ".jar"), jar.toByteArray());
    }
}
