package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.domain.keyresult.Confidence;

/**
 * What became of a confidence in four weeks. A reading aid: it is told, and nothing is made of it.
 *
 * @param weeks the last one stated in each week, the oldest first and the present one last; empty where nobody said a word
 * @param change from the one in force four weeks ago to the last; empty when there was none then
 */
public record ConfidenceTrail(List<Optional<Confidence>> weeks, OptionalInt change) {

    private static final int WEEKS = 4;
    private static final int DAYS = 7;
    private static final Comparator<Believed> LAST =
            Comparator.comparing(Believed::on).thenComparing(Believed::from);

    /** Before the first confidence. */
    public static final ConfidenceTrail NONE = of(List.of(), LocalDate.EPOCH);

    public ConfidenceTrail {
        weeks = List.copyOf(weeks);
    }

    /** @param known of one key result, in any order */
    public static ConfidenceTrail of(Collection<Believed> known, LocalDate today) {
        List<Optional<Confidence>> weeks = IntStream.rangeClosed(0, WEEKS)
                .map(week -> WEEKS - week)
                .mapToObj(ago -> today.minusDays((long) ago * DAYS))
                .map(end -> last(known.stream()
                        .filter(one -> one.on().isAfter(end.minusDays(DAYS))
                                && !one.on().isAfter(end))))
                .toList();
        Optional<Confidence> before =
                last(known.stream().filter(one -> !one.on().isAfter(today.minusDays((long) WEEKS * DAYS))));
        Optional<Confidence> now = last(known.stream());
        return new ConfidenceTrail(
                weeks,
                before.isEmpty() || now.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(now.get().outOfTen() - before.get().outOfTen()));
    }

    private static Optional<Confidence> last(Stream<Believed> some) {
        return some.max(LAST).map(Believed::confidence);
    }
}
