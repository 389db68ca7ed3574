package org.okrtree.domain.sheet;

import java.time.Instant;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;

/**
 * An issue that the host made of a line which left a draft.
 *
 * @param request that took the line out
 * @param issue id of the host's
 */
public record IssueMade(RequestId request, SheetId sheet, long issue, PersonId by, Instant at) {}
