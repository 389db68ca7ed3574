package org.okrtree.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the plugin as they are written. */
final class Sources {
    private static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath();

    private Sources() {}

    static Path descriptor() {
        return MODULE.resolveSibling("atlassian-plugin.xml");
    }

    static List<Path> java() {
        return below("main/java", ".java");
    }

    static List<Path> templates() {
        return below("main/resources/templates", ".vm");
    }

    /** What pages of Confluence begin with. */
    static List<Path> blueprints() {
        return below("main/resources/blueprints", ".xml");
    }

    static List<Path> scripts() {
        return below("main/resources/js", ".js");
    }

    static Path words(String file) {
        return MODULE.resolve("main/resources/i18n").resolve(file);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group of each match in each of these files. */
    static Stream<String> found(List<Path> files, Pattern pattern) {
        return files.stream()
                .flatMap(file -> pattern.matcher(text(file)).results().map((MatchResult it) -> it.group(1)));
    }

    private static List<Path> below(String directory, String end) {
        try (Stream<Path> walk = Files.walk(MODULE.resolve(directory))) {
            return walk.filter(it -> it.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
