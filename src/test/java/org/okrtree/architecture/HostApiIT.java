package org.okrtree.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/**
 * What the jar calls of its hosts, held against platform/. With {@code -Dokr.rewrite=true} the page docs/host-api.md is written
 * anew instead of compared.
 */
class HostApiIT {
    private static final Path ROOT = Path.of(System.getProperty("okr.root"));
    private static final Path PAGE = ROOT.resolve("docs/host-api.md");
    private static final Path SOURCES = ROOT.resolve("platform/src/main/java");
    private static final Path CLASSES = ROOT.resolve("platform/target/classes");
    private static final Path REMEMBERED = ROOT.resolve("src/test/resources/remembered-members.txt");

    private static final Contract CONTRACT = Contract.below(SOURCES);
    private static final HostCalls CALLS = HostCalls.of(PluginJar.built().classes());

    @Test
    void thePageTellsWhatTheJarCalls() throws IOException {
        String page = page();
        if (Boolean.getBoolean("okr.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", page, "run mvn verify -Dokr.rewrite=true");
    }

    @Test
    void everyPartOfTheContractSaysWhereItWasSeen() {
        assertEquals(
                List.of(), keysOf(part -> part.mark().isEmpty() || part.source().isEmpty()));
    }

    /** javac would copy the value of the contract, not of the host. */
    @Test
    void noPartOfTheContractIsAConstantOfTheCompiler() {
        assertEquals(List.of(), CONTRACT.constants());
    }

    @Test
    void whatIsOnlyRememberedIsCalledFromAFewPlaces() throws IOException {
        Set<String> callers = new TreeSet<>();
        CALLS.callers().forEach((key, from) -> {
            if (isRemembered(key)) {
                callers.addAll(from);
            }
        });

        assertEquals(new TreeSet<>(places().keySet()), callers);
    }

    /** What only a host calls is marked @host; what the plugin implements, a host calls. */
    @Test
    void everyPartOfTheContractIsUsed() throws IOException {
        Set<String> used = new TreeSet<>(CALLS.callers().keySet());
        used.addAll(HostCalls.of(contractClasses()).callers().keySet());
        CALLS.callers().keySet().forEach(key -> used.add(key.replaceAll("#.*", "")));

        List<String> unused = keysOf(part -> !part.implemented() && !part.ofHost()).stream()
                .filter(key -> !used.contains(key))
                .toList();

        assertEquals("", String.join("\n", unused));
    }

    @Test
    void nothingIsCalledThatTheContractDoesNotTell() {
        List<String> untold = CALLS.callers().keySet().stream()
                .filter(key -> key.startsWith("com.atlassian."))
                .filter(key -> CONTRACT.parts().get(key) == null)
                .filter(key -> !ofEveryEnum(key))
                .toList();

        assertEquals(List.of(), untold);
    }

    // values(), ordinal() and the like stand in no source
    private static boolean ofEveryEnum(String key) {
        return key.matches(".*#(values|valueOf)\\(.*");
    }

    private static boolean isRemembered(String key) {
        Contract.Part part = CONTRACT.parts().get(key);
        return part != null
                && (part.mark().equals("remembered")
                        || CONTRACT.parts().get(part.type()).mark().equals("remembered"));
    }

    private static List<String> keysOf(Predicate<Contract.Part> which) {
        return CONTRACT.parts().entrySet().stream()
                .filter(part -> which.test(part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<ClassReader> contractClasses() throws IOException {
        List<ClassReader> classes = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(CLASSES)) {
            for (Path file : walk.filter(it -> it.toString().endsWith(".class")).toList()) {
                classes.add(new ClassReader(Files.readAllBytes(file)));
            }
        }
        return classes;
    }

    /** Classes that may call what is only remembered, with the reason. */
    private static Map<String, String> places() throws IOException {
        Map<String, String> places = new TreeMap<>();
        for (String line : Files.readAllLines(REMEMBERED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(":", 2);
                places.put(parts[0].strip(), parts[1].strip());
            }
        }
        return places;
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("# What the plugin calls of its hosts\n\n")
                .append(
                        "Written by the build from the jar and from the Javadoc of `platform/`; not by hand (`HostApiIT`).\n")
                .append(
                        "*Seen* means read in the named source, *remembered* that no source was at hand: what is only remembered is\n")
                .append("called from a few places (below), where a host that is different is told and logged.\n\n");
        table(page, "## Types and members of the products", "com.atlassian.");
        table(page, "## Active Objects, the library", "net.java.ao.");
        page.append("## Where remembered members are called\n\n| Class | Why there |\n| --- | --- |\n");
        places().forEach((place, why) ->
                page.append("| `").append(place).append("` | ").append(why).append(" |\n"));
        return page.toString();
    }

    private static void table(StringBuilder page, String title, String prefix) {
        page.append(title).append("\n\n| Type or member | Mark | Source |\n| --- | --- | --- |\n");
        Set<String> shown = new TreeSet<>();
        CALLS.callers().keySet().stream()
                .filter(key -> key.startsWith(prefix) && !ofEveryEnum(key))
                .forEach(key -> shown.addAll(List.of(key, key.replaceAll("#.*", ""))));
        CONTRACT.parts().forEach((key, part) -> {
            if (part.implemented() && shown.contains(part.type())) {
                shown.add(key);
            }
        });
        shown.forEach(key -> page.append(row(key)));
        page.append('\n');
    }

    private static String row(String key) {
        Contract.Part part = CONTRACT.parts().get(key);
        if (part == null) {
            String name = key.contains("#") ? "· `" + key.replaceAll(".*#|\\(.*", "") + "`" : "`" + key + "`";
            return "| " + name + " | seen | the library itself, from Maven Central |\n";
        }
        String name = key.contains("#") ? "· `" + part.shown() + "`" : "`" + key.replace('$', '.') + "`";
        return "| " + name + (part.implemented() ? " (implemented)" : "") + " | " + part.mark() + " | " + part.source()
                + " |\n";
    }
}
