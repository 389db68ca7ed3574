package org.okrtree.workbench.data;

/** Where an issue stands; from each an issue can go to each other. */
public enum Status {
    TO_DO("To Do", "new", "default"),
    IN_PROGRESS("In Progress", "indeterminate", "current"),
    DONE("Done", "done", "success");

    private final String title;
    private final String category;
    private final String lozenge;

    Status(String title, String category, String lozenge) {
        this.title = title;
        this.category = category;
        this.lozenge = lozenge;
    }

    /** The English name, as the API gives it. */
    public String title() {
        return title;
    }

    /** The key of the status category. */
    public String category() {
        return category;
    }

    /** The kind of AUI lozenge. */
    public String lozenge() {
        return lozenge;
    }
}
