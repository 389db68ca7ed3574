package org.okrtree.application.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;

/** The reading in force of each key result, kept with the interval in which it was known. */
public interface Readings {

    /**
     * Ends the reading that is known now and begins this one at the instant the check-in was recorded, even when both say the same.
     *
     * @param madeFrom how many check-ins of the key result the reading was made from, this one among them: two readings made from as
     *     many are a conflict, so of two that check in at once one runs again and sees the other
     */
    default void putInForce(CheckIn because, Reading reading, int madeFrom) {
        putInForce(List.of(new InForce(because, reading, madeFrom)));
    }

    /** The same of several key results at once, recorded together: all of them are known from one instant on. */
    void putInForce(Collection<InForce> all);

    /** What is in force from a check-in on; see {@link #putInForce(CheckIn, Reading, int)}. */
    record InForce(CheckIn because, Reading reading, int madeFrom) {}

    /** What is known now, of key results with a check-in. */
    Map<KeyResultId, Reading> inCycle(CycleId cycle);

    /** What was known at an instant, of key results that had a check-in by then. */
    Map<KeyResultId, Reading> inCycleAsOf(CycleId cycle, Instant asOf);

    /** A word that is another one when {@link #inCycle} may answer otherwise; the same word means the same answer. */
    String stampIn(CycleId cycle);

    /** The same for {@link #inCycleAsOf}: of an instant that is settled it stays. */
    String stampAsOf(CycleId cycle, Instant asOf);

    Map<KeyResultId, Reading> of(Collection<KeyResultId> keyResults);
}
