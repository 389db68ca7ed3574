package org.okrtree.application.access;

import org.okrtree.domain.access.AccessGroups;

/** Which of the host's groups may. */
public interface AccessSettings {

    AccessGroups groups();

    void replace(AccessGroups groups);
}
