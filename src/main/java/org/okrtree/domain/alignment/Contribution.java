package org.okrtree.domain.alignment;

import java.time.Instant;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * One objective, the child, contributes to another, its parent, as the child's side offered it. It carries no number: nothing of
 * the child ever counts for the parent.
 *
 * @param request the one request that offered it
 * @param cycle of the child; the contribution belongs to it
 * @param sheet where the child stands
 * @param parentCycle the same cycle, or the one above it
 * @param parentSheet where the parent stands
 * @param sentence how it contributes; never empty
 */
public record Contribution(
        ContributionId id,
        RequestId request,
        ObjectiveId child,
        CycleId cycle,
        SheetId sheet,
        ObjectiveId parent,
        CycleId parentCycle,
        SheetId parentSheet,
        String sentence,
        PersonId by,
        Instant at) {}
