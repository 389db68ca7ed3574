package org.okrtree.application.checkin;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckIn;

/** Check-ins: only ever added to. */
public interface CheckIns {

    /** All check-ins of a key result, in the order they were recorded. */
    List<CheckIn> ofKeyResult(KeyResultId keyResult);

    Optional<CheckIn> madeBy(RequestId request, KeyResultId keyResult);

    /** A second one of the same request and key result is a conflict. */
    void add(CheckIn checkIn);
}
