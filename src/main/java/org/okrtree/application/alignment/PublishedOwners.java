package org.okrtree.application.alignment;

import java.util.Optional;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;

/** Who answers for an objective in public. */
public interface PublishedOwners {

    /** The owner in the newest revision of the sheet; empty when there is none, or it does not hold the objective. */
    Optional<PersonId> ownerOf(SheetId sheet, ObjectiveId objective);
}
