package org.okrtree.application.worklink;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The issues that the present user of a host may see, as an example names them. */
public final class InMemorySeenIssues implements SeenIssues {

    private final Map<Long, SeenIssue> issues = new HashMap<>();

    /** The issue is as said from now on. */
    public void put(SeenIssue issue) {
        issues.put(issue.id(), issue);
    }

    /** The issue is not there any more. */
    public void remove(long issue) {
        issues.remove(issue);
    }

    @Override
    public Optional<SeenIssue> with(long issueId) {
        return Optional.ofNullable(issues.get(issueId));
    }
}
