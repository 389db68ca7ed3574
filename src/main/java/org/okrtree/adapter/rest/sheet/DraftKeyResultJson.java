package org.okrtree.adapter.rest.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.DraftKeyResult;

/**
 * A key result in a draft.
 *
 * @param version of the line: to be said in If-Match by an edit
 * @param number in its objective; 0 before the first publication
 * @param measure absent while the draft has none
 */
record DraftKeyResultJson(
        String uid,
        int version,
        int number,
        String statement,
        PersonJson owner,
        @Nullable MeasureJson measure,
        String readFrom) {

    static DraftKeyResultJson of(DraftKeyResult line, Map<PersonId, Account> people) {
        return new DraftKeyResultJson(
                line.id().uid(),
                line.version(),
                line.number(),
                line.words().statement(),
                PersonJson.of(line.words().owner(), people),
                line.words().measure().map(MeasureJson::of).orElse(null),
                line.words().readFrom());
    }
}
