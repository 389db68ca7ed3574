package org.okrtree.workbench.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Theme;

/** Pages that both faces have: choosing who one is, language and theme, portraits, people and groups. */
public final class CommonPages {
    private static final List<String> GROUNDS =
            List.of("#cce0ff", "#dfd8fd", "#fdd0ec", "#ffe2bd", "#f8e6a0", "#baf3db", "#c1f0f5");

    private final Chrome chrome;
    private final Directory directory;

    /** One row of the list of people. */
    public record Row(Person person, String groups) {}

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
                .open("/secure/useravatar", this::portrait)
                .get("/admin/people", this::people);
    }

    private Answer choose(Exchange exchange) {
        List<Person> people = directory.people().stream().filter(Person::active).toList();
        return Answer.page(exchange.text("login.title"), "login.vm")
                .with("people", people)
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
        String key = exchange.person().key();
        Texts.LANGUAGES.stream()
                .filter(language -> language.toLanguageTag().equals(exchange.form("language")))
                .findFirst()
                .ifPresent(language -> directory.speak(key, language));
        List.of(Theme.values()).stream()
                .filter(theme -> theme.colorMode().equals(exchange.form("theme")))
                .findFirst()
                .ifPresent(theme -> directory.paint(key, theme));
        return new Answer.Redirect(destination(exchange));
    }

    private Answer people(Exchange exchange) {
        if (!chrome.isAdmin(exchange.person())) {
            return new Answer.NotAllowed();
        }
        List<Row> rows = directory.people().stream()
                .map(person -> new Row(person, String.join(", ", directory.groupsOf(person.key()))))
                .toList();
        return Answer.page(exchange.text("admin.people"), "people.vm")
                .with("rows", rows)
                .with("chosen", "host-people")
                .as(Layout.Kind.ADMIN);
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
