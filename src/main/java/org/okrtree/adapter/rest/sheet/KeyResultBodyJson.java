package org.okrtree.adapter.rest.sheet;

import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.MeasureTyped;

/**
 * @param owner user name; absent for the one who writes
 * @param measure absent while there is none; what is missing in it may be written later
 * @param readFrom where the number comes from
 * @param rhythm how often it can be read: weekly, two-weeks, monthly or once; absent for weekly
 * @param scoring a scoring rule of its own; absent for the cycle's
 */
record KeyResultBodyJson(
        String statement, String owner, @Nullable MeasureJson measure, String readFrom, String rhythm, String scoring) {

    KeyResultTyped toTyped() {
        return new KeyResultTyped(
                statement,
                owner,
                measure == null ? MeasureTyped.NOTHING : measure.toTyped(),
                readFrom,
                rhythm,
                scoring);
    }
}
