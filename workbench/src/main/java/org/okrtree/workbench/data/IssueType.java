package org.okrtree.workbench.data;

/** What kind of work an issue is. */
public enum IssueType {
    EPIC("Epic"),
    STORY("Story"),
    TASK("Task"),
    BUG("Bug");

    private final String title;

    IssueType(String title) {
        this.title = title;
    }

    /** The English name, as the API gives it. */
    public String title() {
        return title;
    }
}
