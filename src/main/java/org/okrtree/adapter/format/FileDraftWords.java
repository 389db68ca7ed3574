package org.okrtree.adapter.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.application.drafting.DraftWords;
import org.okrtree.domain.drafting.Vocabulary;
import org.okrtree.domain.drafting.WordClass;

/** Reads the files of words in the jar, one of each language: {@code drafting/words-<language>.txt}. */
public final class FileDraftWords implements DraftWords {

    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final Set<String> PATTERNS = Set.of("date", "deadline", "notfigure");
    private static final String IRREGULAR = "irregular";

    @Override
    public Vocabulary vocabulary() {
        return new Vocabulary(LANGUAGES.stream().map(FileDraftWords::read).toList());
    }

    private static Vocabulary.Source read(String language) {
        String file = "/drafting/words-" + language + ".txt";
        try (InputStream stream = FileDraftWords.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not in the jar: " + file);
            }
            return parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Vocabulary.Source parse(List<String> lines) {
        Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);
        List<String> irregular = new ArrayList<>();
        Map<String, List<String>> patterns = new HashMap<>();
        String section = "";
        for (String line : lines) {
            if (line.matches("\\[[a-z]+]")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                if (PATTERNS.contains(section)) {
                    patterns.computeIfAbsent(section, none -> new ArrayList<>()).add(line);
                } else if (section.equals(IRREGULAR)) {
                    irregular.addAll(entries(line));
                } else {
                    words.computeIfAbsent(classNamed(section), none -> new ArrayList<>())
                            .addAll(entries(line));
                }
            }
        }
        return new Vocabulary.Source(words, irregular, patterns);
    }

    private static WordClass classNamed(String section) {
        return WordClass.ofCode(section)
                .orElseThrow(() -> new IllegalArgumentException("no class of words: [" + section + "]"));
    }

    private static List<String> entries(String line) {
        return Stream.of(line.split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}
