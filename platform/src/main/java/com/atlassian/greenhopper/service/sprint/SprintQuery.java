package com.atlassian.greenhopper.service.sprint;

import java.util.Set;

/**
 * Which sprints are wanted.
 *
 * @seen Jira Software 10.6, Javadoc
 */
public class SprintQuery {
    private final Set<Sprint.State> states;

    /** @remembered made by its builder alone */
    private SprintQuery(Set<Sprint.State> states) {
        this.states = states;
    }

    /**
     * @remembered for the host, which looks for these
     * @host
     */
    public Set<Sprint.State> states() {
        return states;
    }

    /** @seen Jira Software 10.6, Javadoc */
    public static Builder builder() {
        return new Builder();
    }

    /** @seen Jira Software 10.6, Javadoc */
    public static class Builder {
        private Set<Sprint.State> states = Set.of(Sprint.State.values());

        /** @seen Jira Software 10.6, Javadoc */
        public Builder states(Set<Sprint.State> states) {
            this.states = states;
            return this;
        }

        /** @seen Jira Software 10.6, Javadoc */
        public SprintQuery build() {
            return new SprintQuery(states);
        }
    }
}
