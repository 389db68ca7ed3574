package org.okrtree.architecture.breaks.application.worklink;

import org.okrtree.architecture.breaks.application.checkin.CheckInKeyResult;

/** Stands behind what the listener knows. */
final class FollowsIssues implements Follows {
    @Override
    public void issue() {
        Runnable later = () -> new CheckInKeyResult().run();
        later.run();
    }
}
