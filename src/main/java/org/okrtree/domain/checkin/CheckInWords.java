package org.okrtree.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.publication.PublishedKeyResult;

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
            Rhythm rhythm,
            Cycle cycle,
            LocalDate today,
            Collection<CheckIn> before) {
        if (typed.value().isBlank()
                && typed.confidence().isBlank()
                && typed.reading().isBlank()) {
            return Outcome.refused(new CheckInRefusal.NothingSaid("confidence"));
        }
        return day(typed.validOn(), cycle, today)
                .then(day -> replaced(typed.replaces(), before).then(replaces -> {
                    Earlier earlier = Earlier.than(day, replaces, before);
                    return value(typed, measure, earlier.reading())
                            .then(value -> confidence(typed, earlier.reading())
                                    .then(confidence -> text(typed, helpFrom)
                                            .map(text -> new CheckInWords(
                                                    day,
                                                    value.orElse(null),
                                                    confidence.orElse(null),
                                                    text,
                                                    replaces.orElse(null)))))
                            .then(words -> words.text()
                                    .isASentenceOr(() -> earlier.whyNotInSilence(words, measure, rhythm, cycle))
                                    .map(Outcome::<CheckInWords>refused)
                                    .orElseGet(() -> Outcome.done(words)));
                }));
    }

    private static Outcome<Optional<Decimal>> value(CheckInTyped typed, Measure measure, Reading before) {
        return switch (typed.reading().strip()) {
            case "" -> unlessBlank(typed.value(), it -> measure.valueOf("value", it));
            case CheckInTyped.SAME, CheckInTyped.NONE -> insteadOfAValue(typed, before);
            default ->
                Outcome.refused(new InputRefusal.NotAChoice(
                        "reading", Text.excerpt(typed.reading().strip())));
        };
    }

    private static Outcome<Optional<Decimal>> insteadOfAValue(CheckInTyped typed, Reading before) {
        if (!typed.value().isBlank()) {
            return Outcome.refused(new CheckInRefusal.ValueAndAnotherWord("value"));
        }
        if (typed.reading().strip().equals(CheckInTyped.NONE)) {
            return Outcome.done(Optional.empty());
        }
        return before.value().isPresent()
                ? Outcome.done(before.value())
                : Outcome.refused(new CheckInRefusal.NoValueYet("value"));
    }

    // With no new reading what was believed stays, unless something else is said: a check-in says one of the two.
    private static Outcome<Optional<Confidence>> confidence(CheckInTyped typed, Reading before) {
        if (!typed.confidence().isBlank() || !typed.reading().strip().equals(CheckInTyped.NONE)) {
            return unlessBlank(typed.confidence(), it -> Confidence.of("confidence", it));
        }
        return before.confidence().isPresent()
                ? Outcome.done(before.confidence())
                : Outcome.refused(new CheckInRefusal.NoConfidenceYet("confidence"));
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

    /** The check-in that says this. */
    public CheckIn checkIn(
            Uids uids, RequestId request, PublishedKeyResult keyResult, Cycle cycle, Instant now, PersonId by) {
        return new CheckIn(
                new CheckInId(uids.next()),
                request,
                keyResult.id(),
                cycle.id(),
                validOn,
                now,
                valueOrNull,
                confidenceOrNull,
                text,
                replacesOrNull,
                by,
                !by.equals(keyResult.owner()));
    }

    Optional<Decimal> value() {
        return Optional.ofNullable(valueOrNull);
    }

    Optional<Confidence> confidence() {
        return Optional.ofNullable(confidenceOrNull);
    }

    private static <T> Outcome<Optional<T>> unlessBlank(String typed, Function<String, Outcome<T>> read) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : read.apply(typed).map(Optional::of);
    }
}
