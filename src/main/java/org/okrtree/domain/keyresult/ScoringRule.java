package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * How a value suggests a score. Part of the published text; the rule in force is the one in the revision that is scored. Its text,
 * a word with what belongs to it, is stored and published and read for ever.
 */
public sealed interface ScoringRule {

    /** The progress, held between 0 and 1; of a range to keep the share of readings inside; of a yes or no 1 or 0. */
    record Linear() implements ScoringRule {
        @Override
        public String text() {
            return LINEAR;
        }

        @Override
        public boolean suits(MeasureKind kind) {
            return true;
        }

        @Override
        public Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept) {
            return measure instanceof Keep
                    ? kept.share(false)
                    : value.flatMap(measure::progressAt).map(Progress::clamped);
        }
    }

    /**
     * Straight lines between points, for an increase or a decrease: 0 before the first, 1 behind the last.
     *
     * @param points two to ten; values go one way, scores rise
     */
    record Bands(List<Point> points) implements ScoringRule {
        private static final int FEWEST = 2;
        private static final int MOST = 10;

        /** @param score 0 to 1 */
        public record Point(Decimal value, Decimal score) {
            public Point {
                if (score.number().signum() < 0 || score.number().compareTo(BigDecimal.ONE) > 0) {
                    throw new IllegalArgumentException("score " + score.text());
                }
            }
        }

        public Bands {
            points = List.copyOf(points);
            if (!isMonotone(points)) {
                throw new IllegalArgumentException("bands " + points);
            }
        }

        static boolean isMonotone(List<Point> points) {
            if (points.size() < FEWEST || points.size() > MOST) {
                return false;
            }
            int way = way(points.get(0), points.get(points.size() - 1));
            for (int i = 1; i < points.size(); i++) {
                Point before = points.get(i - 1);
                Point after = points.get(i);
                if (way == 0
                        || way(before, after) != way
                        || before.score().number().compareTo(after.score().number()) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private static int way(Point from, Point to) {
            return to.value().number().compareTo(from.value().number());
        }

        @Override
        public String text() {
            return BANDS
                    + points.stream()
                            .map(point -> " " + point.value().text() + ":"
                                    + point.score().text())
                            .collect(Collectors.joining());
        }

        @Override
        public boolean suits(MeasureKind kind) {
            return kind.isChange();
        }

        @Override
        public Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept) {
            return value.filter(it -> suits(measure.kind())).map(it -> at(it.number()));
        }

        private BigDecimal at(BigDecimal value) {
            int way = way(points.get(0), points.get(points.size() - 1));
            if (value.compareTo(points.get(0).value().number()) == -way) {
                return BigDecimal.ZERO;
            }
            for (int i = 1; i < points.size(); i++) {
                Point to = points.get(i);
                if (value.compareTo(to.value().number()) != way) {
                    return between(points.get(i - 1), to, value);
                }
            }
            return BigDecimal.ONE;
        }

        private static BigDecimal between(Point from, Point to, BigDecimal value) {
            BigDecimal gone = value.subtract(from.value().number());
            BigDecimal whole = to.value().number().subtract(from.value().number());
            BigDecimal rise = to.score().number().subtract(from.score().number());
            return from.score().number().add(gone.multiply(rise).divide(whole, MathContext.DECIMAL128));
        }
    }

    /** Reached or not: 1 or 0, nothing between; a range is reached when every reading was inside. */
    record ReachedOrNot() implements ScoringRule {
        @Override
        public String text() {
            return REACHED_OR_NOT;
        }

        @Override
        public boolean suits(MeasureKind kind) {
            return true;
        }

        @Override
        public Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept) {
            return new Linear().suggestion(measure, value, kept).map(share -> share.setScale(0, RoundingMode.FLOOR));
        }
    }

    /**
     * Share of the readings that were inside a range to keep.
     *
     * @param missingIsOutside whether a period without a value counts as outside; else it does not count
     */
    record ShareInside(boolean missingIsOutside) implements ScoringRule {
        @Override
        public String text() {
            return missingIsOutside ? SHARE_INSIDE_OF_ALL : SHARE_INSIDE;
        }

        @Override
        public boolean suits(MeasureKind kind) {
            return kind == MeasureKind.KEEP;
        }

        @Override
        public Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept) {
            return suits(measure.kind()) ? kept.share(missingIsOutside) : Optional.empty();
        }
    }

    /** Whether the last value was inside a range to keep: 1 or 0. */
    record LastValueInside() implements ScoringRule {
        @Override
        public String text() {
            return LAST_VALUE_INSIDE;
        }

        @Override
        public boolean suits(MeasureKind kind) {
            return kind == MeasureKind.KEEP;
        }

        @Override
        public Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept) {
            return measure instanceof Keep range
                    ? value.map(it -> range.isInside(it) ? BigDecimal.ONE : BigDecimal.ZERO)
                    : Optional.empty();
        }
    }

    /** The objective's owner judges by a rubric; there is no suggestion. */
    record Judged(String rubric) implements ScoringRule {
        @Override
        public String text() {
            return JUDGED + " " + rubric;
        }

        @Override
        public boolean suits(MeasureKind kind) {
            return true;
        }

        @Override
        public Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept) {
            return Optional.empty();
        }
    }

    /** The words that the texts of rules begin with. */
    String LINEAR = "linear";

    String BANDS = "bands";
    String REACHED_OR_NOT = "reached-or-not";
    String SHARE_INSIDE = "share-inside";
    String SHARE_INSIDE_OF_ALL = "share-inside-of-all";
    String LAST_VALUE_INSIDE = "last-value-inside";
    String JUDGED = "judged";

    /** All of them; two of them, bands and judged, are followed by more. */
    List<String> WORDS =
            List.of(LINEAR, BANDS, REACHED_OR_NOT, SHARE_INSIDE, SHARE_INSIDE_OF_ALL, LAST_VALUE_INSIDE, JUDGED);

    /** One line of text that {@link #stored} reads. */
    String text();

    boolean suits(MeasureKind kind);

    /**
     * The suggested score from 0 to 1, not rounded; empty where nothing can be suggested: without a value, for a measure that the rule
     * does not suit, and where a person judges.
     *
     * @param kept how often a range to keep was kept; not looked at for other measures
     */
    Optional<BigDecimal> suggestion(Measure measure, Optional<Decimal> value, KeptShare kept);

    /** A rule as somebody typed it, in the form that {@link #text} gives. */
    static Outcome<ScoringRule> of(String field, String typed) {
        return Text.line(field, typed).then(text -> {
            String[] words = text.split("\\s+", 2);
            String rest = words.length > 1 ? words[1] : "";
            if (words[0].equals(BANDS)) {
                return bands(field, rest);
            }
            if (words[0].equals(JUDGED)) {
                return rest.isEmpty()
                        ? Outcome.refused(new InputRefusal.Missing(field))
                        : Outcome.done(new Judged(rest));
            }
            return Stream.of(
                            new Linear(),
                            new ReachedOrNot(),
                            new ShareInside(false),
                            new ShareInside(true),
                            new LastValueInside())
                    .filter(rule -> rule.text().equals(text))
                    .findFirst()
                    .<Outcome<ScoringRule>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(text))));
        });
    }

    private static Outcome<ScoringRule> bands(String field, String typed) {
        Outcome<List<Bands.Point>> points = Outcome.done(List.of());
        for (String one : typed.split("\\s+", -1)) {
            String[] pair = one.split(":", -1);
            if (pair.length != 2) {
                return Outcome.refused(new KeyResultRefusal.BandsNotMonotone(field));
            }
            points = points.then(before -> Decimal.of(field, pair[0])
                    .then(value -> Decimal.of(field, pair[1])
                            .then(score -> isScore(score)
                                    ? Outcome.done(with(before, new Bands.Point(value, score)))
                                    : Outcome.refused(new KeyResultRefusal.BandsNotMonotone(field)))));
        }
        return points.then(all -> Bands.isMonotone(all)
                ? Outcome.done(new Bands(all))
                : Outcome.refused(new KeyResultRefusal.BandsNotMonotone(field)));
    }

    private static boolean isScore(Decimal score) {
        return score.number().signum() >= 0 && score.number().compareTo(BigDecimal.ONE) <= 0;
    }

    private static <T> List<T> with(List<T> before, T next) {
        List<T> all = new ArrayList<>(before);
        all.add(next);
        return all;
    }

    /** A rule from the store or a canonical text. @throws IllegalArgumentException when it is none of ours */
    static ScoringRule stored(String text) {
        return of("", text).fold(rule -> rule, refusal -> {
            throw new IllegalArgumentException("not a stored scoring rule: " + Text.excerpt(text));
        });
    }
}
