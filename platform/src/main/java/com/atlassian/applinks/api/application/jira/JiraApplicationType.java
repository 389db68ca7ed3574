package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/**
 * The other product is Jira.
 *
 * @seen applinks 3.2, Javadoc; import in Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi
 *     2.0.0-rc2
 */
public interface JiraApplicationType extends ApplicationType {}
