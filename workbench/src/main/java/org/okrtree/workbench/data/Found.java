package org.okrtree.workbench.data;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how many there are on all pages
 */
public record Found(List<Issue> issues, long total) {
    /** Copies the issues. */
    public Found {
        issues = List.copyOf(issues);
    }
}
