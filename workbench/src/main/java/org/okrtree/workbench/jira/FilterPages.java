package org.okrtree.workbench.jira;

import java.util.Optional;
import org.okrtree.workbench.data.SavedFilter;
import org.okrtree.workbench.data.SavedFilters;
import org.okrtree.workbench.jira.NavigatorPages.Asked;
import org.okrtree.workbench.jira.NavigatorPages.Saving;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.JqlRefused;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Routes;

/** What is done with saved filters: anybody keeps a query under a name, and whoever owns a filter changes its query or deletes it. */
final class FilterPages {
    private final SavedFilters filters;
    private final JqlSearch search;
    private final NavigatorPages navigator;

    FilterPages(SavedFilters filters, JqlSearch search, NavigatorPages navigator) {
        this.filters = filters;
        this.search = search;
        this.navigator = navigator;
    }

    void addTo(Routes routes) {
        routes.post("/issues/filters", this::save)
                .post("/issues/filters/{id}", exchange -> own(exchange, filter -> change(exchange, filter)))
                .get("/issues/filters/{id}/delete", exchange -> own(exchange, filter -> deleteForm(exchange, filter)))
                .post("/issues/filters/{id}/delete", exchange -> own(exchange, this::delete));
    }

    private interface OfFilter {
        Answer answer(SavedFilter filter);
    }

    private Answer save(Exchange exchange) {
        String name = exchange.form("name");
        String jql = exchange.form("jql");
        boolean shared = !exchange.form("shared").isEmpty();
        String owner = exchange.person().key();
        String error = whyNot(exchange, name);
        if (error.isEmpty()) {
            error = whyNot(exchange, () -> search.check(Optional.of(exchange.person()), Jql.read(jql)));
        }
        if (!error.isEmpty()) {
            return navigator.page(
                    exchange, new Asked(navigator.filter(exchange), jql), new Saving(name, shared, error));
        }
        return opened(filters.save(owner, name, jql, shared));
    }

    private Answer change(Exchange exchange, SavedFilter filter) {
        String jql = exchange.form("jql");
        String error = whyNot(exchange, () -> search.check(Optional.of(exchange.person()), Jql.read(jql), filter));
        if (!error.isEmpty()) {
            return navigator.page(exchange, new Asked(Optional.of(filter), jql), new Saving("", false, error));
        }
        filters.change(filter.id(), jql);
        return opened(filter);
    }

    private static Answer deleteForm(Exchange exchange, SavedFilter filter) {
        return Answer.page(exchange.text("filter.delete", filter.title()), "confirm.vm")
                .with("heading", exchange.text("filter.delete", filter.title()))
                .with("lead", exchange.text("filter.delete.lead"))
                .with("action", "/issues/filters/" + filter.id() + "/delete")
                .with("back", address(filter));
    }

    private Answer delete(SavedFilter filter) {
        filters.remove(filter.id());
        return new Answer.Redirect("/issues/");
    }

    private Answer own(Exchange exchange, OfFilter page) {
        String id = exchange.path("id");
        String me = exchange.person().key();
        Optional<SavedFilter> filter =
                id.matches("\\d{1,18}") ? filters.seenBy(me, Long.parseLong(id)) : Optional.empty();
        if (filter.isEmpty()) {
            return new Answer.NotThere();
        }
        return filter.get().isOf(me) ? page.answer(filter.get()) : new Answer.NotAllowed();
    }

    private String whyNot(Exchange exchange, String name) {
        if (name.isEmpty()) {
            return exchange.text("filter.no-name");
        }
        if (name.length() > SavedFilter.LONGEST_TITLE) {
            return exchange.text("filter.long-name", SavedFilter.LONGEST_TITLE);
        }
        String me = exchange.person().key();
        boolean taken = filters.seenBy(me).stream().anyMatch(one -> one.isOf(me) && one.isCalled(name));
        return taken ? exchange.text("filter.name-taken", name) : "";
    }

    private interface Check {
        void run() throws JqlRefused;
    }

    private static String whyNot(Exchange exchange, Check check) {
        try {
            check.run();
            return "";
        } catch (JqlRefused refused) {
            return exchange.text("filter.wrong-query", refused.position(), JqlSentences.of(exchange.locale(), refused));
        }
    }

    private static Answer opened(SavedFilter filter) {
        return new Answer.Redirect(address(filter));
    }

    private static String address(SavedFilter filter) {
        return "/issues/?filter=" + filter.id();
    }
}
