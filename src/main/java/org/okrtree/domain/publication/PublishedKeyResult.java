package org.okrtree.domain.publication;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.Measure;

/**
 * A key result as it was published.
 *
 * @param number in its objective, from 1, for ever
 */
public record PublishedKeyResult(
        KeyResultId id, int number, String statement, PersonId owner, Measure measure, String readFrom) {}
