package org.okrtree.adapter.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.okrtree.application.worklink.FindProjectsWithOkrs;
import org.okrtree.application.worklink.OkrPlaces;
import org.okrtree.domain.CycleId;

/**
 * Which projects have OKRs and which cycles are open, remembered on this node for ten seconds: so the issue view of every other project costs no statement.
 * Ids only; who may see what is asked each time.
 */
public final class ProjectsWithOkrs {
    private static final Duration KEPT = Duration.ofSeconds(10);

    private final FindProjectsWithOkrs find;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, OkrPlaces.NONE);

    private record Known(Instant at, OkrPlaces places) {}

    public ProjectsWithOkrs(FindProjectsWithOkrs find, Clock clock) {
        this.find = find;
        this.clock = clock;
    }

    boolean has(long project) {
        return places().projects().contains(project);
    }

    boolean isOpen(CycleId cycle) {
        return places().openCycles().contains(cycle);
    }

    private OkrPlaces places() {
        Instant now = clock.instant();
        Known remembered = known;
        if (remembered.at().isBefore(now.minus(KEPT))) {
            remembered = new Known(now, find.run());
            known = remembered;
        }
        return remembered.places();
    }
}
