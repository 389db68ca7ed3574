package org.okrtree.adapter.rest.keyresult;

import org.jspecify.annotations.Nullable;
import org.okrtree.domain.checkin.CheckIn;

/** A check-in as it was recorded. */
record CheckInJson(
        String uid,
        String keyResult,
        String validOn,
        String recordedAt,
        @Nullable String value,
        @Nullable String confidence,
        String note,
        String by) {

    static CheckInJson of(CheckIn checkIn) {
        return new CheckInJson(
                checkIn.id().uid(),
                checkIn.keyResult().uid(),
                checkIn.validOn().toString(),
                checkIn.recordedAt().toString(),
                checkIn.value().map(value -> value.text()).orElse(null),
                checkIn.confidence()
                        .map(confidence -> String.valueOf(confidence.outOfTen()))
                        .orElse(null),
                checkIn.note(),
                checkIn.by().uid());
    }
}
