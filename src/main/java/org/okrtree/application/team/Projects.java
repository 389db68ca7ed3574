package org.okrtree.application.team;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The host's projects. */
public interface Projects {

    /** Id of the project with this key. */
    Optional<Long> withKey(String projectKey);

    /** The present key of each of these projects that is still there. */
    Map<Long, String> keysOf(Collection<Long> projectIds);
}
