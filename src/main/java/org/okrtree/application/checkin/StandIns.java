package org.okrtree.application.checkin;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;

/** Who may check in for the owner of a key result. */
public interface StandIns {

    Optional<PersonId> of(KeyResultId keyResult);

    /** The stand-ins of those of these key results that have one. */
    Map<KeyResultId, PersonId> of(Collection<KeyResultId> keyResults);

    /** The key results for whose owners this person may check in. */
    Set<KeyResultId> heldBy(PersonId person);

    /** From now on this person, or nobody; of two who name one at once, one is a conflict. */
    void name(KeyResultId keyResult, Optional<PersonId> person);
}
