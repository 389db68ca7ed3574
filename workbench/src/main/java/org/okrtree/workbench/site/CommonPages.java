package org.okrtree.workbench.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;

/** Pages that both faces have: choosing who one is, language, theme and zone, portraits, time and address. */
public final class CommonPages {
    private static final List<String> GROUNDS =
            List.of("#cce0ff", "#dfd8fd", "#fdd0ec", "#ffe2bd", "#f8e6a0", "#baf3db", "#c1f0f5");

    private final Chrome chrome;
    private final Directory directory;

    /** Makes the pages of a face. */
    public CommonPages(Chrome chrome) {
        this.chrome = chrome;
        this.directory = chrome.directory();
    }

    /** Adds the addresses. */
    public void addTo(Routes routes) {
        routes.open(chrome.loginPath(), this::choose)
                .openPost(chrome.loginPath(), this::signIn)
                .openPost("/logout", this::signOut)
                .post("/preferences", this::prefer)
                .get("/preferences", this::preferences)
                .open("/secure/useravatar", this::portrait);
        new SystemPages(chrome).addTo(routes);
    }

    private Answer choose(Exchange exchange) {
        return Answer.page(exchange.text("login.title"), "login.vm")
                .with("people", directory.activePeople())
                .with("destination", destination(exchange))
                .with("action", chrome.loginPath());
    }

    private Answer signIn(Exchange exchange) {
        Optional<Person> person = directory.byName(exchange.form("person")).filter(Person::active);
        if (person.isEmpty()) {
            return choose(exchange);
        }
        SignIn.open(exchange.request(), person.get());
        return new Answer.Redirect(destination(exchange));
    }

    private Answer signOut(Exchange exchange) {
        SignIn.close(exchange.request());
        return new Answer.Redirect(chrome.loginPath());
    }

    private Answer prefer(Exchange exchange) {
        Preferences.takeOver(directory, exchange.person(), exchange);
        return new Answer.Redirect(destination(exchange));
    }

    private Answer preferences(Exchange exchange) {
        return Answer.page(exchange.text("preferences"), "preferences.vm")
                .with("languages", Texts.LANGUAGES)
                .with("zones", PeoplePages.zones())
                .with("serverZone", chrome.zone().get().getId());
    }

    private Answer portrait(Exchange exchange) {
        String initials = directory
                .byName(exchange.form("ownerId"))
                .map(Person::initials)
                .orElse("?")
                .toUpperCase(Locale.ROOT);
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\"><rect width=\"48\" height=\"48\""
                        + " rx=\"24\" fill=\"" + GROUNDS.get(Math.floorMod(initials.hashCode(), GROUNDS.size()))
                        + "\"/><text x=\"24\" y=\"30\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"17\""
                        + " font-weight=\"600\" fill=\"#172b4d\">" + Html.escape(initials) + "</text></svg>";
        return new Answer.File("image/svg+xml", "portrait.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Only an address of this face: a foreign one would make the sign-in page a springboard. */
    private static String destination(Exchange exchange) {
        String wanted = exchange.form("os_destination");
        return wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\") ? wanted : "/";
    }
}
