package org.okrtree.application.sheet;

import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.sheet.DraftLine;

/**
 * A line in two of its versions.
 *
 * @param before with the words that it had then; its key results, place and number are those of now
 * @param savedBy who saved what it says now, and when
 */
public record LineComparison(DraftLine before, DraftLine now, Saver savedBy, Map<PersonId, Account> people) {

    public LineComparison {
        people = Map.copyOf(people);
    }
}
