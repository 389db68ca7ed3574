package org.okrtree.application.cycle;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;

/** The cycles. */
public interface Cycles {

    /** All cycles, the latest first day first. */
    List<Cycle> all();

    Optional<Cycle> with(CycleId id);

    /** A second cycle with the same short key is a conflict. */
    void add(Cycle cycle);

    /** The cycle stands in another state from now on; one that is not in {@code before}'s state any more is a conflict. */
    void move(Cycle before, Cycle after);
}
