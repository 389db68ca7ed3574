package org.okrtree.workbench.data;

import java.time.Instant;

/**
 * An issue as it stands now.
 *
 * @param inProject the number in the key
 * @param assigneeKey empty when nobody has it
 * @param sprintId 0 when it is in none
 * @param archived whether it may be read by its address and is in no list
 * @param onlyGroup who sees it of those who may browse the project; empty for all of them
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
        Instant updated,
        boolean archived,
        String onlyGroup) {

    /** Project key and number; changes when the issue is moved. */
    public String key() {
        return project.key() + "-" + inProject;
    }
}
