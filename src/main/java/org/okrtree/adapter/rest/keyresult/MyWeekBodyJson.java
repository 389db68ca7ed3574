package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.okrtree.application.checkin.CheckInMyWeekCommand;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckInTyped;

/** @param request uid of this request; absent: one is made */
record MyWeekBodyJson(String request, List<LineJson> lines) {

    /**
     * @param keyResult uid
     * @param seen uid of the newest check-in that was known, "none" when there was none; absent: not asked
     */
    record LineJson(
            String keyResult,
            String value,
            String reading,
            String confidence,
            String note,
            String validOn,
            String next,
            String inTheWay,
            String help,
            String helpFrom,
            String source,
            String replaces,
            String seen) {

        CheckInMyWeekCommand.Line toLine() {
            return new CheckInMyWeekCommand.Line(
                    keyResult,
                    new CheckInTyped(
                            value,
                            confidence,
                            note,
                            validOn,
                            next,
                            inTheWay,
                            help,
                            helpFrom,
                            source,
                            replaces,
                            reading),
                    seen);
        }
    }

    CheckInMyWeekCommand toCommand(RequestId id) {
        return new CheckInMyWeekCommand(id, lines.stream().map(LineJson::toLine).toList());
    }
}
