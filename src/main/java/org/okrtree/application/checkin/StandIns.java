package org.okrtree.application.checkin;

import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;

/** Who may check in for the owner of a key result. */
public interface StandIns {

    Optional<PersonId> of(KeyResultId keyResult);

    /** From now on this person, or nobody; of two who name one at once, one is a conflict. */
    void name(KeyResultId keyResult, Optional<PersonId> person);
}
