package org.okrtree.adapter.rest;

import org.jspecify.annotations.Nullable;
import org.okrtree.application.cycle.CycleShown;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;

/**
 * A cycle.
 *
 * @param version what a change of it says that it was made on
 * @param firstDay a day like 2026-11-23, as {@code lastDay}; both in the cycle's zone
 * @param parent uid; absent for none
 */
public record CycleJson(
        String uid,
        String version,
        String shortKey,
        String name,
        String kind,
        String firstDay,
        String lastDay,
        String zone,
        String state,
        @Nullable String parent) {

    public static CycleJson of(Cycle cycle) {
        return new CycleJson(
                cycle.id().uid(),
                CycleShown.versionOf(cycle),
                cycle.shortKey().text(),
                cycle.name(),
                cycle.kind().code(),
                cycle.firstDay().toString(),
                cycle.lastDay().toString(),
                cycle.zone().getId(),
                cycle.state().code(),
                cycle.parent().map(CycleId::uid).orElse(null));
    }
}
