package org.okrtree.adapter.rest.sheet;

import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.domain.keyresult.KeyResultTyped;

/**
 * @param owner user name; absent for the one who writes
 * @param measure absent while there is none
 * @param readFrom where the number comes from
 */
record KeyResultBodyJson(
        String statement, String owner, @Nullable MeasureJson measure, String readFrom) {

    private static final MeasureJson NONE = new MeasureJson("", "", "", "");

    KeyResultTyped toTyped() {
        MeasureJson typed = measure == null ? NONE : measure;
        return new KeyResultTyped(
                statement, owner, typed.kind(), typed.baseline(), typed.target(), typed.unit(), readFrom);
    }
}
