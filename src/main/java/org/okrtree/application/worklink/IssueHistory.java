package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.LinkDeed;

/**
 * What was linked to an issue, and no longer.
 *
 * @param entries the newest first
 */
public record IssueHistory(SeenIssue issue, List<Entry> entries) {

    /**
     * @param sentence how the issue helps, as it was said then; may be empty
     * @param sheet the last revision that holds what was linked
     * @param keyResultOrNull null for a link to the objective
     */
    public record Entry(
            LinkDeed deed,
            Instant at,
            PersonId by,
            String sentence,
            PublishedSheet sheet,
            PublishedObjective objective,
            @Nullable PublishedKeyResult keyResultOrNull) {}
}
