package org.okrtree.domain.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a text says, without the words that add nothing: Latin words by their stems, Chinese by its characters, and its figures. */
final class Likeness {

    private static final WordClass[] NOTHING = {
        WordClass.ARTICLE,
        WordClass.PREPOSITION,
        WordClass.BE,
        WordClass.AND,
        WordClass.TO,
        WordClass.FROM,
        WordClass.DE,
        WordClass.PER
    };

    private static final Set<String> SHORT = Set.of(
            "in", "on", "at", "of", "to", "for", "by", "the", "a", "an", "and", "or", "our", "us", "we", "it", "up",
            "as");

    private final Set<String> words = new HashSet<>();
    private final Set<String> figures = new HashSet<>();

    Likeness(List<Word> line) {
        for (Word word : line) {
            switch (word.kind()) {
                case LATIN -> {
                    if (!word.isAny(NOTHING)) {
                        for (String one : word.text().split("[ /-]+", -1)) {
                            if (one.length() > 3 || !SHORT.contains(one)) {
                                words.add(stem(one));
                            }
                        }
                    }
                }
                case HAN -> {
                    if (!(word.isAny(NOTHING) && word.text().length() == 1)) {
                        word.text().chars().forEach(c -> words.add(String.valueOf((char) c)));
                    }
                }
                case FIGURE -> figures.add(word.text().replaceAll("[^\\d.%万亿]", ""));
                case NAME -> words.add(word.text());
                default -> {}
            }
        }
    }

    private static String stem(String word) {
        return word.replaceFirst("(?<=.{3})(?:ing|ed|es|s|e|ly)$", "");
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How much of what either says both say, from 0 to 1; figures apart. */
    double to(Likeness other) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int all = words.size() + other.words.size() - both.size();
        return all == 0 ? 0 : both.size() / (double) all;
    }

    /** How much of what this says the other says too. */
    double within(Likeness other) {
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        return words.isEmpty() ? 0 : both.size() / (double) words.size();
    }

    boolean sharesAFigureWith(Likeness other) {
        return figures.stream().anyMatch(figure -> !figure.isEmpty() && other.figures.contains(figure));
    }
}
