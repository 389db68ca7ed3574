package org.okrtree.adapter.rest.sheet;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.Draft;

/** The sheet as it is being written. */
record DraftJson(List<DraftObjectiveJson> objectives, List<DraftHealthJson> health) {

    static DraftJson of(Draft draft, Map<PersonId, Account> people) {
        return new DraftJson(
                draft.objectives().stream()
                        .map(objective -> DraftObjectiveJson.of(objective, people))
                        .toList(),
                draft.health().stream().map(DraftHealthJson::of).toList());
    }
}
