package org.okrtree.domain.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.team.ShortKey;

/** A cycle in the words of the day of a publication: with it, what was expected on any day can be said again. */
public record PublishedCycle(
        CycleId id, ShortKey shortKey, String name, LocalDate firstDay, LocalDate lastDay, ZoneId zone) {

    public static PublishedCycle of(Cycle cycle) {
        return new PublishedCycle(
                cycle.id(), cycle.shortKey(), cycle.name(), cycle.firstDay(), cycle.lastDay(), cycle.zone());
    }
}
