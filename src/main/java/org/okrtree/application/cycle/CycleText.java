package org.okrtree.application.cycle;

import org.okrtree.domain.cycle.Cycle;

/** How a cycle is written into the record of deeds. */
final class CycleText {

    private CycleText() {}

    static String of(Cycle cycle) {
        return "%s %s, %s, %s to %s, %s, parent %s"
                .formatted(
                        cycle.shortKey().text(),
                        cycle.name(),
                        cycle.kind().code(),
                        cycle.firstDay(),
                        cycle.lastDay(),
                        cycle.zone(),
                        cycle.parent().map(id -> id.uid()).orElse("-"));
    }
}
