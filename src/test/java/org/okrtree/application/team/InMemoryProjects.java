package org.okrtree.application.team;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The projects of a host, as an example names them. */
public final class InMemoryProjects implements Projects {

    private final Map<Long, String> keys = new HashMap<>();

    /** The project has this key from now on. */
    public void put(long id, String key) {
        keys.put(id, key);
    }

    @Override
    public Optional<Long> withKey(String projectKey) {
        return keys.entrySet().stream()
                .filter(project -> project.getValue().equals(projectKey))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Map<Long, String> keysOf(Collection<Long> projectIds) {
        return keys.entrySet().stream()
                .filter(project -> projectIds.contains(project.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
