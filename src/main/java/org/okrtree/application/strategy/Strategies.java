package org.okrtree.application.strategy;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.strategy.Strategy;

/** The versions of the strategy: only ever added to. */
public interface Strategies {

    /** A second one with the same version, or of the same request, is a conflict. */
    void add(Strategy strategy);

    /** Empty before the first. */
    Optional<Strategy> newest();

    Optional<Strategy> madeBy(RequestId request);

    /** All versions, the newest first. */
    List<Strategy> all();
}
