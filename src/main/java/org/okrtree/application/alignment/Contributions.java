package org.okrtree.application.alignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionGraph;
import org.okrtree.domain.alignment.ContributionOnRecord;

/** Contributions and the answers to them: only ever added to; one that is withdrawn stays on record. */
public interface Contributions {

    /**
     * Adds an offer. A second one of the same pair that is not withdrawn, of the same request, or made from as many is a conflict.
     *
     * @param madeFrom how many were ever offered in the child's cycle, this one among them: so of two that together would close a
     *     circle one runs again and sees the other
     */
    void add(Contribution contribution, int madeFrom);

    /** A second one of the same sequence, or of the same request, is a conflict. */
    void add(ContributionAnswer answer, CycleId cycle);

    /** One that is withdrawn already is a conflict. */
    void withdraw(ContributionId id, PersonId by, Instant at);

    Optional<ContributionOnRecord> with(ContributionId id);

    Optional<Contribution> offeredBy(RequestId request);

    Optional<ContributionAnswer> answeredBy(RequestId request);

    /** What the objective contributes to and what contributes to it, withdrawn ones too, the oldest first. */
    List<ContributionOnRecord> ofObjective(ObjectiveId objective);

    /** All whose child belongs to the cycle, withdrawn ones too, the oldest first. */
    List<ContributionOnRecord> inCycle(CycleId cycle);

    /** What these objectives contribute to, withdrawn ones too, the oldest first. */
    List<ContributionOnRecord> ofChildren(Collection<ObjectiveId> children);

    /** What these objectives contribute to, without what was withdrawn, the oldest first. */
    List<Contribution> openOf(Collection<ObjectiveId> children);

    /**
     * What contributes to what, of children in any of these cycles.
     *
     * @param counted the cycle whose offers are counted, one of them
     */
    ContributionGraph graph(Collection<CycleId> cycles, CycleId counted);
}
