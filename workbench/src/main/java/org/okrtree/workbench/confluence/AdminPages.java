package org.okrtree.workbench.confluence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.Link;
import org.okrtree.workbench.site.Routes;

/** What an administrator changes while Confluence runs: the link to Jira, and read-only mode. */
final class AdminPages {
    private static final String LINK = "/admin/application-link";
    private static final String MAINTENANCE = "/admin/maintenance";

    private final ConfluenceChrome chrome;
    private final LinkToJira link;
    private final ReadOnlyMode mode;

    /** A state of the link in the words of its page. */
    public record Choice(String word, String label, String description, boolean chosen) {}

    AdminPages(ConfluenceChrome chrome, LinkToJira link, ReadOnlyMode mode) {
        this.chrome = chrome;
        this.link = link;
        this.mode = mode;
    }

    /** Their entries in the menu. */
    static List<Link> entries(Exchange exchange, String contextPath) {
        return List.of(
                new Link("application-link", exchange.text("link.title"), contextPath + LINK, false),
                new Link("maintenance", exchange.text("maintenance.title"), contextPath + MAINTENANCE, false));
    }

    void addTo(Routes routes) {
        routes.get(LINK, exchange -> asAdministrator(exchange, () -> linkPage(exchange)))
                .post(LINK, exchange -> asAdministrator(exchange, () -> changeLink(exchange)))
                .get(MAINTENANCE, exchange -> asAdministrator(exchange, () -> maintenance(exchange)))
                .post(MAINTENANCE, exchange -> asAdministrator(exchange, () -> maintain(exchange)));
    }

    private Answer asAdministrator(Exchange exchange, Supplier<Answer> answer) {
        return chrome.isAdmin(exchange.person()) ? answer.get() : new Answer.NotAllowed();
    }

    private Answer linkPage(Exchange exchange) {
        List<Choice> choices = Arrays.stream(LinkState.values())
                .map(state -> new Choice(
                        state.word(),
                        exchange.text("link." + state.word()),
                        exchange.text("link." + state.word() + ".is"),
                        state == link.state()))
                .toList();
        return Answer.page(exchange.text("link.title"), "confluence/link.vm")
                .with("choices", choices)
                .with("chosen", "application-link")
                .as(Layout.Kind.ADMIN);
    }

    private Answer changeLink(Exchange exchange) {
        Arrays.stream(LinkState.values())
                .filter(state -> state.word().equals(exchange.form("state")))
                .forEach(link::become);
        return new Answer.Redirect(LINK);
    }

    private Answer maintenance(Exchange exchange) {
        return Answer.page(exchange.text("maintenance.title"), "confluence/maintenance.vm")
                .with("on", mode.isReadOnlyAccessModeEnabled())
                .with("chosen", "maintenance")
                .as(Layout.Kind.ADMIN);
    }

    private Answer maintain(Exchange exchange) {
        if (exchange.form("readOnly").equals("true")) {
            mode.begin();
        } else {
            mode.end();
        }
        return new Answer.Redirect(MAINTENANCE);
    }
}
