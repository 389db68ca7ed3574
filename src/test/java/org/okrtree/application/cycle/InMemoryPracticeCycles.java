package org.okrtree.application.cycle;

import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.sheet.InMemorySheets;
import org.okrtree.domain.CycleId;

public final class InMemoryPracticeCycles implements PracticeCycles {

    private final InMemoryCycles cycles;
    private final InMemoryCyclePlans plans;
    private final InMemorySheets sheets;

    public InMemoryPracticeCycles(InMemoryCycles cycles, InMemoryCyclePlans plans, InMemorySheets sheets) {
        this.cycles = cycles;
        this.plans = plans;
        this.sheets = sheets;
    }

    @Override
    public void throwAway(CycleId cycle) {
        if (cycles.with(cycle).isEmpty()) {
            throw new InMemoryConflict("not there any more: " + cycle);
        }
        cycles.remove(cycle);
        plans.remove(cycle);
        sheets.removeAll(cycle);
    }
}
