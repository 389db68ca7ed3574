package org.okrtree.domain.drafting;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that says several things, cut where its writer parted them. */
final class Pieces {

    /** From what parts most surely to what parts least; a comma inside a number parts nothing. */
    private static final List<Pattern> CUTS = List.of(
            Pattern.compile("[;；\\n]|(?<=\\p{IsHan})。|\\.\\s"),
            Pattern.compile("(?<=[\\p{IsHan}\\d%])\\s+(?=\\p{IsHan}{2})"),
            Pattern.compile("，|,(?!\\d{3}(?!\\d))(?:\\s+and\\b)?", Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\s+and\\s+|\\s+&\\s+|以及|并且|、", Pattern.CASE_INSENSITIVE),
            Pattern.compile("和|并"));

    private static final Pattern ENDS = Pattern.compile("^[\\s，、；。,;.&]+|[\\s，、；。,;.&]+$");
    private static final Predicate<String> STANDS_ALONE = Pattern.compile(
                    "(?s).*\\p{IsHan}.*\\p{IsHan}.*\\p{IsHan}.*|.*\\p{L}{2}.*\\s.*\\p{L}{2}.*")
            .asMatchPredicate();

    private Pieces() {}

    /** At least two, each of which can stand alone; empty when the line cannot be cut so. */
    static List<String> of(String text) {
        return CUTS.stream()
                .map(cut -> Stream.of(cut.split(text))
                        .map(piece -> ENDS.matcher(piece).replaceAll(""))
                        .filter(piece -> !piece.isEmpty())
                        .toList())
                .filter(pieces -> pieces.size() > 1 && pieces.stream().allMatch(STANDS_ALONE))
                .findFirst()
                .orElse(List.of());
    }
}
