package com.atlassian.jira.event.type;

/**
 * Kinds of issue events: fields read at run time and boxed, so compare them with {@code equals}.
 *
 * @seen Jira 11.0.0, source of atlassian-slack-integration-server 3.0.0; fields in the Javadoc of Jira 7
 */
public class EventType {
    /** @remembered the value */
    public static final Long ISSUE_CREATED_ID = 1L;

    /** @remembered the value */
    public static final Long ISSUE_UPDATED_ID = 2L;

    /** @remembered the value */
    public static final Long ISSUE_DELETED_ID = 8L;

    /** @remembered the value */
    public static final Long ISSUE_MOVED_ID = 9L;

    /** @remembered the value */
    public static final Long ISSUE_GENERICEVENT_ID = 13L;
}
