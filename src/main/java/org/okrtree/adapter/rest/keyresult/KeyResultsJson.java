package org.okrtree.adapter.rest.keyresult;

import java.util.List;
import org.okrtree.application.checkin.MyKeyResult;
import org.okrtree.application.worklink.FoundKeyResult;

/**
 * Published key results of open cycles.
 *
 * @param ownTeams uids of those teams among them that the user leads or is a member of; their key results come first
 */
record KeyResultsJson(List<KeyResultJson> keyResults, List<String> ownTeams) {

    static KeyResultsJson found(List<FoundKeyResult> found) {
        return new KeyResultsJson(
                found.stream()
                        .map(one -> KeyResultJson.of(one.sheet(), one.objective(), one.keyResult()))
                        .toList(),
                found.stream()
                        .filter(FoundKeyResult::isOfOwnTeam)
                        .map(one -> one.sheet().team().id().uid())
                        .distinct()
                        .toList());
    }

    static KeyResultsJson mine(List<MyKeyResult> mine) {
        return new KeyResultsJson(
                mine.stream()
                        .map(one -> KeyResultJson.of(one.sheet(), one.objective(), one.keyResult(), one.reading()))
                        .toList(),
                List.of());
    }
}
