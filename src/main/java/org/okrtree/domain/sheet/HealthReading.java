package org.okrtree.domain.sheet;

import java.time.LocalDate;
import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.Decimal;

/** The last value of a health figure, and the day it is of. */
public record HealthReading(Decimal value, LocalDate on) {

    /**
     * As typed; the day may be empty for today.
     *
     * @param last what is known; empty before the first
     */
    public static Outcome<HealthReading> of(String value, String on, LocalDate today, Optional<HealthReading> last) {
        return Decimal.of("value", value)
                .then(number -> (on.isBlank() ? Outcome.done(today) : Text.day("on", on))
                        .then(day -> of(new HealthReading(number, day), today, last)));
    }

    private static Outcome<HealthReading> of(HealthReading next, LocalDate today, Optional<HealthReading> last) {
        if (next.on.isAfter(today)) {
            return Outcome.refused(new SheetRefusal.DayToCome("on"));
        }
        return last.filter(known -> known.on.isAfter(next.on))
                .map(known -> Outcome.<HealthReading>refused(new SheetRefusal.LaterValueKnown("on", known.on)))
                .orElseGet(() -> Outcome.done(next));
    }
}
