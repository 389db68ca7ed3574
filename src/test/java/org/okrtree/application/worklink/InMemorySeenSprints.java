package org.okrtree.application.worklink;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sprints that the present user of a host may see, as an example names them. */
public final class InMemorySeenSprints implements SeenSprints {

    private final Map<Long, SeenSprint> sprints = new HashMap<>();

    /** The sprint is as said from now on. */
    public void put(SeenSprint sprint) {
        sprints.put(sprint.id(), sprint);
    }

    /** The sprint is not there any more. */
    public void remove(long sprint) {
        sprints.remove(sprint);
    }

    @Override
    public Optional<SeenSprint> with(long sprintId) {
        return Optional.ofNullable(sprints.get(sprintId));
    }
}
