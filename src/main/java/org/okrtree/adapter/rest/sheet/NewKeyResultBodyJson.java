package org.okrtree.adapter.rest.sheet;

import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.domain.keyresult.KeyResultTyped;

/** @param objective uid of the objective at whose end it is added; the rest as in {@link KeyResultBodyJson} */
record NewKeyResultBodyJson(
        String objective,
        String statement,
        String owner,
        @Nullable MeasureJson measure,
        String readFrom,
        String rhythm,
        String scoring) {

    KeyResultTyped toTyped() {
        return new KeyResultBodyJson(statement, owner, measure, readFrom, rhythm, scoring).toTyped();
    }
}
