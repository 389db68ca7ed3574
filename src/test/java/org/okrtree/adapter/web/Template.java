package org.okrtree.adapter.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of our templates as text.
 *
 * @param name without folder and ending
 * @param parts what it asks of its context, in its order
 */
record Template(String name, String text, List<Part> parts) {

    private static final Map<String, Template> READ = new ConcurrentHashMap<>();
    private static final Pattern PART = Pattern.compile("#foreach\\(\\$(?<one>\\w+) in \\$(?<many>[\\w.]+)\\)"
            + "|#set\\(\\$(?<name>\\w+) = \\$(?<value>[\\w.]+)\\)"
            + "|#(?:else)?if\\((?<condition>[^)]*)\\)"
            + "|\\$\\{?(?<printed>[A-Za-z_]\\w*(?:\\.\\w+)*)");
    private static final Pattern ASKED = Pattern.compile("!?\\$([\\w.]+)");
    private static final Pattern COMPARED = Pattern.compile("\\$([\\w.]+) (?:==|!=) (?:\"[^\"$]*\"|\\$([\\w.]+))");

    enum Kind {
        LOOP,
        SET,
        ASKED,
        COMPARED,
        PRINTED
    }

    /**
     * One question to the context.
     *
     * @param name that the answer goes by from here on; empty for none
     * @param path names with dots between
     */
    record Part(Kind kind, String name, String path) {

        String root() {
            return path.split("\\.")[0];
        }
    }

    static List<Template> all() {
        try (Stream<Path> files =
                Files.list(Path.of(Template.class.getResource("/templates/").toURI()))) {
            return files.map(Template::of)
                    .sorted(Comparator.comparing(Template::name))
                    .toList();
        } catch (IOException | URISyntaxException inOurOwnTree) {
            throw new IllegalStateException(inOurOwnTree);
        }
    }

    /** @param file such as {@code templates/okr-tree.vm}; each is read once */
    static Template at(String file) {
        return READ.computeIfAbsent(
                file,
                name -> all().stream()
                        .filter(one -> name.equals("templates/" + one.name + ".vm"))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no template " + name)));
    }

    private static Template of(Path file) {
        try {
            // Byte for byte: what is not ASCII is seen as such.
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return new Template(file.getFileName().toString().replace(".vm", ""), text, parts(text));
        } catch (IOException inOurOwnTree) {
            throw new UncheckedIOException(inOurOwnTree);
        }
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = PART.matcher(text);
        while (found.find()) {
            if (found.group("one") != null) {
                parts.add(new Part(Kind.LOOP, found.group("one"), found.group("many")));
            } else if (found.group("name") != null) {
                parts.add(new Part(Kind.SET, found.group("name"), found.group("value")));
            } else if (found.group("condition") != null) {
                parts.addAll(condition(found.group("condition")));
            } else {
                parts.add(new Part(Kind.PRINTED, "", found.group("printed")));
            }
        }
        return parts;
    }

    private static List<Part> condition(String text) {
        return Stream.of(text.split(" (?:&&|\\|\\|) "))
                .flatMap(question -> question(question).stream())
                .toList();
    }

    private static List<Part> question(String text) {
        Matcher asked = ASKED.matcher(text);
        if (asked.matches()) {
            return List.of(new Part(Kind.ASKED, "", asked.group(1)));
        }
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            return Stream.of(compared.group(1), compared.group(2))
                    .filter(path -> path != null)
                    .map(path -> new Part(Kind.COMPARED, "", path))
                    .toList();
        }
        throw new AssertionError("not a condition that our templates may have: " + text);
    }

    /** Names that the context has to hold. */
    Set<String> wanted() {
        Set<String> own = new HashSet<>();
        Set<String> wanted = new TreeSet<>();
        for (Part part : parts) {
            if (!own.contains(part.root())) {
                wanted.add(part.root());
            }
            own.add(part.name());
        }
        return wanted;
    }

    @Override
    public String toString() {
        return name;
    }
}
