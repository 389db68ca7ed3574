package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Measure;

/**
 * What a check-in says, checked.
 *
 * @param valueOrNull null for "no new reading"
 * @param confidenceOrNull null when nothing was said of it
 * @param replacesOrNull null for none
 */
public record CheckInWords(
        LocalDate validOn,
        @Nullable Decimal valueOrNull,
        @Nullable Confidence confidenceOrNull,
        CheckInText text,
        @Nullable CheckInId replacesOrNull) {

    /**
     * @param helpFrom the person named in {@code typed}
     * @param today in the cycle's zone
     * @param before the check-ins of the key result so far
     */
    public static Outcome<CheckInWords> of(
            CheckInTyped typed,
            Optional<PersonId> helpFrom,
            Measure measure,
            Cycle cycle,
            LocalDate today,
            Collection<CheckIn> before) {
        if (typed.value().isBlank() && typed.confidence().isBlank()) {
            return Outcome.refused(new CheckInRefusal.NothingSaid("confidence"));
        }
        return day(typed.validOn(), cycle, today)
                .then(day -> unlessBlank(typed.value(), it -> measure.valueOf("value", it))
                        .then(value -> unlessBlank(typed.confidence(), it -> Confidence.of("confidence", it))
                                .then(confidence -> text(typed, helpFrom)
                                        .then(text -> replaced(typed.replaces(), before)
                                                .map(replaces -> new CheckInWords(
                                                        day,
                                                        value.orElse(null),
                                                        confidence.orElse(null),
                                                        text,
                                                        replaces.orElse(null)))))))
                .then(words -> words.whyNotWithoutASentence(measure)
                        .map(Outcome::<CheckInWords>refused)
                        .orElseGet(() -> Outcome.done(words)));
    }

    private static Outcome<LocalDate> day(String typed, Cycle cycle, LocalDate today) {
        return (typed.isBlank() ? Outcome.done(today) : Text.day("validOn", typed))
                .then(day -> day.isAfter(today) || day.isBefore(cycle.firstDay())
                        ? Outcome.refused(new CheckInRefusal.WrongDay("validOn"))
                        : Outcome.done(day));
    }

    private static Outcome<CheckInText> text(CheckInTyped typed, Optional<PersonId> helpFrom) {
        return Text.paragraph("note", typed.note())
                .then(note -> Text.paragraph("next", typed.next())
                        .then(next -> Text.paragraph("inTheWay", typed.inTheWay())
                                .then(inTheWay -> Text.paragraph("help", typed.help())
                                        .then(help -> Text.optionalLine("source", typed.source())
                                                .map(source -> new CheckInText(
                                                        note, next, inTheWay, help, helpFrom.orElse(null), source))))));
    }

    // Of two corrections of one check-in, the second corrects the first: what is in force stays one line of
    // corrections.
    private static Outcome<Optional<CheckInId>> replaced(String typed, Collection<CheckIn> before) {
        if (typed.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        Optional<CheckInId> named = CheckInId.of(typed.strip())
                .filter(id -> before.stream().anyMatch(one -> one.id().equals(id)));
        if (named.isEmpty()) {
            return Outcome.refused(new CheckInRefusal.NoSuchCheckIn("replaces"));
        }
        return before.stream().anyMatch(one -> one.replaces().equals(named))
                ? Outcome.refused(new CheckInRefusal.AlreadyReplaced("replaces"))
                : Outcome.done(named);
    }

    // A measuring system has no sentence to say.
    private Optional<Refusal> whyNotWithoutASentence(Measure measure) {
        return valueOrNull != null
                        && measure instanceof Change change
                        && change.isWrongWay(valueOrNull)
                        && text.note().isEmpty()
                        && text.source().isEmpty()
                ? Optional.of(new CheckInRefusal.WrongWayWithoutASentence("note"))
                : Optional.empty();
    }

    private static <T> Outcome<Optional<T>> unlessBlank(String typed, Function<String, Outcome<T>> read) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : read.apply(typed).map(Optional::of);
    }
}
