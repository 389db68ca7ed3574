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

    /** The cycle stands otherwise from now on; one that is not as {@code before} any more is a conflict. */
    void move(Cycle before, Cycle after);

    /** The cycle stays as it was seen until this deed is done; one that is not so any more is a conflict. */
    void hold(Cycle seen);
}
