package org.okrtree.application.drafting;

import java.util.Optional;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.TakenLines;

/**
 * A way out that was taken.
 *
 * @param checked the sheet as it was before, or, where the request was sent again, as it is
 * @param isNow false where the same request had done it before
 */
public record ExitTaken(TakenLines lines, SheetChecked checked, boolean isNow) {

    /** The objective under which the line stood; empty where the line was one itself. */
    public Optional<ObjectiveId> under() {
        return checked.shown().draft().stream()
                .flatMap(draft -> draft.objectives().stream())
                .filter(objective -> objective.keyResults().stream()
                        .anyMatch(line -> line.uid().equals(lines.from().line())))
                .map(DraftObjective::id)
                .findFirst();
    }
}
