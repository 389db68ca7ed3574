package org.okrtree.adapter.rest.sheet;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.sheet.DraftKeyResult;

/**
 * A key result in a draft.
 *
 * @param version of the line: to be said in If-Match by an edit
 * @param number in its objective; 0 before the first publication
 * @param measure absent while the draft has none; may be unfinished
 * @param scoring a scoring rule of its own; empty for the cycle's
 */
record DraftKeyResultJson(
        String uid,
        int version,
        int number,
        String statement,
        PersonJson owner,
        @Nullable MeasureJson measure,
        String readFrom,
        String rhythm,
        String scoring) {

    static DraftKeyResultJson of(DraftKeyResult line, Map<PersonId, Account> people) {
        return new DraftKeyResultJson(
                line.id().uid(),
                line.version(),
                line.number(),
                line.words().statement(),
                PersonJson.of(line.words().owner(), people),
                line.words().measureDraft().map(MeasureJson::of).orElse(null),
                line.words().readFrom(),
                line.words().rhythm().code(),
                line.words().scoring().map(ScoringRule::text).orElse(""));
    }
}
