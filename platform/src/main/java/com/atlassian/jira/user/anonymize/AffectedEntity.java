package com.atlassian.jira.user.anonymize;

/**
 * What an administrator is shown before a person is anonymised.
 *
 * @seen com.atlassian.streams thirdparty plugin as bundled with Jira, a class that makes it; Jira Software 10.3.11, Javadoc of
 *     its anonymization handlers
 */
public class AffectedEntity {
    private AffectedEntity() {}
}
