package org.okrtree.application.access;

import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.access.AccessGroups;

public final class InMemoryAccessSettings implements AccessSettings, InMemoryStore {

    private AccessGroups groups = AccessGroups.NONE;

    @Override
    public AccessGroups groups() {
        return groups;
    }

    @Override
    public void replace(AccessGroups now) {
        groups = now;
    }

    @Override
    public Runnable remember() {
        AccessGroups before = groups;
        return () -> groups = before;
    }
}
