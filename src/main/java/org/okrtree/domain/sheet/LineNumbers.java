package org.okrtree.domain.sheet;

import java.util.Map;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;

/** The numbers that the lines of a sheet bear for ever: objectives and health figures in their sheet, key results in their objective, from 1. */
public record LineNumbers(
        Map<ObjectiveId, Integer> objectives,
        Map<KeyResultId, Integer> keyResults,
        Map<HealthFigureId, Integer> health) {

    public LineNumbers {
        objectives = Map.copyOf(objectives);
        keyResults = Map.copyOf(keyResults);
        health = Map.copyOf(health);
    }
}
