package org.okrtree.application.alignment;

import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.cycle.AsOf;

/** Which contributions are asked for, and as of when. */
public sealed interface ContributionsQuery {

    AsOf asOf();

    /** What an objective contributes to, and what contributes to it. */
    record OfObjective(ObjectiveId objective, AsOf asOf) implements ContributionsQuery {}

    /** What the objectives of a cycle contribute to. */
    record OfCycle(CycleId cycle, AsOf asOf) implements ContributionsQuery {}
}
