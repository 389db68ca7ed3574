package org.okrtree.domain.audit;

import java.time.Instant;
import org.okrtree.domain.PersonId;

/**
 * One deed on record. Append-only records (revisions, check-ins, line edits) are their own entries and have none of these.
 *
 * @param objectUid uid of what it was done to
 * @param before what stood there; empty when there was nothing
 * @param after what stands there now; empty when nothing does
 */
public record AuditEntry(
        String uid, Instant at, PersonId by, Deed deed, String objectUid, String before, String after) {}
