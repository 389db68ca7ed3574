package org.okrtree.adapter.rest.sheet;

import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;

/** The JSON of a line, whatever it is. */
final class LineJsons {

    private LineJsons() {}

    static Record of(DraftLine line, Map<PersonId, Account> people) {
        if (line instanceof DraftObjective objective) {
            return DraftObjectiveJson.of(objective, people);
        }
        return line instanceof DraftKeyResult keyResult
                ? DraftKeyResultJson.of(keyResult, people)
                : DraftHealthJson.of((DraftHealthFigure) line);
    }
}
