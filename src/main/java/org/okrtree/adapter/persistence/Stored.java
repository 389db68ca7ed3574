package org.okrtree.adapter.persistence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;

/** How single values stand in their columns, both ways. */
final class Stored {

    /** Stands for "none" in columns of codes, ids, days and decimals, none of which can be a hyphen. */
    static final String NONE = "-";

    /** Stands for "none" in a column of confidences. */
    static final int NO_CONFIDENCE = -1;

    private Stored() {}

    /** One column for what is unique in several: the parts with a colon between them. */
    static String joined(Object first, Object... rest) {
        StringBuilder joined = new StringBuilder(first.toString());
        for (Object part : rest) {
            joined.append(':').append(part);
        }
        return joined.toString();
    }

    static <T> String orNone(Optional<T> value, Function<T, String> text) {
        return value.map(text).orElse(NONE);
    }

    static <T> Optional<T> unlessNone(String column, Function<String, T> read) {
        return column.equals(NONE) ? Optional.empty() : Optional.of(read.apply(column));
    }

    static String decimal(Optional<Decimal> value) {
        return orNone(value, Decimal::text);
    }

    static @Nullable Decimal decimalOrNull(String column) {
        return unlessNone(column, Decimal::stored).orElse(null);
    }

    static String day(Optional<LocalDate> day) {
        return orNone(day, LocalDate::toString);
    }

    static @Nullable LocalDate dayOrNull(String column) {
        return unlessNone(column, LocalDate::parse).orElse(null);
    }

    static int confidence(Optional<Confidence> confidence) {
        return confidence.map(Confidence::outOfTen).orElse(NO_CONFIDENCE);
    }

    static @Nullable Confidence confidenceOrNull(int column) {
        return column == NO_CONFIDENCE ? null : new Confidence(column);
    }

    /** Free text out of a column that is null when it is empty. */
    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    /** The code in a column that rows written before it was there have nothing in. */
    static String codeOrNone(@Nullable String column) {
        return column == null ? NONE : column;
    }
}
