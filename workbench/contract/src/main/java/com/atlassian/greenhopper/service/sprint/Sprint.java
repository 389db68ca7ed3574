package com.atlassian.greenhopper.service.sprint;

/**
 * A sprint of a board.
 *
 * @seen the class, in the Javadoc of Jira Software 10.6 and 11.1
 */
public class Sprint {
    private final Long id;
    private final String name;
    private final State state;

    /**
     * Where a sprint stands.
     *
     * @seen the names, in what the field of the sprint prints
     */
    public enum State {
        /** @seen in what the field of the sprint prints */
        FUTURE,
        /** @seen in what the field of the sprint prints */
        ACTIVE,
        /** @seen in what the field of the sprint prints */
        CLOSED
    }

    /** @remembered made by the host alone, by a builder */
    public Sprint(Long id, String name, State state) {
        this.id = id;
        this.name = name;
        this.state = state;
    }

    /** @remembered */
    public Long getId() {
        return id;
    }

    /** @remembered */
    public String getName() {
        return name;
    }

    /** @remembered */
    public State getState() {
        return state;
    }
}
