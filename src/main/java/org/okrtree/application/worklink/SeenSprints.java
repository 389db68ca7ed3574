package org.okrtree.application.worklink;

import java.util.Optional;

/** The host's sprints, as the present user sees them. */
public interface SeenSprints {

    /** Empty when it is not there, or not for this user to see. */
    Optional<SeenSprint> with(long sprintId);
}
