package org.okrtree.adapter.rest.sheet;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.Draft;

/**
 * The sheet as it is being written.
 *
 * @param dropped published lines that the next revision shall not have
 */
record DraftJson(List<DraftObjectiveJson> objectives, List<DraftHealthJson> health, List<DroppedLineJson> dropped) {

    static DraftJson of(Draft draft, Map<PersonId, Account> people) {
        return new DraftJson(
                draft.objectives().stream()
                        .map(objective -> DraftObjectiveJson.of(objective, people))
                        .toList(),
                draft.health().stream()
                        .map(line -> DraftHealthJson.of(
                                line,
                                draft.lastValue(line.id())
                                        .map(HealthValueJson::of)
                                        .orElse(null)))
                        .toList(),
                draft.dropped().stream().map(DroppedLineJson::of).toList());
    }
}
