package org.okrtree.domain.sheet;

import java.util.Optional;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Refusal;

/**
 * A line that was taken out of a draft, removed or dropped. All it said is kept.
 *
 * @param objectiveUid of the objective in which a key result stood; empty for others
 */
public record LineAside(LineKind kind, String uid, String objectiveUid, String title) {

    /** Why it cannot stand in this draft again. */
    public Optional<Refusal> whyNotRestore(Draft draft) {
        return switch (kind) {
            case OBJECTIVE -> Optional.empty();
            case KEY_RESULT ->
                ObjectiveId.of(objectiveUid).flatMap(draft::objective).isPresent()
                        ? Optional.empty()
                        : Optional.of(new SheetRefusal.ObjectiveIsAside());
            case HEALTH_FIGURE -> SheetRules.whyNotAddHealthFigure(draft);
        };
    }
}
