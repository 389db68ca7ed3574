package org.okrtree.application.worklink;

import java.util.Optional;

/** The host's issues, as the present user sees them. */
public interface SeenIssues {

    /** Empty when it is not there, or not for this user to see. */
    Optional<SeenIssue> with(long issueId);
}
