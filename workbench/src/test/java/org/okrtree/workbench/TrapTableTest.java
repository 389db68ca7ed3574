package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which test shows which trap of the products, read from the tags in the sources. With {@code -Dokr.rewrite=true} the page
 * docs/traps.md is written anew instead of compared.
 */
class TrapTableTest {
    private static final Path ROOT = WorkbenchOptions.root();
    private static final Path PAGE = ROOT.resolve("docs/traps.md");
    private static final List<String> SOURCES =
            List.of("src/test/java", "workbench/src/test/java", "workbench/store/src/test/java");
    private static final Pattern TAGS = Pattern.compile("@Tag\\(\"(T\\d\\d)\"\\)");
    private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");

    /** A trap, with the reason why no test shows it; empty where one has to. */
    private record Trap(String number, String what, String whyNone) {}

    @Test
    void thePageTellsWhichTestShowsWhichTrap() throws IOException {
        String page = page();
        if (Boolean.getBoolean("okr.rewrite")) {
            Files.writeString(PAGE, page);
        }

        assertEquals(Files.exists(PAGE) ? Files.readString(PAGE) : "", page, "run mvn verify -Dokr.rewrite=true");
    }

    @Test
    void everyTrapHasATestOrAReason() throws IOException {
        Map<String, TreeSet<String>> tests = tests();

        List<String> without = traps().stream()
                .filter(trap -> trap.whyNone().isEmpty() != tests.containsKey(trap.number()))
                .map(Trap::number)
                .toList();

        assertEquals(List.of(), without);
    }

    @Test
    void noTestIsTaggedWithATrapThatTheListDoesNotHave() throws IOException {
        List<String> known = traps().stream().map(Trap::number).toList();

        assertEquals(
                List.of(),
                tests().keySet().stream()
                        .filter(number -> !known.contains(number))
                        .toList());
    }

    private static String page() throws IOException {
        Map<String, TreeSet<String>> tests = tests();
        StringBuilder page = new StringBuilder("# Traps of the products, and the tests that show them\n\n")
                .append("Written by the build from the tags of the tests; not by hand (`TrapTableTest`).")
                .append(" What the workbench is: [workbench.md](workbench.md).\n\n")
                .append("| Trap | What a product does | Shown by |\n| --- | --- | --- |\n");
        for (Trap trap : traps()) {
            String shown = trap.whyNone().isEmpty()
                    ? String.join("<br>", tests.getOrDefault(trap.number(), new TreeSet<>()))
                    : "not shown: " + trap.whyNone();
            page.append("| %s | %s | %s |\n".formatted(trap.number(), trap.what(), shown));
        }
        return page.toString();
    }

    private static List<Trap> traps() throws IOException {
        List<Trap> traps = new ArrayList<>();
        for (String line : Files.readAllLines(ROOT.resolve("workbench/src/test/resources/traps.txt"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(" \\| ", 3);
                traps.add(new Trap(parts[0], parts[1], parts.length == 3 ? parts[2] : ""));
            }
        }
        return traps;
    }

    private static Map<String, TreeSet<String>> tests() throws IOException {
        Map<String, TreeSet<String>> tests = new TreeMap<>();
        for (Map.Entry<String, String> source : sources().entrySet()) {
            Matcher tag = TAGS.matcher(source.getValue());
            while (tag.find()) {
                Matcher method = METHOD.matcher(source.getValue());
                if (method.find(tag.end())) {
                    tests.computeIfAbsent(tag.group(1), number -> new TreeSet<>())
                            .add("`" + source.getKey() + "." + method.group(1) + "`");
                }
            }
        }
        return tests;
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String folder : SOURCES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    // with its package's last word: there is more than one TemplatesTest
                    String name = file.getParent().getFileName() + "."
                            + file.getFileName().toString().replace(".java", "");
                    if (!name.endsWith("." + TrapTableTest.class.getSimpleName())) {
                        sources.put(name, Files.readString(file));
                    }
                }
            }
        }
        return sources;
    }
}
