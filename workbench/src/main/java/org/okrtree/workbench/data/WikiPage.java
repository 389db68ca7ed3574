package org.okrtree.workbench.data;

import java.time.Instant;

/**
 * One version of a page.
 *
 * @param parentId 0 for the space's first page
 * @param body in storage format
 * @param current the newest version's number
 */
public record WikiPage(
        long id,
        Space space,
        long parentId,
        String title,
        String body,
        int version,
        int current,
        String authorKey,
        Instant saved) {}
