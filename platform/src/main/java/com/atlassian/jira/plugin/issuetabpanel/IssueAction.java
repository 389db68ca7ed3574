package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/**
 * One thing that a tab shows.
 *
 * @seen Jira 7, Javadoc
 * @implemented
 */
public interface IssueAction {
    /** @seen Jira 7, Javadoc */
    String getHtml();

    /** @seen Jira 7, Javadoc */
    Date getTimePerformed();

    /** @seen Jira 7, Javadoc */
    boolean isDisplayActionAllTab();
}
