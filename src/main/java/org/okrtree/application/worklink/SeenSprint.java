package org.okrtree.application.worklink;

import java.util.Set;
import org.okrtree.domain.worklink.SprintState;

/**
 * A sprint that the present user may see.
 *
 * @param board id of the board on which it was made
 * @param projects ids of the projects that this board shows; none when the user may not see it
 * @param mayManage whether Jira lets the user manage its sprints
 */
public record SeenSprint(long id, String name, SprintState state, long board, Set<Long> projects, boolean mayManage) {

    public SeenSprint {
        projects = Set.copyOf(projects);
    }
}
