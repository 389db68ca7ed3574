package org.okrtree.application.worklink;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.checkin.Reading;

/**
 * What the sprints of a board are for.
 *
 * @param suggestions key results of the teams that work on the board, to choose from; none when nobody may choose
 */
public record BoardFocus(SeenBoard board, List<OfSprint> sprints, List<FoundKeyResult> suggestions) {

    /**
     * @param whyNotOrNull why the actor may not change its focus; null when they may
     * @param beforeOrNull the sprint before it whose focus could be carried over; null where there is none
     * @param takenOutOrNull what was just taken out and could come back; null for nothing
     */
    public record OfSprint(
            SeenSprint sprint,
            List<Figured> focus,
            @Nullable Refusal whyNotOrNull,
            @Nullable SeenSprint beforeOrNull,
            SprintFocus.@Nullable InFocus takenOutOrNull) {

        public Optional<Refusal> whyNot() {
            return Optional.ofNullable(whyNotOrNull);
        }

        public Optional<SeenSprint> before() {
            return Optional.ofNullable(beforeOrNull);
        }

        public Optional<SprintFocus.InFocus> takenOut() {
            return Optional.ofNullable(takenOutOrNull);
        }
    }

    /**
     * A key result in focus with its figures.
     *
     * @param today in the cycle's zone
     */
    public record Figured(SprintFocus.InFocus inFocus, Reading reading, LocalDate today) {}
}
