package com.atlassian.greenhopper.model.rapid;

/**
 * A board.
 *
 * @seen Jira Software 6.3.3, Javadoc of the class; 10.0 and 11.1, Javadoc of its uses
 */
public class RapidView {
    private final Long id;
    private final String name;

    /**
     * @remembered made by the host alone, by a builder
     * @host
     */
    public RapidView(Long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** @seen Jira Software 6.3.3, Javadoc; Jira 9.17.5, source of corbitchat for Jira */
    public Long getId() {
        return id;
    }

    /** @seen Jira Software 6.3.3, Javadoc; Jira 9.17.5, source of corbitchat for Jira */
    public String getName() {
        return name;
    }
}
