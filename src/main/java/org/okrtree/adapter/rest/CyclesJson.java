package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.domain.cycle.Cycle;

/** The cycles, the latest first. */
record CyclesJson(List<CycleJson> cycles) {

    static CyclesJson of(List<Cycle> cycles) {
        return new CyclesJson(cycles.stream().map(CycleJson::of).toList());
    }
}
