package org.okrtree.workbench.site;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.okrtree.workbench.data.Directory;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Theme;

/** The administration of people and groups: whoever plugins know today may be called otherwise, or be gone, tomorrow. */
public final class PeoplePages {
    private static final String NAMES = "[A-Za-z0-9._-]{1,40}";
    private static final int LONGEST = 100;

    private final Chrome chrome;
    private final Directory directory;
    private final Accounts accounts;

    /** One row of the list of people. */
    public record Row(Person person, String groups, String zone) {}

    /** One row of the list of groups. */
    public record Group(String name, int members, boolean needed) {}

    private enum Deed {
        ANONYMISE("people.anonymise"),
        DELETE("people.delete");

        private final String title;

        Deed(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        String path() {
            return title.substring("people.".length());
        }
    }

    /** Makes the pages of a face. */
    public PeoplePages(Chrome chrome, Accounts accounts) {
        this.chrome = chrome;
        this.directory = chrome.directory();
        this.accounts = accounts;
    }

    /** Adds the addresses. */
    public void addTo(Routes routes) {
        routes.get("/admin/people", administrators(exchange -> people(exchange)))
                .get("/admin/people/add", administrators(exchange -> form(exchange, "")))
                .post("/admin/people/add", administrators(this::add))
                .get("/admin/people/{key}", withPerson((exchange, person) -> page(exchange, person, "")))
                .post("/admin/people/{key}", withPerson(this::change))
                .post("/admin/people/{key}/active", withPerson(this::activate))
                .get("/admin/people/{key}/anonymise", withPerson((exchange, one) -> ask(exchange, one, Deed.ANONYMISE)))
                .post("/admin/people/{key}/anonymise", withPerson(this::anonymise))
                .get("/admin/people/{key}/delete", withPerson((exchange, one) -> ask(exchange, one, Deed.DELETE)))
                .post("/admin/people/{key}/delete", withPerson(this::delete))
                .get("/admin/groups", administrators(exchange -> groups(exchange, "")))
                .post("/admin/groups", administrators(this::addGroup))
                .get("/admin/groups/{group}/remove", administrators(this::askGroup))
                .post("/admin/groups/{group}/remove", administrators(this::removeGroup));
    }

    private Routes.Handler administrators(Routes.Handler page) {
        return exchange -> chrome.isAdmin(exchange.person()) ? page.answer(exchange) : new Answer.NotAllowed();
    }

    private Routes.Handler withPerson(BiFunction<Exchange, Person, Answer> page) {
        return administrators(exchange -> directory
                .byKey(exchange.path("key"))
                .map(person -> page.apply(exchange, person))
                .orElseGet(Answer.NotThere::new));
    }

    private static Answer.Page admin(Exchange exchange, String title, String template, String chosen) {
        return Answer.page(title, template).with("chosen", chosen).as(Layout.Kind.ADMIN);
    }

    private Answer people(Exchange exchange) {
        List<Row> rows = directory.people().stream()
                .map(person -> new Row(
                        person,
                        String.join(", ", directory.groupsOf(person.key())),
                        chrome.zone().of(Optional.of(person)).getId()))
                .toList();
        return admin(exchange, exchange.text("admin.people"), "people.vm", "host-people")
                .with("rows", rows);
    }

    private Answer.Page form(Exchange exchange, String why) {
        Map<String, String> typed = new HashMap<>();
        for (String field : List.of("name", "fullName", "email", "old")) {
            typed.put(field, exchange.form(field));
        }
        return admin(exchange, exchange.text("people.add"), "person-add.vm", "host-people")
                .with("typed", typed)
                .with("why", why)
                .with("keysOfOld", accounts.hasKeysOfOld())
                .withStatus(why.isEmpty() ? 200 : 422);
    }

    private Answer add(Exchange exchange) {
        String name = exchange.form("name");
        String fullName = exchange.form("fullName");
        Optional<String> why = whyNotNamed(exchange, name, fullName, Optional.empty());
        if (why.isPresent()) {
            return form(exchange, why.get());
        }
        Person person = new Person(
                accounts.newKey(name, !exchange.form("old").isEmpty()),
                name,
                fullName,
                exchange.text("people.new"),
                exchange.form("email"),
                true,
                exchange.locale(),
                Theme.LIGHT,
                "");
        directory.add(person, List.of(), directory.freeToken(name));
        return new Answer.Redirect("/admin/people/" + person.key());
    }

    private Optional<String> whyNotNamed(Exchange exchange, String name, String fullName, Optional<Person> himself) {
        if (!name.matches(NAMES)) {
            return Optional.of(exchange.text("people.refused.name"));
        }
        if (fullName.isEmpty() || fullName.length() > LONGEST) {
            return Optional.of(exchange.text("people.refused.full-name", LONGEST));
        }
        return directory
                .byName(name)
                .filter(other -> himself.filter(other::equals).isEmpty())
                .map(other -> exchange.text("people.refused.taken", name, other.fullName()));
    }

    private Answer.Page page(Exchange exchange, Person person, String why) {
        Set<String> groups = new TreeSet<>(directory.groups());
        return admin(exchange, person.fullName(), "person.vm", "host-people")
                .with("person", person)
                .with("groups", groups)
                .with("isIn", directory.groupsOf(person.key()))
                .with("zones", zones())
                .with("serverZone", chrome.zone().get().getId())
                .with("languages", Texts.LANGUAGES)
                .with("anonymises", accounts.anonymises())
                .with("why", why)
                .withStatus(why.isEmpty() ? 200 : 422);
    }

    /** The zones that a person may choose. */
    static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc") && !id.startsWith("SystemV"))
                .sorted()
                .toList();
    }

    private Answer change(Exchange exchange, Person person) {
        String name = exchange.form("name");
        String fullName = exchange.form("fullName");
        Set<String> wanted = Arrays.stream(
                        Optional.ofNullable(exchange.request().getParameterValues("group"))
                                .orElse(new String[0]))
                .filter(directory.groups()::contains)
                .collect(Collectors.toSet());
        Optional<String> why =
                whyNotNamed(exchange, name, fullName, Optional.of(person)).or(() -> locksOut(exchange, person, wanted));
        if (why.isPresent()) {
            return page(exchange, person, why.get());
        }
        directory.rename(person.key(), name);
        directory.call(person.key(), fullName);
        Preferences.takeOver(directory, person, exchange);
        directory.groups().forEach(group -> join(person, group, wanted.contains(group)));
        return new Answer.Redirect("/admin/people/" + person.key());
    }

    /** Nobody takes the administration from themselves: nobody could give it back. */
    private Optional<String> locksOut(Exchange exchange, Person person, Set<String> wanted) {
        return person.key().equals(exchange.person().key()) && !wanted.containsAll(accounts.neededGroups())
                ? Optional.of(exchange.text("people.refused.yourself"))
                : Optional.empty();
    }

    private void join(Person person, String group, boolean wanted) {
        boolean isIn = directory.groupsOf(person.key()).contains(group);
        if (wanted && !isIn) {
            directory.addToGroup(person.key(), group);
        } else if (!wanted && isIn) {
            directory.removeFromGroup(person.key(), group);
        }
    }

    private Answer activate(Exchange exchange, Person person) {
        if (isSelf(exchange, person)) {
            return page(exchange, person, exchange.text("people.refused.yourself"));
        }
        directory.activate(person.key(), !person.active());
        return new Answer.Redirect("/admin/people/" + person.key());
    }

    private static boolean isSelf(Exchange exchange, Person person) {
        return person.key().equals(exchange.person().key());
    }

    private Answer ask(Exchange exchange, Person person, Deed deed) {
        return whyNot(exchange, person, deed)
                .<Answer>map(why -> page(exchange, person, why))
                .orElseGet(() -> confirmation(
                        exchange,
                        exchange.text(deed.title(), person.fullName()),
                        exchange.text(
                                deed == Deed.DELETE ? accounts.whatDeletingTakes() : "people.anonymise.lead.jira",
                                person.name()),
                        "/admin/people/" + person.key() + "/" + deed.path(),
                        "/admin/people/" + person.key()));
    }

    private Answer confirmation(Exchange exchange, String title, String lead, String action, String back) {
        return admin(exchange, title, "confirm.vm", back.startsWith("/admin/groups") ? "host-groups" : "host-people")
                .with("heading", title)
                .with("lead", lead)
                .with("action", action)
                .with("back", back);
    }

    private Optional<String> whyNot(Exchange exchange, Person person, Deed deed) {
        if (isSelf(exchange, person)) {
            return Optional.of(exchange.text("people.refused.yourself"));
        }
        if (deed == Deed.ANONYMISE) {
            return accounts.anonymises() ? Optional.empty() : Optional.of(exchange.text("people.refused.by-deleting"));
        }
        return accounts.whyNotDelete(person).map(key -> exchange.text(key, person.fullName()));
    }

    private Answer anonymise(Exchange exchange, Person person) {
        Optional<String> why = whyNot(exchange, person, Deed.ANONYMISE);
        if (why.isPresent()) {
            return page(exchange, person, why.get());
        }
        List<String> behind = accounts.anonymise(person);
        return behind.isEmpty()
                ? new Answer.Redirect("/admin/people")
                : admin(exchange, exchange.text("admin.people"), "anonymised.vm", "host-people")
                        .with("behind", behind);
    }

    private Answer delete(Exchange exchange, Person person) {
        Optional<String> why = whyNot(exchange, person, Deed.DELETE);
        if (why.isPresent()) {
            return page(exchange, person, why.get());
        }
        accounts.delete(person);
        return new Answer.Redirect("/admin/people");
    }

    private Answer.Page groups(Exchange exchange, String why) {
        List<Group> rows = directory.groups().stream()
                .map(name ->
                        new Group(name, members(name), accounts.neededGroups().contains(name)))
                .toList();
        return admin(exchange, exchange.text("admin.groups"), "groups.vm", "host-groups")
                .with("rows", rows)
                .with("typed", why.isEmpty() ? "" : exchange.form("name"))
                .with("why", why)
                .withStatus(why.isEmpty() ? 200 : 422);
    }

    private int members(String group) {
        return (int) directory.people().stream()
                .filter(person -> directory.groupsOf(person.key()).contains(group))
                .count();
    }

    private Answer addGroup(Exchange exchange) {
        String name = exchange.form("name");
        if (!name.matches(NAMES)) {
            return groups(exchange, exchange.text("groups.refused.name"));
        }
        directory.addGroup(name);
        return new Answer.Redirect("/admin/groups");
    }

    private Answer askGroup(Exchange exchange) {
        String group = exchange.path("group");
        return whyNotRemove(exchange, group)
                .orElseGet(() -> confirmation(
                        exchange,
                        exchange.text("groups.remove", group),
                        exchange.text("groups.remove.lead", members(group)),
                        "/admin/groups/" + group + "/remove",
                        "/admin/groups"));
    }

    private Optional<Answer> whyNotRemove(Exchange exchange, String group) {
        if (!directory.groups().contains(group)) {
            return Optional.of(new Answer.NotThere());
        }
        return accounts.neededGroups().contains(group)
                ? Optional.of(groups(exchange, exchange.text("groups.refused.needed", group)))
                : Optional.empty();
    }

    private Answer removeGroup(Exchange exchange) {
        String group = exchange.path("group");
        return whyNotRemove(exchange, group).orElseGet(() -> {
            directory.removeGroup(group);
            return new Answer.Redirect("/admin/groups");
        });
    }
}
