package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;

/**
 * What a check-in says, checked.
 *
 * @param valueOrNull null for "no new reading"
 * @param confidenceOrNull null when nothing was said of it
 */
public record CheckInWords(
        LocalDate validOn,
        @Nullable Decimal valueOrNull,
        @Nullable Confidence confidenceOrNull,
        String note) {

    /** @param today in the cycle's zone */
    public static Outcome<CheckInWords> of(CheckInTyped typed, Cycle cycle, LocalDate today) {
        if (typed.value().isBlank() && typed.confidence().isBlank()) {
            return Outcome.refused(new CheckInRefusal.NothingSaid("confidence"));
        }
        return day(typed.validOn(), cycle, today)
                .then(day -> unlessBlank(typed.value(), text -> Decimal.of("value", text))
                        .then(value -> unlessBlank(typed.confidence(), text -> Confidence.of("confidence", text))
                                .then(confidence -> Text.paragraph("note", typed.note())
                                        .map(note -> new CheckInWords(
                                                day, value.orElse(null), confidence.orElse(null), note)))));
    }

    private static Outcome<LocalDate> day(String typed, Cycle cycle, LocalDate today) {
        return (typed.isBlank() ? Outcome.done(today) : Text.day("validOn", typed))
                .then(day -> day.isAfter(today) || day.isBefore(cycle.firstDay())
                        ? Outcome.refused(new CheckInRefusal.WrongDay("validOn"))
                        : Outcome.done(day));
    }

    private static <T> Outcome<Optional<T>> unlessBlank(String typed, Function<String, Outcome<T>> read) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : read.apply(typed).map(Optional::of);
    }
}
