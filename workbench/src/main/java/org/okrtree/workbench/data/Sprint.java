package org.okrtree.workbench.data;

import java.time.LocalDate;

/** A sprint of a project. */
public record Sprint(
        long id, long projectId, String name, String goal, State state, LocalDate firstDay, LocalDate lastDay) {
    /** Where a sprint stands. */
    public enum State {
        FUTURE,
        ACTIVE,
        CLOSED
    }
}
