package org.okrtree.domain.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;

/** A sheet as it is being written, its objectives and its health figures in order. */
public record Draft(Sheet sheet, List<DraftObjective> objectives, List<DraftHealthFigure> health) {

    public Draft {
        objectives = List.copyOf(objectives);
        health = List.copyOf(health);
    }

    public Optional<DraftHealthFigure> healthFigure(HealthFigureId id) {
        return health.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<DraftObjective> objective(ObjectiveId id) {
        return objectives.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<DraftKeyResult> keyResult(KeyResultId id) {
        return objectives.stream()
                .flatMap(one -> one.keyResults().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** The version of each line by its uid: what somebody who looks at this draft has seen. */
    public Map<String, Integer> lineVersions() {
        Map<String, Integer> versions = new LinkedHashMap<>();
        for (DraftObjective objective : objectives) {
            versions.put(objective.id().uid(), objective.version());
            objective.keyResults().forEach(one -> versions.put(one.id().uid(), one.version()));
        }
        health.forEach(one -> versions.put(one.id().uid(), one.version()));
        return versions;
    }

    /** A position after all objectives. */
    public int nextPosition() {
        return objectives.stream().mapToInt(DraftObjective::position).max().orElse(0) + 1;
    }

    /** A position after all health figures. */
    public int nextHealthPosition() {
        return health.stream().mapToInt(DraftHealthFigure::position).max().orElse(0) + 1;
    }

    /** A position after all key results of this objective. */
    public static int nextPosition(DraftObjective objective) {
        return objective.keyResults().stream()
                        .mapToInt(DraftKeyResult::position)
                        .max()
                        .orElse(0)
                + 1;
    }
}
