package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure that somebody wrote into a sentence, in English or Chinese: "from 20 % to 40 %", "从20%提升到40%", "between 80 and 120 ms".
 * Only what says which way a number goes, or which range is kept, is read; of two such in one sentence neither is.
 *
 * @param measure as it was typed, with its unit
 * @param said the words that it was read from
 * @param rest the sentence without these words where it can stand alone, else the whole sentence
 */
public record MeasureInWords(MeasureTyped measure, String said, String rest) {

    /** Nobody says a key result in more; what is longer is not looked at. */
    private static final int LONGEST = 300;

    /** The one measure that is written in this sentence; empty when there is none, or more than one. */
    public static Optional<MeasureInWords> in(String sentence) {
        if (sentence.length() > LONGEST || sentence.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String text = plain(sentence);
        List<Found> found = apart(Stream.concat(
                all(MeasureShapes.FORWARD, text).map(match -> change(text, match, false)),
                all(MeasureShapes.BACKWARD, text).map(match -> change(text, match, true))));
        if (found.isEmpty()) {
            found = ranges(text);
        }
        if (found.isEmpty()) {
            found = apart(Stream.concat(
                    all(MeasureShapes.TOWARDS, text).map(match -> towards(text, match)),
                    all(MeasureShapes.BY, text).map(match -> by(text, match))));
        }
        return found.size() == 1 ? found.get(0).in(sentence) : Optional.empty();
    }

    /**
     * Where something was read.
     *
     * @param measureOrNull null when it contradicts itself
     * @param canGo the words say nothing that the measure does not say
     */
    private record Found(int from, int to, @Nullable MeasureTyped measureOrNull, boolean canGo) {

        Optional<MeasureInWords> in(String sentence) {
            return measure()
                    .map(measure -> new MeasureInWords(
                            measure,
                            sentence.substring(from, to).strip(),
                            canGo ? MeasureShapes.without(sentence, from, to) : sentence));
        }

        Optional<MeasureTyped> measure() {
            return Optional.ofNullable(measureOrNull);
        }

        boolean overlaps(Found other) {
            return from < other.to && other.from < to;
        }
    }

    private static Stream<MatchResult> all(List<Pattern> shapes, String text) {
        return shapes.stream().flatMap(shape -> shape.matcher(text).results());
    }

    // Two shapes may read the same words; the one that was asked first stands.
    private static List<Found> apart(Stream<Found> all) {
        List<Found> apart = new ArrayList<>();
        all.forEachOrdered(next -> {
            if (apart.stream().noneMatch(next::overlaps)) {
                apart.add(next);
            }
        });
        return apart;
    }

    private static Found change(String text, MatchResult match, boolean isTargetFirst) {
        UnitInWords unit = unitOfTwo(text, match);
        String start = number(match.group(isTargetFirst ? 5 : 2));
        String end = number(match.group(isTargetFirst ? 2 : 5));
        return new Found(
                match.start(),
                unit.to(),
                unit.agreed().map(it -> change(text, start, end, it)).orElse(null),
                !MeasureShapes.EVERY.matcher(match.group()).find());
    }

    private static @Nullable MeasureTyped change(String text, String start, String end, String unit) {
        return MeasureKind.between(new BigDecimal(start), new BigDecimal(end))
                .filter(kind -> direction(text).orElse(kind) == kind)
                .map(kind -> MeasureTyped.change(kind.code(), start, end, unit))
                .orElse(null);
    }

    private static List<Found> ranges(String text) {
        List<Found> between = apart(all(MeasureShapes.BETWEEN, text).map(match -> between(text, match)));
        if (!between.isEmpty()) {
            return between;
        }
        List<Found> low = apart(all(MeasureShapes.AT_LEAST, text).map(match -> bound(text, match, true)));
        List<Found> high = apart(all(MeasureShapes.AT_MOST, text).map(match -> bound(text, match, false)));
        return low.size() == 1 && high.size() == 1
                ? List.of(both(low.get(0), high.get(0)))
                : Stream.concat(low.stream(), high.stream()).toList();
    }

    private static Found between(String text, MatchResult match) {
        UnitInWords unit = unitOfTwo(text, match);
        return new Found(
                match.start(),
                unit.to(),
                unit.agreed()
                        .filter(it -> !MeasureShapes.isDay(it))
                        .map(it -> keep(number(match.group(2)), number(match.group(5)), it))
                        .orElse(null),
                true);
    }

    private static Found bound(String text, MatchResult match, boolean isLow) {
        UnitInWords unit = UnitInWords.after(text, match.end(), "");
        String number = number(match.group(2));
        String said = unit.with(match.group(1));
        return new Found(match.start(), unit.to(), isLow ? keep(number, "", said) : keep("", number, said), true);
    }

    private static Found both(Found low, Found high) {
        return new Found(
                Math.min(low.from, high.from),
                Math.max(low.to, high.to),
                low.measure()
                        .flatMap(least -> high.measure()
                                .filter(most ->
                                        least.unit().isEmpty() || least.unit().equals(most.unit()))
                                .map(most -> keep(least.low(), most.high(), most.unit())))
                        .orElse(null),
                false);
    }

    private static MeasureTyped keep(String low, String high, String unit) {
        return new MeasureTyped(MeasureKind.KEEP.code(), "", "", "", low, high, unit, "", List.of(), "");
    }

    private static Found towards(String text, MatchResult match) {
        UnitInWords unit = UnitInWords.after(text, match.end(), "");
        return new Found(
                match.start(2),
                unit.to(),
                direction(match.group())
                        .map(kind ->
                                MeasureTyped.change(kind.code(), "", number(match.group(2)), unit.with(match.group(1))))
                        .orElse(null),
                false);
    }

    // What changes by so much starts at no change; the words stay, for they say of what.
    private static Found by(String text, MatchResult match) {
        UnitInWords unit = UnitInWords.after(text, match.end(), "");
        String said = unit.with(match.group(1));
        String number = number(match.group(2));
        return new Found(
                match.start(2),
                unit.to(),
                direction(match.group())
                        .filter(kind -> !said.isEmpty() && !MeasureShapes.isDay(said))
                        .filter(kind -> new BigDecimal(number).signum() == 1)
                        .map(kind -> MeasureTyped.change(
                                kind.code(), "0", kind == MeasureKind.INCREASE ? number : "-" + number, said))
                        .orElse(null),
                false);
    }

    private static Optional<MeasureKind> direction(String words) {
        boolean rises = MeasureShapes.RISING.matcher(words).find();
        boolean falls = MeasureShapes.FALLING.matcher(words).find();
        return rises == falls ? Optional.empty() : Optional.of(rises ? MeasureKind.INCREASE : MeasureKind.DECREASE);
    }

    private static UnitInWords unitOfTwo(String text, MatchResult match) {
        UnitInWords unit = UnitInWords.after(text, match.end(), match.group(3));
        return unit.withMoney(match.group(1), match.group(4)).closing(text, match.start());
    }

    private static String number(String said) {
        return said.replace(",", "");
    }

    /** A number with its unit and nothing else, as a cell of a table holds it. */
    public static Optional<Quantity> quantity(String cell) {
        Matcher matcher = MeasureShapes.QUANTITY.matcher(plain(cell.strip()));
        return matcher.matches()
                ? Optional.of(new Quantity(
                        number(matcher.group(2)),
                        new UnitInWords(matcher.end(), matcher.group(3)).with(matcher.group(1))))
                : Optional.empty();
    }

    /**
     * A number with its unit.
     *
     * @param number plain, as a {@link Decimal} is typed
     * @param unit empty for a bare number
     */
    public record Quantity(String number, String unit) {}

    /** The way in which a sentence says that its number goes; empty when it says none, or both. */
    public static Optional<MeasureKind> wayOf(String sentence) {
        return sentence.length() > LONGEST ? Optional.empty() : direction(plain(sentence));
    }

    /** The same length, in the characters that the shapes are written in. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            plain.append(MeasureShapes.plain(typed.charAt(i)));
        }
        return plain.toString();
    }
}
