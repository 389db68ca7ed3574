package org.okrtree.adapter.rest.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.Reading;

/** What is known now of the key results that have a check-in, in the order of uids. */
record ReadingsJson(List<ReadingJson> readings) {

    /**
     * @param keyResult uid
     * @param value absent before the first measured value, as its day
     * @param confidence 0 to 10; absent before the first, as its day
     */
    record ReadingJson(
            String keyResult,
            @Nullable String value,
            @Nullable String valueOn,
            @Nullable String confidence,
            @Nullable String confidenceOn) {}

    static ReadingsJson of(Map<KeyResultId, Reading> readings) {
        return new ReadingsJson(readings.entrySet().stream()
                .map(one -> reading(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(ReadingJson::keyResult))
                .toList());
    }

    private static ReadingJson reading(KeyResultId keyResult, Reading reading) {
        return new ReadingJson(
                keyResult.uid(),
                reading.value().map(value -> value.text()).orElse(null),
                reading.valueOn().map(LocalDate::toString).orElse(null),
                reading.confidence()
                        .map(confidence -> String.valueOf(confidence.outOfTen()))
                        .orElse(null),
                reading.confidenceOn().map(LocalDate::toString).orElse(null));
    }
}
