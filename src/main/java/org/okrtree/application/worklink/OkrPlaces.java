package org.okrtree.application.worklink;

import java.util.Set;
import org.okrtree.domain.CycleId;

/**
 * Where OKRs are.
 *
 * @param projects ids of the Jira projects in which they are shown
 * @param openCycles practice cycles too
 */
public record OkrPlaces(Set<Long> projects, Set<CycleId> openCycles) {

    /** Nowhere. */
    public static final OkrPlaces NONE = new OkrPlaces(Set.of(), Set.of());

    public OkrPlaces {
        projects = Set.copyOf(projects);
        openCycles = Set.copyOf(openCycles);
    }
}
