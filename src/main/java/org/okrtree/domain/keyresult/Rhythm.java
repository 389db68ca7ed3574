package org.okrtree.domain.keyresult;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** How often the number of a key result can be read. The code is stored and published and never changes. */
public enum Rhythm {
    WEEKLY("weekly"),
    EVERY_TWO_WEEKS("two-weeks"),
    MONTHLY("monthly"),
    /** Once, at the end. */
    ONCE("once");

    private final String code;

    Rhythm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Rhythm> ofCode(String code) {
        return Stream.of(values()).filter(rhythm -> rhythm.code.equals(code)).findFirst();
    }

    /**
     * First day of the period after so many, counted from the first day of the cycle.
     *
     * @param lastDay of the cycle: once means all of it
     */
    public LocalDate startOf(int period, LocalDate firstDay, LocalDate lastDay) {
        return switch (this) {
            case WEEKLY -> firstDay.plusWeeks(period);
            case EVERY_TWO_WEEKS -> firstDay.plusWeeks(2L * period);
            case MONTHLY -> firstDay.plusMonths(period);
            case ONCE -> period == 0 ? firstDay : lastDay.plusDays(period);
        };
    }

    /** How many periods have begun before the one in which this day lies; 0 before the cycle too. */
    public int periodOf(LocalDate day, LocalDate firstDay, LocalDate lastDay) {
        int period = 0;
        while (!startOf(period + 1, firstDay, lastDay).isAfter(day)) {
            period++;
        }
        return period;
    }
}
