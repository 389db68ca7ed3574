package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.okrtree.application.checkin.MyKeyResult;
import org.okrtree.application.worklink.FoundKeyResult;

/** Published key results of open cycles. */
record KeyResultsJson(List<KeyResultJson> keyResults) {

    static KeyResultsJson found(List<FoundKeyResult> found) {
        return new KeyResultsJson(found.stream()
                .map(one -> KeyResultJson.of(one.sheet(), one.objective(), one.keyResult()))
                .toList());
    }

    static KeyResultsJson mine(List<MyKeyResult> mine) {
        return new KeyResultsJson(mine.stream()
                .map(one -> KeyResultJson.of(one.sheet(), one.objective(), one.keyResult(), one.reading()))
                .toList());
    }
}
