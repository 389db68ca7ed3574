package org.okrtree.application.published;

/** After a failure Jira is not asked for a while. */
public interface PauseBeforeAsking {

    /** From now on Jira is asked again; whether it was not. */
    boolean end();
}
