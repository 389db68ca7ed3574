package org.okrtree.application.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckIn;

/** Check-ins: only ever added to. */
public interface CheckIns {

    /** All check-ins of a key result, in the order they were recorded. */
    List<CheckIn> ofKeyResult(KeyResultId keyResult);

    /** The same of several at once; one without check-ins is left out. */
    Map<KeyResultId, List<CheckIn>> ofKeyResults(Collection<KeyResultId> keyResults);

    /**
     * What had been reported of each of these by an instant, in the order it was recorded: the figures alone, for they are drawn of many
     * key results at once; the words beside them are left empty.
     */
    Map<KeyResultId, List<CheckIn>> figuresOf(Collection<KeyResultId> keyResults, Instant until);

    Optional<CheckIn> madeBy(RequestId request, KeyResultId keyResult);

    /** All of these key results that one request made, in no order. */
    List<CheckIn> madeBy(RequestId request, Collection<KeyResultId> keyResults);

    /** A second one of the same request and key result is a conflict. */
    void add(CheckIn checkIn);

    /** The same of several at once. */
    void addAll(Collection<CheckIn> checkIns);
}
