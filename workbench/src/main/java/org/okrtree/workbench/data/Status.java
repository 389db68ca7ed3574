package org.okrtree.workbench.data;

/** Where an issue stands; from each an issue can go to each other. */
public enum Status {
    TO_DO("To Do", "default"),
    IN_PROGRESS("In Progress", "current"),
    DONE("Done", "success");

    private final String title;
    private final String lozenge;

    Status(String title, String lozenge) {
        this.title = title;
        this.lozenge = lozenge;
    }

    /** The English name, as the API gives it. */
    public String title() {
        return title;
    }

    /** The kind of AUI lozenge. */
    public String lozenge() {
        return lozenge;
    }
}
