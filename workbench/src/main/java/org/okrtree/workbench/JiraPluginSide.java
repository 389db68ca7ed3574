package org.okrtree.workbench;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.workbench.host.DashboardItem;
import org.okrtree.workbench.host.JqlAnswer;
import org.okrtree.workbench.host.PluginHost;
import org.okrtree.workbench.jira.JiraPlugins;

/** What the Jira face takes from its plugin host beside menus and panels; nothing before it is there. */
final class JiraPluginSide implements JiraPlugins {
    private volatile Optional<PluginHost> host = Optional.empty();

    void joins(PluginHost started) {
        host = Optional.of(started);
    }

    @Override
    public void publish(Object event) {
        host.ifPresent(one -> one.publish(event));
    }

    @Override
    public Optional<JqlAnswer> jql(String function, List<String> arguments, String field, ApplicationUser searcher) {
        return host.flatMap(one -> one.jql(function, arguments, field, searcher));
    }

    @Override
    public List<DashboardItem> dashboardItems() {
        return host.map(PluginHost::dashboardItems).orElse(List.of());
    }

    @Override
    public List<List<String>> panelsShown(String location, List<Map<String, Object>> contexts) {
        return host.map(one -> one.panelsShown(location, contexts))
                .orElseGet(() ->
                        contexts.stream().map(context -> List.<String>of()).toList());
    }
}
