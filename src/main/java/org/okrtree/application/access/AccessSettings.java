package org.okrtree.application.access;

import org.okrtree.domain.access.AccessGroups;

/** Which of the host's groups may. */
public interface AccessSettings {

    AccessGroups groups();

    /** As they were at most some seconds ago: enough to draw a menu by, on every page of the host, and no statement. */
    default AccessGroups lately() {
        return groups();
    }

    void replace(AccessGroups groups);
}
