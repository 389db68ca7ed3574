package org.okrtree.application.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.team.ShortKey;

public final class InMemoryCycles implements Cycles, InMemoryStore {

    private final InMemoryRows<ShortKey, Cycle> cycles = new InMemoryRows<>();

    @Override
    public List<Cycle> all() {
        return cycles.all()
                .sorted(Comparator.comparing(Cycle::firstDay)
                        .thenComparing(cycle -> cycle.id().uid())
                        .reversed())
                .toList();
    }

    @Override
    public Optional<Cycle> with(CycleId id) {
        return cycles.all().filter(cycle -> cycle.id().equals(id)).findFirst();
    }

    @Override
    public void add(Cycle cycle) {
        cycles.add(cycle.shortKey(), cycle);
    }

    @Override
    public void move(Cycle before, Cycle after) {
        if (!with(before.id()).equals(Optional.of(before))) {
            throw new InMemoryConflict("not as it was seen: " + before.id());
        }
        cycles.replace(after.shortKey(), after);
    }

    @Override
    public void hold(Cycle seen) {
        move(seen, seen);
    }

    /** What {@link InMemoryPracticeCycles} does with the cycle itself. */
    void remove(CycleId id) {
        with(id).ifPresent(cycle -> cycles.remove(cycle.shortKey()));
    }

    @Override
    public Runnable remember() {
        return cycles.remember();
    }
}
