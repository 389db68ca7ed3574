package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.KeptShare;
import org.okrtree.domain.keyresult.Rhythm;

/** Counts in how many periods of a cycle a range was kept. */
public final class KeptPeriods {
    private static final Comparator<CheckIn> LAST =
            Comparator.comparing(CheckIn::validOn).thenComparing(CheckIn::recordedAt);

    private KeptPeriods() {}

    /**
     * Of each period that has begun by {@code until} the last value counts.
     *
     * @param until a day of the cycle, or one after it
     */
    public static KeptShare of(
            Keep range,
            Rhythm rhythm,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate until,
            Collection<CheckIn> checkIns) {
        List<CheckIn> standing = Reading.standing(checkIns);
        int inside = 0;
        int withValue = 0;
        int missing = 0;
        LocalDate begin = firstDay;
        for (int period = 0; !begin.isAfter(lastDay) && !begin.isAfter(until); period++) {
            LocalDate next = rhythm.startOf(period + 1, firstDay, lastDay);
            Optional<Decimal> value = lastValue(standing, begin, next);
            missing += value.isEmpty() ? 1 : 0;
            withValue += value.isPresent() ? 1 : 0;
            inside += value.filter(range::isInside).isPresent() ? 1 : 0;
            begin = next;
        }
        return new KeptShare(inside, withValue, missing);
    }

    /** What became of one period. The code is part of what is drawn. */
    public enum Period {
        INSIDE("in"),
        OUTSIDE("out"),
        MISSING("miss"),
        TO_COME("next");

        private final String code;

        Period(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** All periods of the cycle in their order; those that begin after {@code until} are to come. */
    public static List<Period> each(
            Keep range,
            Rhythm rhythm,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate until,
            Collection<CheckIn> checkIns) {
        List<CheckIn> standing = Reading.standing(checkIns);
        List<Period> periods = new ArrayList<>();
        LocalDate begin = firstDay;
        while (!begin.isAfter(lastDay)) {
            LocalDate next = rhythm.startOf(periods.size() + 1, firstDay, lastDay);
            Optional<Decimal> value = lastValue(standing, begin, next);
            if (begin.isAfter(until)) {
                periods.add(Period.TO_COME);
            } else {
                periods.add(value.map(it -> range.isInside(it) ? Period.INSIDE : Period.OUTSIDE)
                        .orElse(Period.MISSING));
            }
            begin = next;
        }
        return periods;
    }

    private static Optional<Decimal> lastValue(List<CheckIn> standing, LocalDate from, LocalDate before) {
        return standing.stream()
                .filter(one -> one.value().isPresent())
                .filter(one -> !one.validOn().isBefore(from) && one.validOn().isBefore(before))
                .max(LAST)
                .flatMap(CheckIn::value);
    }
}
