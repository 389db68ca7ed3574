package org.okrtree.workbench.data;

import java.time.Instant;

/**
 * An issue as it stands now.
 *
 * @param inProject the number in the key
 * @param assigneeKey empty when nobody has it
 * @param sprintId 0 when it is in none
 */
public record Issue(
        long id,
        Project project,
        long inProject,
        IssueType type,
        String summary,
        String description,
        Status status,
        String assigneeKey,
        String reporterKey,
        long sprintId,
        Instant created,
        Instant updated) {

    /** Project key and number; changes when the issue is moved. */
    public String key() {
        return project.key() + "-" + inProject;
    }
}
