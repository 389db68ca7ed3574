package org.okrtree.workbench.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.workbench.host.DashboardItem;
import org.okrtree.workbench.host.JqlAnswer;

/** What the Jira face takes from plugins beside menus and panels, and what it tells them. */
public interface JiraPlugins {
    /** Tells an event to whoever listens, and comes back when they have heard it. */
    void publish(Object event);

    /** What a call of a plugin's JQL function means; empty when no plugin has it. */
    Optional<JqlAnswer> jql(String function, List<String> arguments, String field, ApplicationUser searcher);

    /** What can be put on a dashboard. */
    List<DashboardItem> dashboardItems();

    /** The keys of the panels of a location whose conditions hold, for each issue of a list. */
    List<List<String>> panelsShown(String location, List<Map<String, Object>> contexts);
}
