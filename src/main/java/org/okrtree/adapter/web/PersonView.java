package org.okrtree.adapter.web;

import java.util.stream.Stream;

/**
 * A person in a page.
 *
 * @param colour one of six pale grounds, by chance of name
 */
public record PersonView(String nameHtml, String initialsHtml, int colour) {
    public static PersonView of(String name) {
        return new PersonView(Html.of(name), Html.of(initials(name)), colour(name));
    }

    /** A Chinese name is told by its family name, another by the first letters of its first and last word in its own script. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        if (words[0].isEmpty() || Character.isIdeographic(words[0].codePointAt(0))) {
            return firstOf(words[0]);
        }
        String last = Stream.of(words)
                .skip(1)
                .filter(word -> !Character.isIdeographic(word.codePointAt(0)))
                .reduce("", (before, word) -> word);
        return firstOf(words[0]) + firstOf(last);
    }

    private static String firstOf(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }

    /** One of the six pale grounds, by chance of name; it means nothing. */
    public static int colour(String name) {
        return Math.floorMod(name.hashCode(), 6) + 1;
    }
}
