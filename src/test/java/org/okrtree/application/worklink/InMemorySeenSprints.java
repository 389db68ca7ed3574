package org.okrtree.application.worklink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sprints that the present user of a host may see, as an example names them; a board is there when a sprint of it is. */
public final class InMemorySeenSprints implements SeenSprints {

    private final Map<Long, SeenSprint> sprints = new LinkedHashMap<>();

    /** The sprint is as said from now on; a new one comes last on its board. */
    public void put(SeenSprint sprint) {
        sprints.put(sprint.id(), sprint);
    }

    /** The sprint is not there any more. */
    public void remove(long sprint) {
        sprints.remove(sprint);
    }

    public Optional<SeenSprint> named(String name) {
        return sprints.values().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    @Override
    public Optional<SeenSprint> with(long sprintId) {
        return Optional.ofNullable(sprints.get(sprintId));
    }

    @Override
    public Optional<SeenBoard> board(long boardId) {
        List<SeenSprint> there =
                sprints.values().stream().filter(one -> one.board() == boardId).toList();
        Set<Long> projects =
                there.stream().flatMap(one -> one.projects().stream()).collect(Collectors.toSet());
        return there.isEmpty()
                ? Optional.empty()
                : Optional.of(new SeenBoard(boardId, "Board " + boardId, projects, there));
    }
}
