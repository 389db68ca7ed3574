package org.okrtree.application.cycle;

import java.util.Collection;
import java.util.Map;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.CyclePlan;

/** How each cycle is run. */
public interface CyclePlans {

    /** An empty plan of version 0 when none was saved. */
    CyclePlan of(CycleId cycle);

    /** The plan of each of these cycles. */
    Map<CycleId, CyclePlan> of(Collection<CycleId> cycles);

    /** Saves the plan under its version, one above the one that was seen; when that is not the present one, it is a conflict. */
    void save(CyclePlan plan);
}
