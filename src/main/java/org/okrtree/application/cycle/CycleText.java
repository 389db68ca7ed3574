package org.okrtree.application.cycle;

import org.okrtree.domain.VersionTag;
import org.okrtree.domain.cycle.Cycle;

/** How a cycle is written into the record of deeds. */
final class CycleText {

    private CycleText() {}

    /** The same text for the same cycle in whatever state, and another one for one that was changed. */
    static String version(Cycle cycle) {
        return VersionTag.of(of(cycle));
    }

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
