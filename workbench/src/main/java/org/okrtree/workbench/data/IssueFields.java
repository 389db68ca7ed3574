package org.okrtree.workbench.data;

/** What a person types for an issue; {@code assigneeKey} may be empty, {@code sprintId} may be 0. */
public record IssueFields(IssueType type, String summary, String description, String assigneeKey, long sprintId) {
    /** A task with a summary and nothing else. */
    public static IssueFields task(String summary) {
        return new IssueFields(IssueType.TASK, summary, "", "", 0);
    }
}
