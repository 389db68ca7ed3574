package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

/**
 * A tab under Activity in the issue view.
 *
 * @seen Jira 7, Javadoc
 */
public interface IssueTabPanel3 {
    /**
     * @seen Jira 7, Javadoc
     * @host
     */
    void init(IssueTabPanelModuleDescriptor descriptor);

    /**
     * Whether the tab is there for this issue and person; asked at every issue view.
     *
     * @seen Jira 7, Javadoc; overridden in six plugins
     * @host
     */
    boolean showPanel(ShowPanelRequest request);

    /**
     * What the tab shows; asked when it is looked at.
     *
     * @seen Jira 7, Javadoc; overridden in six plugins
     * @host
     */
    List<IssueAction> getActions(GetActionsRequest request);
}
