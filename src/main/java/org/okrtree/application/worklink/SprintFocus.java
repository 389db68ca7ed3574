package org.okrtree.application.worklink;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLink;

/** What a sprint is for, the oldest link first. */
public record SprintFocus(SeenSprint sprint, List<InFocus> focus) {

    /**
     * @param sheet the last revision that holds the key result
     * @param droppedByOrNull the revision that no longer holds it; null while the newest does
     */
    public record InFocus(
            WorkLink link,
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult,
            @Nullable PublishedRevision droppedByOrNull) {

        public Optional<PublishedRevision> droppedBy() {
            return Optional.ofNullable(droppedByOrNull);
        }
    }
}
