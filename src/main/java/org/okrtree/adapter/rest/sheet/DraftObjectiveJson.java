package org.okrtree.adapter.rest.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.DraftObjective;

/**
 * An objective in a draft, with its key results in order.
 *
 * @param version of the objective's own line: to be said in If-Match by an edit
 * @param number in its sheet; 0 before the first publication
 */
record DraftObjectiveJson(
        String uid,
        int version,
        int number,
        String title,
        String why,
        PersonJson owner,
        String commitment,
        @Nullable CitedJson cites,
        List<DraftKeyResultJson> keyResults) {

    static DraftObjectiveJson of(DraftObjective line, Map<PersonId, Account> people) {
        return new DraftObjectiveJson(
                line.id().uid(),
                line.version(),
                line.number(),
                line.words().title(),
                line.words().why(),
                PersonJson.of(line.words().owner(), people),
                line.words().commitment().code(),
                line.words().cited().map(CitedJson::of).orElse(null),
                line.keyResults().stream()
                        .map(keyResult -> DraftKeyResultJson.of(keyResult, people))
                        .toList());
    }
}
