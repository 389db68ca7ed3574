package org.okrtree.adapter.jira;

import java.util.Optional;

/** Finds a service of the host that not every host has. */
@FunctionalInterface
public interface HostLookup {

    /** Empty while the host does not offer it. */
    <T> Optional<T> of(Class<T> type);
}
