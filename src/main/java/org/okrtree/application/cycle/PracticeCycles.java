package org.okrtree.application.cycle;

import org.okrtree.domain.CycleId;

/** Takes practice cycles away: the one place where something is deleted. Nothing of a practice cycle was ever published. */
public interface PracticeCycles {

    /** Removes the cycle with its plan, its sheets and all their lines and edits. */
    void throwAway(CycleId cycle);
}
