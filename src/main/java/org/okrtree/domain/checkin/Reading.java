package org.okrtree.domain.checkin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;

/**
 * The value and the confidence in force, each with its own day. Made from check-ins and from nothing else.
 *
 * @param valueOrNull null before the first measured value
 * @param valueOnOrNull the day of the value; null with it
 * @param confidenceOrNull null before the first confidence
 * @param confidenceOnOrNull the day of the confidence; null with it
 */
public record Reading(
        @Nullable Decimal valueOrNull,
        @Nullable LocalDate valueOnOrNull,
        @Nullable Confidence confidenceOrNull,
        @Nullable LocalDate confidenceOnOrNull) {

    /** Before the first check-in. */
    public static final Reading NONE = new Reading(null, null, null, null);

    private static final int WEEKS_WITHOUT_A_WORD = 2;

    private static final Comparator<CheckIn> IN_FORCE_LAST = Comparator.comparing(CheckIn::validOn)
            .thenComparing(CheckIn::recordedAt)
            .thenComparing(one -> one.id().uid());

    public Reading {
        if ((valueOrNull == null) != (valueOnOrNull == null)
                || (confidenceOrNull == null) != (confidenceOnOrNull == null)) {
            throw new IllegalArgumentException("a figure without its day");
        }
    }

    /**
     * Of the check-ins of one key result: those that were corrected do not count; of the others the latest valid day counts, of one day
     * the one recorded last.
     */
    public static Reading inForce(Collection<CheckIn> checkIns) {
        List<CheckIn> standing = standing(checkIns);
        Optional<CheckIn> measured =
                standing.stream().filter(one -> one.value().isPresent()).max(IN_FORCE_LAST);
        Optional<CheckIn> believed =
                standing.stream().filter(one -> one.confidence().isPresent()).max(IN_FORCE_LAST);
        return new Reading(
                measured.flatMap(CheckIn::value).orElse(null),
                measured.map(CheckIn::validOn).orElse(null),
                believed.flatMap(CheckIn::confidence).orElse(null),
                believed.map(CheckIn::validOn).orElse(null));
    }

    /** The check-ins that no other corrects. */
    static List<CheckIn> standing(Collection<CheckIn> checkIns) {
        Set<CheckInId> replaced =
                checkIns.stream().flatMap(one -> one.replaces().stream()).collect(Collectors.toSet());
        return checkIns.stream().filter(one -> !replaced.contains(one.id())).toList();
    }

    /** The later of both days; empty before the first word. */
    public Optional<LocalDate> lastOn() {
        return Stream.of(valueOn(), confidenceOn()).flatMap(Optional::stream).max(LocalDate::compareTo);
    }

    /** Whether two days of the weekly check-in went by without a word. */
    public boolean isStaleOn(LocalDate day) {
        return lastOn().filter(last -> last.plusWeeks(WEEKS_WITHOUT_A_WORD).isBefore(day))
                .isPresent();
    }

    public Optional<Decimal> value() {
        return Optional.ofNullable(valueOrNull);
    }

    public Optional<LocalDate> valueOn() {
        return Optional.ofNullable(valueOnOrNull);
    }

    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidenceOrNull);
    }

    public Optional<LocalDate> confidenceOn() {
        return Optional.ofNullable(confidenceOnOrNull);
    }
}
