package org.okrtree.adapter.rest.keyresult;

import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckInTyped;

/**
 * @param request uid of this request; absent: one is made
 * @param value what was measured, as text: a number, how many milestones are proved, or 1 for yes and 0 for no; absent for "no new
 *     reading"
 * @param confidence 0 to 10, as text; absent when only a value is said
 * @param validOn a day like 2026-11-23; absent for today
 * @param helpFrom user name
 * @param source name of a measuring system; absent for a person's word
 * @param replaces uid of the check-in that this one corrects
 * @param reading in place of a value: "same" for "measured, the same", "none" for "no new reading"
 */
record CheckInBodyJson(
        String request,
        String value,
        String confidence,
        String note,
        String validOn,
        String next,
        String inTheWay,
        String help,
        String helpFrom,
        String source,
        String replaces,
        String reading) {

    CheckInCommand toCommand(KeyResultId keyResult, RequestId id) {
        return new CheckInCommand(
                keyResult,
                id,
                new CheckInTyped(
                        value, confidence, note, validOn, next, inTheWay, help, helpFrom, source, replaces, reading));
    }
}
