package org.okrtree.application.worklink;

import java.time.LocalDate;
import java.util.List;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLink;

/** What an issue helps with. */
public record IssueLinks(SeenIssue issue, List<Linked> links) {

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
