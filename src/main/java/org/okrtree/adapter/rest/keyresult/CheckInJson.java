package org.okrtree.adapter.rest.keyresult;

import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.CheckIn;

/**
 * A check-in as it was recorded.
 *
 * @param helpFrom uid of a person; absent for nobody in particular
 * @param replaces uid of the check-in that it corrects; absent for none
 * @param asStandIn made by somebody whom the owner or the lead had named
 */
record CheckInJson(
        String uid,
        String keyResult,
        String validOn,
        String recordedAt,
        @Nullable String value,
        @Nullable String confidence,
        String note,
        String next,
        String inTheWay,
        String help,
        @Nullable String helpFrom,
        String source,
        @Nullable String replaces,
        String by,
        boolean asStandIn) {

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
                checkIn.words().note(),
                checkIn.words().next(),
                checkIn.words().inTheWay(),
                checkIn.words().help(),
                checkIn.words().helpFrom().map(PersonId::uid).orElse(null),
                checkIn.words().source(),
                checkIn.replaces().map(CheckInId::uid).orElse(null),
                checkIn.by().uid(),
                checkIn.asStandIn());
    }
}
