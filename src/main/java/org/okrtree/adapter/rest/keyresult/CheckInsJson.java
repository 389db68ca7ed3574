package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.okrtree.domain.checkin.CheckIn;

/** Check-ins that were made together, in the order in which they were asked for. */
record CheckInsJson(List<CheckInJson> checkIns) {

    static CheckInsJson of(List<CheckIn> made) {
        return new CheckInsJson(made.stream().map(CheckInJson::of).toList());
    }
}
