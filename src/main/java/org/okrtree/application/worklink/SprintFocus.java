package org.okrtree.application.worklink;

import java.util.List;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLink;

/** What a sprint is for, the oldest link first. */
public record SprintFocus(SeenSprint sprint, List<InFocus> focus) {

    /** @param sheet the newest revision that holds the key result */
    public record InFocus(
            WorkLink link, PublishedSheet sheet, PublishedObjective objective, PublishedKeyResult keyResult) {}
}
