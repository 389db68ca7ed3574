package org.okrtree.workbench.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.data.Dashboard;
import org.okrtree.workbench.host.DashboardItem;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Routes;

/** Each person's dashboard: two columns of what plugins offer. The scripts of the items draw into the page. */
final class DashboardPages {
    private static final String ADDRESS = "/secure/Dashboard.jspa";
    private static final int LONGEST_PREFERENCES = 10_000;

    private final Dashboard dashboard;
    private final JiraPlugins plugins;

    /** An item on the page; {@code known} is empty when its plugin is gone. */
    public record Shown(Dashboard.Placed placed, List<DashboardItem> known) {}

    DashboardPages(Dashboard dashboard, JiraPlugins plugins) {
        this.dashboard = dashboard;
        this.plugins = plugins;
    }

    void addTo(Routes routes) {
        routes.get(ADDRESS, this::page)
                .post("/secure/Dashboard.jspa/items", this::put)
                .post("/secure/Dashboard.jspa/items/{id}/move", exchange -> with(exchange, dashboard::swap))
                .post("/secure/Dashboard.jspa/items/{id}/remove", exchange -> with(exchange, dashboard::remove))
                .post("/secure/Dashboard.jspa/items/{id}/preferences", this::keep);
    }

    private interface Change {
        void of(long id);
    }

    private Answer page(Exchange exchange) {
        List<DashboardItem> offered = plugins.dashboardItems();
        List<Shown> shown = dashboard.of(exchange.person().key()).stream()
                .map(placed -> new Shown(
                        placed,
                        offered.stream()
                                .filter(item -> item.key().equals(placed.itemKey()))
                                .toList()))
                .toList();
        return Answer.page(exchange.text("dashboard.title"), "jira/dashboard.vm")
                .inContext("atl.dashboard")
                .with("offered", offered)
                .with("columns", List.of(ofColumn(shown, 0), ofColumn(shown, 1)));
    }

    private static List<Shown> ofColumn(List<Shown> shown, int column) {
        return shown.stream().filter(one -> one.placed().column() == column).toList();
    }

    private Answer put(Exchange exchange) {
        plugins.dashboardItems().stream()
                .filter(item -> item.key().equals(exchange.form("item")))
                .findFirst()
                .ifPresent(item -> dashboard.put(exchange.person().key(), item.key()));
        return new Answer.Redirect(ADDRESS);
    }

    private Answer with(Exchange exchange, Change change) {
        return own(exchange)
                .<Answer>map(placed -> {
                    change.of(placed.id());
                    return new Answer.Redirect(ADDRESS);
                })
                .orElseGet(Answer.NotThere::new);
    }

    private Answer keep(Exchange exchange) {
        String preferences = exchange.form("preferences");
        if (preferences.length() > LONGEST_PREFERENCES || !isObject(preferences)) {
            return new Answer.NotAllowed();
        }
        return with(exchange, id -> dashboard.keep(id, preferences));
    }

    private static boolean isObject(String json) {
        try {
            return new ObjectMapper().readTree(json).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private Optional<Dashboard.Placed> own(Exchange exchange) {
        String id = exchange.path("id");
        return id.matches("\\d{1,18}") ? dashboard.of(exchange.person().key(), Long.parseLong(id)) : Optional.empty();
    }
}
