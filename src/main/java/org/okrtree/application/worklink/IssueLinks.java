package org.okrtree.application.worklink;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLink;

/**
 * What an issue helps with.
 *
 * @param links to key results
 * @param objectives the links to objectives, which have no figures
 */
public record IssueLinks(SeenIssue issue, List<Linked> links, List<LinkedObjective> objectives) {

    /**
     * @param sheet the last revision that holds the objective
     * @param droppedByOrNull the revision that no longer holds it; null while the newest does
     */
    public record LinkedObjective(
            WorkLink link,
            PublishedSheet sheet,
            PublishedObjective objective,
            @Nullable PublishedRevision droppedByOrNull) {

        public Optional<PublishedRevision> droppedBy() {
            return Optional.ofNullable(droppedByOrNull);
        }
    }

    /**
     * @param sheet the last revision that holds the key result
     * @param today in the cycle's zone
     * @param droppedByOrNull the revision that no longer holds it; null while the newest does
     */
    public record Linked(
            WorkLink link,
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult,
            Reading reading,
            LocalDate today,
            @Nullable PublishedRevision droppedByOrNull) {

        public Optional<PublishedRevision> droppedBy() {
            return Optional.ofNullable(droppedByOrNull);
        }

        /** Whether its sheet was published again after the link was made. */
        public boolean isPublishedSince() {
            return sheet.at().isAfter(link.madeAt());
        }
    }
}
