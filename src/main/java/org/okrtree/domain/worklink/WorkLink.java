package org.okrtree.domain.worklink;

import java.time.Instant;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.WorkLinkId;

/**
 * A Jira issue tied to a key result: context, without weight or progress.
 *
 * @param request the one request that made it
 * @param sheet where the key result stands, so that what is published of it is found at once
 * @param issue the issue's id, which stays when it is moved; never its key
 * @param sentence how it helps; may be empty
 */
public record WorkLink(
        WorkLinkId id,
        RequestId request,
        KeyResultId keyResult,
        SheetId sheet,
        CycleId cycle,
        long issue,
        String sentence,
        PersonId by,
        Instant madeAt) {}
