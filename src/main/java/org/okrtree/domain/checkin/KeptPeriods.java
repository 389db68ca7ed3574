package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    /** How many were inside and how many had a value; what is to come is not missing. */
    public static KeptShare share(Collection<Period> periods) {
        int inside = Collections.frequency(periods, Period.INSIDE);
        return new KeptShare(
                inside,
                inside + Collections.frequency(periods, Period.OUTSIDE),
                Collections.frequency(periods, Period.MISSING));
    }

    /**
     * All periods of the cycle in their order; those that begin after {@code until} are to come. Of each the last value counts.
     *
     * @param until a day of the cycle, or one after it
     */
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
