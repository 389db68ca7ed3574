package org.okrtree.application.worklink;

import java.util.Set;

/**
 * A sprint that the present user may see.
 *
 * @param projects ids of the projects that its board shows
 */
public record SeenSprint(long id, String name, Set<Long> projects, boolean mayManage) {

    public SeenSprint {
        projects = Set.copyOf(projects);
    }
}
