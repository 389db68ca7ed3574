package org.okrtree.adapter.rest.keyresult;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Measure;

/**
 * What is known now, each figure with its day; nothing at all before the first check-in.
 *
 * @param value absent before the first measured value
 * @param percent of the way from baseline to target, in whole per cent, below 0 and above 100 as it is; absent without the value, of a range to keep, and
 *     before the baseline is found
 * @param confidence 0 to 10; absent before the first
 */
record ReadingJson(
        @Nullable String value,
        @Nullable String valueOn,
        @Nullable String percent,
        @Nullable String confidence,
        @Nullable String confidenceOn) {

    static ReadingJson of(Reading reading, Measure measure) {
        return new ReadingJson(
                reading.value().map(value -> value.text()).orElse(null),
                reading.valueOn().map(LocalDate::toString).orElse(null),
                reading.value()
                        .flatMap(measure::progressAt)
                        .map(progress -> String.valueOf(progress.percent()))
                        .orElse(null),
                reading.confidence()
                        .map(confidence -> String.valueOf(confidence.outOfTen()))
                        .orElse(null),
                reading.confidenceOn().map(LocalDate::toString).orElse(null));
    }
}
