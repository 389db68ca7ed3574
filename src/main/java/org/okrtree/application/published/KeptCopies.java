package org.okrtree.application.published;

/** What is kept here of Jira's documents. */
public interface KeptCopies {

    /** Forgets everything, and says how many there were. */
    int clear();
}
