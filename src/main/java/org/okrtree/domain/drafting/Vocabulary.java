package org.okrtree.domain.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that the draft check knows, of all its languages together: lines that mix languages are read with both. */
public final class Vocabulary {

    /**
     * What a file of words says.
     *
     * @param words of each class; an entry may consist of several words
     * @param irregular forms: {@code built = build ed}
     * @param patterns by their name: {@code date}, {@code deadline}, {@code notfigure}
     */
    public record Source(
            Map<WordClass, List<String>> words, List<String> irregular, Map<String, List<String>> patterns) {}

    private record Phrase(List<String> words, Set<WordClass> classes) {}

    private static final Set<WordClass> NONE = Set.of();
    // Where a Latin word begins or ends, beside a Chinese character too.
    private static final String EDGE = "(?:(?<![a-z0-9])(?=[a-z0-9])|(?<=[a-z0-9])(?![a-z0-9]))";

    // Who does something for a living, where no file names them: reviewers, dentists, trainees
    private static final Pattern DOERS = Pattern.compile("[a-z]{3,}(?:ers|ors|ists|ees|ians)");

    private final Map<String, Set<WordClass>> han = new HashMap<>();
    private final Map<String, List<Phrase>> latin = new HashMap<>();
    private final Map<String, Lemma> irregular = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final String units;
    private int longestHan = 1;

    public Vocabulary(List<Source> sources) {
        sources.forEach(source -> source.irregular().forEach(this::learnForm));
        Map<String, Set<WordClass>> all = new HashMap<>();
        sources.forEach(source -> source.words()
                .forEach((in, words) ->
                        words.forEach(word -> all.computeIfAbsent(word, none -> EnumSet.noneOf(WordClass.class))
                                .add(in))));
        all.forEach(this::learn);
        latin.values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparing(phrase -> -phrase.words().size())));
        for (String name : List.of("date", "deadline", "notfigure")) {
            patterns.put(name, oneOf(sources, name));
        }
        units = all.entrySet().stream()
                .filter(entry -> entry.getValue().contains(WordClass.UNIT))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(unit ->
                        isHan(unit.charAt(unit.length() - 1)) || !Character.isLetter(unit.charAt(unit.length() - 1))
                                ? Pattern.quote(unit)
                                : Pattern.quote(unit) + "(?![a-z])")
                .collect(Collectors.joining("|"));
    }

    private static Pattern oneOf(List<Source> sources, String name) {
        return Pattern.compile(sources.stream()
                .flatMap(source -> source.patterns().getOrDefault(name, List.of()).stream())
                .map(one -> "(?:" + one.replace("\\b", EDGE) + ")")
                .collect(Collectors.joining("|")));
    }

    private void learnForm(String entry) {
        List<String> parts = words(entry, "[\\s=]+");
        irregular.put(parts.get(0), new Lemma(parts.get(1), Form.ofCode(parts.get(2))));
    }

    private void learn(String entry, Set<WordClass> inAll) {
        Set<WordClass> classes = EnumSet.copyOf(inAll);
        classes.remove(WordClass.UNIT);
        if (classes.isEmpty()) {
            return;
        }
        if (entry.codePoints().anyMatch(Vocabulary::isHan)) {
            han.put(entry, classes);
            longestHan = Math.max(longestHan, entry.length());
            return;
        }
        List<String> words = words(entry, "[^a-z0-9%°]+");
        if (!words.isEmpty()) {
            latin.computeIfAbsent(words.get(0), none -> new ArrayList<>()).add(new Phrase(words, classes));
        }
    }

    private static List<String> words(String entry, String between) {
        return Stream.of(entry.split(between, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean isHan(int c) {
        return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || c == '〇';
    }

    Pattern pattern(String name) {
        return Objects.requireNonNull(patterns.get(name));
    }

    /** The units after a number, as alternatives of a pattern, the longest first. */
    String units() {
        return units;
    }

    /** How many characters from a place on are a word of the vocabulary; 0 for none. */
    int hanWordAt(String text, int at, int end) {
        for (int length = Math.min(longestHan, end - at); length > 0; length--) {
            if (han.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    Set<WordClass> hanClasses(String word) {
        return han.getOrDefault(word, NONE);
    }

    /** What a run of Latin words begins with: how many of them belong together, and their classes; nothing for an unknown first word. */
    Entry latin(List<String> words, int at) {
        Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
        Form form = Form.UNKNOWN;
        int length = 1;
        for (Lemma lemma : lemmas(words.get(at))) {
            if (!classes.isEmpty() && lemma.form() != Form.S && lemma.form() != Form.ED) {
                break;
            }
            for (Phrase phrase : latin.getOrDefault(lemma.word(), List.of())) {
                if (phrase.words().size() >= length && isAt(phrase.words(), words, at)) {
                    if (phrase.words().size() > length) {
                        classes.clear();
                        length = phrase.words().size();
                    }
                    if (classes.isEmpty() || lemma.form() != Form.BASE) {
                        form = length == 1 ? lemma.form() : formOf(words.get(at), lemma);
                    }
                    classes.addAll(phrase.classes());
                }
            }
        }
        if (classes.isEmpty() && DOERS.matcher(words.get(at)).matches()) {
            return new Entry(1, EnumSet.of(WordClass.OTHERS), Form.S);
        }
        return new Entry(length, classes, form);
    }

    /** Of p95, and of version 2.0. */
    Set<WordClass> classesOfName(String name) {
        Set<WordClass> whole = han.getOrDefault(name, latin(List.of(name), 0).classes());
        String first = name.replaceFirst("[^a-z].*", "");
        return whole.isEmpty() && first.length() > 2 ? latin(List.of(first), 0).classes() : whole;
    }

    private static Form formOf(String word, Lemma lemma) {
        return word.equals(lemma.word()) ? Form.BASE : lemma.form();
    }

    private boolean isAt(List<String> phrase, List<String> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            String wanted = phrase.get(i);
            if (lemmas(words.get(at + i)).stream()
                    .noneMatch(lemma -> lemma.word().equals(wanted))) {
                return false;
            }
        }
        return true;
    }

    /** What a Latin word may be a form of, the word itself first. */
    List<Lemma> lemmas(String word) {
        Lemma known = irregular.get(word);
        return known == null ? Lemma.of(word) : List.of(new Lemma(word, known.form()), known);
    }

    /** @param length how many words */
    record Entry(int length, Set<WordClass> classes, Form form) {}
}
