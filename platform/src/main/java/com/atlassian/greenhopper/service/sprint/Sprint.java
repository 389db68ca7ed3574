package com.atlassian.greenhopper.service.sprint;

/**
 * A sprint of a board.
 *
 * @seen Jira Software 10.6 and 11.1, Javadoc of the class
 */
public class Sprint {
    private final Long id;
    private final Long rapidViewId;
    private final String name;
    private final State state;

    /**
     * Where a sprint stands.
     *
     * @seen Jira Software 11.1, Javadoc; Jira 7 to 9, source of mail.ru's My Groovy for Jira
     */
    public enum State {
        /** @seen source of homecredit's sprint team matcher */
        FUTURE,
        /** @seen source of homecredit's sprint team matcher and of mail.ru's My Groovy for Jira */
        ACTIVE,
        /** @seen in what the field of the sprint prints */
        CLOSED
    }

    /**
     * @remembered made by the host alone, by a builder
     * @host
     */
    public Sprint(Long id, Long rapidViewId, String name, State state) {
        this.id = id;
        this.rapidViewId = rapidViewId;
        this.name = name;
        this.state = state;
    }

    /** @seen Jira Software 11.1, Javadoc */
    public Long getId() {
        return id;
    }

    /**
     * The board on which the sprint was made.
     *
     * @seen Jira Software 11.1, Javadoc
     */
    public Long getRapidViewId() {
        return rapidViewId;
    }

    /** @seen Jira Software 11.1, Javadoc */
    public String getName() {
        return name;
    }

    /** @seen Jira Software 11.1, Javadoc */
    public State getState() {
        return state;
    }
}
