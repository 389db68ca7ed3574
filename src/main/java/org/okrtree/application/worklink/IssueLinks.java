package org.okrtree.application.worklink;

import java.time.LocalDate;
import java.util.List;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLink;

/**
 * What an issue helps with.
 *
 * @param links to key results
 * @param objectives the links to objectives, which have no figures
 */
public record IssueLinks(SeenIssue issue, List<Linked> links, List<LinkedObjective> objectives) {

    /** @param sheet the newest revision that holds the objective */
    public record LinkedObjective(WorkLink link, PublishedSheet sheet, PublishedObjective objective) {}

    /**
     * @param sheet the newest revision that holds the key result
     * @param today in the cycle's zone
     */
    public record Linked(
            WorkLink link,
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult,
            Reading reading,
            LocalDate today) {}
}
