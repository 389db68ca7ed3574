package org.okrtree.application.worklink;

import java.util.Optional;

/** The host's sprints and boards, as the present user sees them; a host without Jira Software has none. */
public interface SeenSprints {

    /** Empty when it is not there, or not for this user to see. */
    Optional<SeenSprint> with(long sprintId);

    /** Empty when it is not there, or not for this user to see. */
    Optional<SeenBoard> board(long boardId);
}
