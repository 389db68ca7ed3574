package org.okrtree.application.checkin;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;

public final class InMemoryReadings implements Readings, InMemoryStore {

    private record Known(KeyResultId keyResult, CycleId cycle, Reading reading, int madeFrom) {}

    private final InMemoryRows<KeyResultId, Known> known = new InMemoryRows<>();

    @Override
    public void putInForce(CheckIn because, Reading reading, int madeFrom) {
        if (known.with(because.keyResult())
                .filter(one -> one.madeFrom() >= madeFrom)
                .isPresent()) {
            throw new InMemoryConflict("a second reading " + madeFrom + " of " + because.keyResult());
        }
        known.remove(because.keyResult());
        known.add(because.keyResult(), new Known(because.keyResult(), because.cycle(), reading, madeFrom));
    }

    @Override
    public Map<KeyResultId, Reading> inCycle(CycleId cycle) {
        return those(one -> one.cycle().equals(cycle));
    }

    @Override
    public Map<KeyResultId, Reading> of(Collection<KeyResultId> keyResults) {
        return those(one -> keyResults.contains(one.keyResult()));
    }

    private Map<KeyResultId, Reading> those(Predicate<Known> which) {
        return known.all().filter(which).collect(Collectors.toMap(Known::keyResult, Known::reading));
    }

    @Override
    public Runnable remember() {
        return known.remember();
    }
}
