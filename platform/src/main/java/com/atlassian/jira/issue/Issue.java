package com.atlassian.jira.issue;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;

/**
 * An issue as Jira holds it.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1; Jira 11.3.10, source of basic-jira-development-
 *     panels 2.x
 */
public interface Issue {
    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    Long getId();

    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    String getKey();

    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    String getSummary();

    /** @remembered stable in every public Jira API since 4; jira.md 6.2 marks it so */
    Project getProjectObject();

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    Status getStatus();
}
