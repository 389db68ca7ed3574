package org.okrtree.adapter.rest;

import org.okrtree.domain.cycle.Cycle;

/** @param firstDay a day like 2026-11-23, as {@code lastDay}; both in the cycle's zone */
public record CycleJson(
        String uid, String shortKey, String name, String firstDay, String lastDay, String zone, String state) {

    public static CycleJson of(Cycle cycle) {
        return new CycleJson(
                cycle.id().uid(),
                cycle.shortKey().text(),
                cycle.name(),
                cycle.firstDay().toString(),
                cycle.lastDay().toString(),
                cycle.zone().getId(),
                cycle.state().code());
    }
}
