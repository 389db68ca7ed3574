package org.okrtree.domain.drafting;

import static org.okrtree.domain.drafting.WordClass.*;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;

/** What the measure beside a line says, and what the line says of its measure. */
final class MeasureSaid {

    // A unit that counts things or people; no unit of work, and no rhythm
    private static final Pattern COUNTED =
            Pattern.compile("[a-zA-Z][a-zA-Z -]{3,}|(?!人天|人月|人时|人日|次/)[个家名位份篇场条项件套次台款栋张本门人户座].*");

    private final Line line;
    private final @Nullable MeasureDraft measure;

    MeasureSaid(Line line, @Nullable MeasureDraft measure) {
        this.line = line;
        this.measure = measure;
    }

    boolean isThere() {
        return measure != null;
    }

    boolean is(MeasureKind kind) {
        return measure != null && measure.kind() == kind;
    }

    boolean isChange() {
        return is(MeasureKind.INCREASE) || is(MeasureKind.DECREASE);
    }

    /** Whether a number goes from itself to itself. */
    boolean isNoChange() {
        return isChange()
                && baseline() != null
                && target() != null
                && java.util.Objects.requireNonNull(baseline())
                        .isSameNumberAs(java.util.Objects.requireNonNull(target()));
    }

    /** Whether nothing of it is missing; a baseline may be found by a day that the line names. */
    boolean isWhole() {
        if (measure == null) {
            return false;
        }
        return switch (measure.kind()) {
            case INCREASE, DECREASE ->
                (baseline() != null || measure.foundByOrNull() != null || isBaselineToBeFound()) && target() != null;
            case KEEP -> measure.lowOrNull() != null || measure.highOrNull() != null;
            case MILESTONES, YES_NO -> true;
        };
    }

    /** Whether it goes from one number to another. */
    boolean isWholeChange() {
        return isChange() && isWhole();
    }

    boolean isToHundred() {
        return isNumber(target(), "100");
    }

    boolean isFromNothing() {
        return isNumber(baseline(), "0");
    }

    boolean countsThings() {
        return measure != null && COUNTED.matcher(measure.unit()).matches();
    }

    boolean isShare() {
        return measure != null && measure.unit().contains("%");
    }

    boolean isBaselineToBeFound() {
        boolean byADay = line.words().stream().anyMatch(word -> word.kind() == Word.Kind.DATE)
                || IntStream.range(0, line.size())
                        .anyMatch(i -> line.isFigure(i) && line.is(i + 1, WITHIN, AFTERWARDS));
        return line.has(BASELINE) && byADay;
    }

    private @Nullable Decimal baseline() {
        return measure == null ? null : measure.baselineOrNull();
    }

    private @Nullable Decimal target() {
        return measure == null ? null : measure.targetOrNull();
    }

    private static boolean isNumber(@Nullable Decimal number, String text) {
        return number != null && number.text().equals(text);
    }
}
