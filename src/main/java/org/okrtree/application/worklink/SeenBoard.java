package org.okrtree.application.worklink;

import java.util.List;
import java.util.Set;

/**
 * A board that the present user may see.
 *
 * @param projects ids of the projects that it shows
 * @param sprints the last that was closed, the active ones and those to come, in the order of the board
 */
public record SeenBoard(long id, String name, Set<Long> projects, List<SeenSprint> sprints) {

    public SeenBoard {
        projects = Set.copyOf(projects);
        sprints = List.copyOf(sprints);
    }
}
