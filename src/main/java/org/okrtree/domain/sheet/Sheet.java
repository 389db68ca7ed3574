package org.okrtree.domain.sheet;

import org.okrtree.domain.CycleId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;

/**
 * One team's OKRs in one cycle.
 *
 * @param round of discussion, from 1; 0 before the first was opened
 */
public record Sheet(SheetId id, CycleId cycle, TeamId team, SheetState state, int round) {

    public static Sheet started(SheetId id, CycleId cycle, TeamId team) {
        return new Sheet(id, cycle, team, SheetState.DRAFT, 0);
    }

    /** The same sheet with its first round of discussion open. */
    public Sheet opened() {
        return new Sheet(id, cycle, team, SheetState.IN_DISCUSSION, 1);
    }

    public Sheet agreed() {
        return in(SheetState.AGREED);
    }

    public Sheet published() {
        return in(SheetState.PUBLISHED);
    }

    /** The same sheet after an edit: what was agreed is not what stands there now. What is published stays so. */
    public Sheet edited() {
        return state == SheetState.AGREED ? in(SheetState.IN_DISCUSSION) : this;
    }

    private Sheet in(SheetState next) {
        return new Sheet(id, cycle, team, next, round);
    }
}
