package org.okrtree.application.cycle;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.CyclePlan;

public final class InMemoryCyclePlans implements CyclePlans, InMemoryStore {

    private final InMemoryRows<CycleId, CyclePlan> plans = new InMemoryRows<>();

    @Override
    public CyclePlan of(CycleId cycle) {
        return plans.with(cycle).orElseGet(() -> CyclePlan.empty(cycle));
    }

    @Override
    public Map<CycleId, CyclePlan> of(Collection<CycleId> cycles) {
        return cycles.stream().distinct().collect(Collectors.toMap(Function.identity(), this::of));
    }

    @Override
    public void save(CyclePlan plan) {
        if (of(plan.cycle()).version() != plan.version() - 1) {
            throw new InMemoryConflict("not as it was seen: the plan of " + plan.cycle());
        }
        plans.remove(plan.cycle());
        plans.add(plan.cycle(), plan);
    }

    void remove(CycleId cycle) {
        plans.remove(cycle);
    }

    @Override
    public Runnable remember() {
        return plans.remember();
    }
}
