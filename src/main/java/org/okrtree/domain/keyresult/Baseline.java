package org.okrtree.domain.keyresult;

import java.time.LocalDate;
import java.util.Optional;

/** Where a change begins: a value, or the day by which it is to be found. */
public sealed interface Baseline {

    /** The value at the start, in the unit. */
    record Known(Decimal value) implements Baseline {}

    /** Nobody knows the value yet; its first one is a revision of its own. */
    record ToBeFound(LocalDate by) implements Baseline {}

    /** Empty while it is to be found. */
    default Optional<Decimal> known() {
        return this instanceof Known it ? Optional.of(it.value()) : Optional.empty();
    }

    /** The day by which it is to be found; empty once it is known. */
    default Optional<LocalDate> foundBy() {
        return this instanceof ToBeFound it ? Optional.of(it.by()) : Optional.empty();
    }

    /** The same number, or both to be found: the day may move. */
    default boolean isSameAs(Baseline other) {
        return known().isPresent() == other.known().isPresent()
                && known().stream()
                        .allMatch(value -> value.isSameNumberAs(other.known().orElseThrow()));
    }
}
