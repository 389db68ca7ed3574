package com.atlassian.greenhopper.api.events.sprint;

import com.atlassian.greenhopper.service.sprint.Sprint;

/**
 * Something happened to a sprint.
 *
 * @seen Javadoc of Jira Software 10.6 and 11.1
 */
public interface SprintEvent {
    /** @remembered */
    Sprint getSprint();
}
