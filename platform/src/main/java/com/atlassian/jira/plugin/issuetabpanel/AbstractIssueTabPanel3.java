package com.atlassian.jira.plugin.issuetabpanel;

/**
 * What tabs begin with.
 *
 * @seen Atlassian's guide to issue tab panels, page of December 2025; extended in the source of Atlassian's Connect plugin for Jira
 *     and of six others
 */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    /** @seen source of Atlassian's Connect plugin for Jira, a class that extends it and passes nothing */
    public AbstractIssueTabPanel3() {}

    /**
     * @seen Jira 7, Javadoc; overridden in a plugin
     * @host
     */
    @Override
    public void init(IssueTabPanelModuleDescriptor descriptor) {}
}
