package org.okrtree.application.publication;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * A published line that may be corrected.
 *
 * @param newest the newest revision of its sheet
 * @param objective the line, or the one in which the key result stands
 * @param correctedOrNull the lines as the correction would have them; null when none was typed
 */
public record CorrectionShown(
        String line,
        PublishedSheet newest,
        PublishedObjective objective,
        @Nullable PublishedLines correctedOrNull,
        Map<PersonId, Account> people) {

    public Optional<PublishedLines> corrected() {
        return Optional.ofNullable(correctedOrNull);
    }

    /** Whether the line is the objective itself. */
    public boolean isObjective() {
        return objective.id().uid().equals(line);
    }
}
