package org.okrtree.domain.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.domain.ObjectiveId;

/**
 * Lines that come into a draft, or leave it, together.
 *
 * @param objectives each with its key results
 * @param below key results of objectives that stay where they are
 */
public record DraftLines(
        List<DraftObjective> objectives, Map<ObjectiveId, List<DraftKeyResult>> below, List<DraftHealthFigure> health) {

    public DraftLines {
        objectives = List.copyOf(objectives);
        below = Map.copyOf(below);
        health = List.copyOf(health);
    }

    /** Uids of all lines. */
    public Set<String> uids() {
        Set<String> uids = new LinkedHashSet<>();
        objectives.forEach(objective -> {
            uids.add(objective.id().uid());
            objective.keyResults().forEach(line -> uids.add(line.id().uid()));
        });
        below.values().forEach(lines -> lines.forEach(line -> uids.add(line.id().uid())));
        health.forEach(line -> uids.add(line.id().uid()));
        return uids;
    }

    public int countKeyResults() {
        return objectives.stream().mapToInt(one -> one.keyResults().size()).sum()
                + below.values().stream().mapToInt(List::size).sum();
    }
}
