package org.okrtree.domain.drafting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.HealthWords;

/**
 * What an exit does to a draft.
 *
 * @param goes the line is set aside
 * @param objectiveOrNull what the line says from now on, when it is an objective that changes
 * @param keyResultOrNull the same for a key result
 * @param objectives that come to the end of the sheet
 * @param keyResults that come behind the line; of an objective to its end
 * @param health figures that come to the end of the sheet
 */
public record ExitPlan(
        boolean goes,
        @Nullable ObjectiveWords objectiveOrNull,
        @Nullable KeyResultWords keyResultOrNull,
        List<ObjectiveWords> objectives,
        List<KeyResultWords> keyResults,
        List<HealthWords> health) {

    public ExitPlan {
        objectives = List.copyOf(objectives);
        keyResults = List.copyOf(keyResults);
        health = List.copyOf(health);
    }

    static ExitPlan away() {
        return new ExitPlan(true, null, null, List.of(), List.of(), List.of());
    }

    static ExitPlan away(HealthWords figure) {
        return new ExitPlan(true, null, null, List.of(), List.of(), List.of(figure));
    }

    static ExitPlan into(List<KeyResultWords> keyResults) {
        return new ExitPlan(true, null, null, List.of(), keyResults, List.of());
    }

    static ExitPlan changed(KeyResultWords words) {
        return new ExitPlan(false, null, words, List.of(), List.of(), List.of());
    }

    static ExitPlan changed(ObjectiveWords words, List<ObjectiveWords> more, List<KeyResultWords> below) {
        return new ExitPlan(false, words, null, more, below, List.of());
    }

    static ExitPlan below(KeyResultWords words) {
        return new ExitPlan(false, null, null, List.of(), List.of(words), List.of());
    }

    public Optional<ObjectiveWords> objective() {
        return Optional.ofNullable(objectiveOrNull);
    }

    public Optional<KeyResultWords> keyResult() {
        return Optional.ofNullable(keyResultOrNull);
    }
}
