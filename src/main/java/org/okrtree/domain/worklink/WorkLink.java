package org.okrtree.domain.worklink;

import java.time.Instant;
import java.util.Optional;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.WorkLinkId;

/**
 * A Jira issue tied to a key result or an objective, or a sprint to a key result that it is for: context, without weight or
 * progress.
 *
 * @param request the one request that made it, perhaps together with others
 * @param sheet where the target stands, so that what is published of it is found at once
 * @param sentence how it helps; may be empty
 */
public record WorkLink(
        WorkLinkId id,
        RequestId request,
        LinkTarget target,
        SheetId sheet,
        CycleId cycle,
        Work work,
        String sentence,
        PersonId by,
        Instant madeAt) {

    /** Empty for a link to an objective. */
    public Optional<KeyResultId> keyResult() {
        return target instanceof LinkTarget.KeyResult one ? Optional.of(one.id()) : Optional.empty();
    }
}
