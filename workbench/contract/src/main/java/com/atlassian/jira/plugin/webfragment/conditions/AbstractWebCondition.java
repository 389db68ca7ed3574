package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * A condition that asks about the user and the place.
 *
 * @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1
 */
public abstract class AbstractWebCondition implements Condition {
    /** @remembered */
    @Override
    public void init(Map<String, String> params) {
        // for those that have parameters
    }

    /** @remembered that user and helper come from the context */
    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
    }

    /** @seen Jira 11.3.1, source of codescape/jira-scrum-poker 25.12.1 */
    public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
