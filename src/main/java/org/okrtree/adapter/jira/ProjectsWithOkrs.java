package org.okrtree.adapter.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.okrtree.application.worklink.FindProjectsWithOkrs;

/**
 * Which projects have OKRs, remembered on this node for ten seconds: so the issue view of every other project costs no statement.
 * Ids only; who may see what is asked each time.
 */
public final class ProjectsWithOkrs {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final FindProjectsWithOkrs find;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Set.of());

    private record Known(Instant at, Set<Long> projects) {}

    public ProjectsWithOkrs(FindProjectsWithOkrs find, Clock clock) {
        this.find = find;
        this.clock = clock;
    }

    boolean has(long project) {
        Instant now = clock.instant();
        Known remembered = known;
        if (remembered.at().isBefore(now.minus(KEPT))) {
            remembered = new Known(now, Set.copyOf(find.run()));
            known = remembered;
        }
        return remembered.projects().contains(project);
    }
}
