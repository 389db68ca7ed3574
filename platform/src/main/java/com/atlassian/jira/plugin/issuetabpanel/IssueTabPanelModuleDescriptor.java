package com.atlassian.jira.plugin.issuetabpanel;

/**
 * The module in the descriptor.
 *
 * @seen Jira 7, Javadoc
 */
public interface IssueTabPanelModuleDescriptor {}
