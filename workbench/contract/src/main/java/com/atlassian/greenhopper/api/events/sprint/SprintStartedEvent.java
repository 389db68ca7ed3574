package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * A sprint was started.
 *
 * @seen Javadoc of Jira Software 10.6 and 11.1
 */
public class SprintStartedEvent implements SprintEvent {
    private final Sprint sprint;

    /** @seen Javadoc of Jira Software 10.6 and 11.1 */
    public SprintStartedEvent(Sprint sprint) {
        this.sprint = sprint;
    }

    /** @remembered */
    @Override
    public Sprint getSprint() {
        return sprint;
    }
}
