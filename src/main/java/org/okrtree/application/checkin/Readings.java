package org.okrtree.application.checkin;

import java.util.Collection;
import java.util.Map;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;

/** The reading in force of each key result, kept with the interval in which it was known. */
public interface Readings {

    /**
     * Ends the reading that is known now and begins this one at the instant the check-in was recorded, even when both say the same:
     * so two that check in at once are a conflict, and one of them runs again.
     */
    void putInForce(CheckIn because, Reading reading);

    /** What is known now, of key results with a check-in. */
    Map<KeyResultId, Reading> inCycle(CycleId cycle);

    Map<KeyResultId, Reading> of(Collection<KeyResultId> keyResults);
}
