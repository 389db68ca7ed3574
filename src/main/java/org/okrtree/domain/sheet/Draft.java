package org.okrtree.domain.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;

/**
 * A sheet as it is being written, its objectives and its health figures in order.
 *
 * @param dropped published lines that the next revision shall not have
 * @param lastValues of the health figures that have one
 */
public record Draft(
        Sheet sheet,
        List<DraftObjective> objectives,
        List<DraftHealthFigure> health,
        List<DroppedLine> dropped,
        Map<HealthFigureId, HealthReading> lastValues) {

    public Draft {
        objectives = List.copyOf(objectives);
        health = List.copyOf(health);
        dropped = List.copyOf(dropped);
        lastValues = Map.copyOf(lastValues);
    }

    /** A draft out of which nothing was dropped, and of whose health figures no value is known. */
    public Draft(Sheet sheet, List<DraftObjective> objectives, List<DraftHealthFigure> health) {
        this(sheet, objectives, health, List.of(), Map.of());
    }

    /** The line with this uid, whatever it is. */
    public Optional<DraftLine> line(String uid) {
        return lines().filter(line -> line.uid().equals(uid)).findFirst();
    }

    private Stream<DraftLine> lines() {
        return Stream.concat(
                objectives.stream()
                        .flatMap(objective ->
                                Stream.concat(Stream.<DraftLine>of(objective), objective.keyResults().stream())),
                health.stream());
    }

    /** The lines under the parent of this one, in order; empty when it is not there. */
    public List<DraftLine> besides(String uid) {
        return Stream.concat(
                        Stream.<List<? extends DraftLine>>of(objectives, health),
                        objectives.stream().map(DraftObjective::keyResults))
                .filter(lines -> lines.stream().anyMatch(line -> line.uid().equals(uid)))
                .findFirst()
                .map(List::<DraftLine>copyOf)
                .orElse(List.of());
    }

    /**
     * The order of the lines under one parent when this one stands behind another.
     *
     * @param after uid of the other; empty to stand first
     * @return empty when either is not there, or they are not under one parent
     */
    public Optional<List<DraftLine>> moved(String uid, String after) {
        List<DraftLine> order = new ArrayList<>(besides(uid));
        Optional<DraftLine> line = line(uid);
        line.ifPresent(order::remove);
        int place = after.isEmpty()
                ? 0
                : order.stream().map(DraftLine::uid).toList().indexOf(after) + 1;
        if (line.isEmpty() || (place == 0 && !after.isEmpty())) {
            return Optional.empty();
        }
        order.add(place, line.get());
        return Optional.of(List.copyOf(order));
    }

    /**
     * The highest number that a line bore which was dropped; 0 when none was.
     *
     * @param objectiveUid of the objective of key results; empty for others
     */
    public int highestDropped(LineKind kind, String objectiveUid) {
        return dropped.stream()
                .filter(line -> line.kind() == kind && line.objectiveUid().equals(objectiveUid))
                .mapToInt(DroppedLine::number)
                .max()
                .orElse(0);
    }

    public Optional<HealthReading> lastValue(HealthFigureId id) {
        return Optional.ofNullable(lastValues.get(id));
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
        lines().forEach(line -> versions.put(line.uid(), line.version()));
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
