package org.okrtree.domain.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;

/**
 * A dated report on one key result, kept as it was made.
 *
 * @param request the one request that made it
 * @param validOn the day it speaks of, in the cycle's zone
 * @param recordedAt when it was made, to the millisecond
 * @param valueOrNull what was measured; null for "no new reading"
 * @param confidenceOrNull what is believed; null when only a value was reported
 * @param words what is said beside the figures
 * @param replacesOrNull the check-in that this one corrects; null for none
 * @param asStandIn made by somebody whom the owner or the lead had named
 */
public record CheckIn(
        CheckInId id,
        RequestId request,
        KeyResultId keyResult,
        CycleId cycle,
        LocalDate validOn,
        Instant recordedAt,
        @Nullable Decimal valueOrNull,
        @Nullable Confidence confidenceOrNull,
        CheckInText words,
        @Nullable CheckInId replacesOrNull,
        PersonId by,
        boolean asStandIn) {

    public CheckIn {
        if (valueOrNull == null && confidenceOrNull == null) {
            throw new IllegalArgumentException("a check-in that says nothing");
        }
        if (id.equals(replacesOrNull)) {
            throw new IllegalArgumentException("a check-in that corrects itself");
        }
    }

    public Optional<Decimal> value() {
        return Optional.ofNullable(valueOrNull);
    }

    public Optional<Confidence> confidence() {
        return Optional.ofNullable(confidenceOrNull);
    }

    public Optional<CheckInId> replaces() {
        return Optional.ofNullable(replacesOrNull);
    }
}
