package org.okrtree.workbench.data;

import com.atlassian.cache.CacheManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The people of one face, their groups and their tokens. Kept in memory as the products do, since every request asks. */
public final class Directory {
    private final Sql sql;
    private final Remembered<Snapshot> remembered = new Remembered<>(this::read);

    private record Member(String group, String key) {}

    private record Snapshot(Map<String, Person> byKey, Map<String, Person> byName, Map<String, Set<String>> groups) {}

    Directory(Sql sql) {
        this.sql = sql;
    }

    /** From now on the other nodes of this face hear of changes to its people, and this one of theirs. */
    public void shareIn(CacheManager caches) {
        remembered.shareIn(caches, "workbench.people");
    }

    /** Everybody, by full name. */
    public List<Person> people() {
        return snapshot().byKey().values().stream()
                .sorted(Comparator.comparing(Person::fullName))
                .toList();
    }

    /** Whoever may sign in, by full name. */
    public List<Person> activePeople() {
        return people().stream().filter(Person::active).toList();
    }

    /** The person with this key; empty for an unknown or empty one. */
    public Optional<Person> byKey(String key) {
        return Optional.ofNullable(snapshot().byKey().get(key));
    }

    /** The person with this user name. */
    public Optional<Person> byName(String name) {
        return Optional.ofNullable(snapshot().byName().get(name));
    }

    /** The person whose token this is. */
    public Optional<Person> byToken(String token) {
        return sql.first("SELECT user_key FROM wb_token WHERE token = ?", row -> row.getString(1), token)
                .flatMap(this::byKey);
    }

    /** A token of the person, if there is one. */
    public Optional<String> tokenOf(String key) {
        return sql.first("SELECT token FROM wb_token WHERE user_key = ? ORDER BY token", row -> row.getString(1), key);
    }

    /** The names of all groups: those that have a member, and those that were made by hand. */
    public Set<String> groups() {
        Set<String> names = snapshot().groups().values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        names.addAll(sql.list("SELECT group_name FROM wb_group", row -> row.getString(1)));
        return names;
    }

    /** Makes a group that nobody is in; nothing happens when it is there. */
    public void addGroup(String group) {
        if (!groups().contains(group)) {
            sql.change("INSERT INTO wb_group (group_name) VALUES (?)", group);
        }
    }

    /** The group goes, and everybody leaves it. */
    public void removeGroup(String group) {
        sql.atomically(() -> {
            sql.change("DELETE FROM wb_member WHERE group_name = ?", group);
            return sql.change("DELETE FROM wb_group WHERE group_name = ?", group);
        });
        remembered.forget();
    }

    /** The groups of a person; none for an unknown key. */
    public Set<String> groupsOf(String key) {
        return snapshot().groups().getOrDefault(key, Set.of());
    }

    /** Adds somebody, with groups and a token. */
    public void add(Person person, Collection<String> groups, String token) {
        sql.atomically(() -> {
            sql.change(
                    "INSERT INTO wb_person (user_key, user_name, full_name, job, email, active, locale, theme, zone)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    person.key(),
                    person.name(),
                    person.fullName(),
                    person.job(),
                    person.email(),
                    person.active() ? 1 : 0,
                    person.language().toLanguageTag(),
                    person.theme().name(),
                    person.zone());
            groups.forEach(group -> join(group, person.key()));
            return sql.change("INSERT INTO wb_token (token, user_key) VALUES (?, ?)", token, person.key());
        });
        remembered.forget();
    }

    /** Puts a person into a group. */
    public void addToGroup(String key, String group) {
        join(group, key);
        remembered.forget();
    }

    /** Takes a person out of a group. */
    public void removeFromGroup(String key, String group) {
        sql.change("DELETE FROM wb_member WHERE group_name = ? AND user_key = ?", group, key);
        remembered.forget();
    }

    /** The language that the person wants to read. */
    public void speak(String key, Locale language) {
        change(key, "locale", language.toLanguageTag());
    }

    /** The theme that the person wants to see. */
    public void paint(String key, Theme theme) {
        change(key, "theme", theme.name());
    }

    /** Gives the person another user name; the key stays. */
    public void rename(String key, String name) {
        change(key, "user_name", name);
    }

    /** Gives the person another full name. */
    public void call(String key, String fullName) {
        change(key, "full_name", fullName);
    }

    /** The zone in which the person wants to read times; empty for the server's. */
    public void live(String key, String zone) {
        change(key, "zone", zone);
    }

    /** Whose name, mail and job this was cannot be read any more, nobody can sign in as them, and no token is theirs. */
    public void anonymise(String key, String name, String fullName, String email) {
        sql.atomically(() -> {
            sql.change("DELETE FROM wb_token WHERE user_key = ?", key);
            return sql.change(
                    "UPDATE wb_person SET user_name = ?, full_name = ?, job = '', email = ?, active = 0 WHERE user_key = ?",
                    name,
                    fullName,
                    email,
                    key);
        });
        remembered.forget();
    }

    /** The person goes, with groups and tokens; the user name is free for somebody else. */
    public void remove(String key) {
        sql.atomically(() -> {
            sql.change("DELETE FROM wb_token WHERE user_key = ?", key);
            sql.change("DELETE FROM wb_member WHERE user_key = ?", key);
            return sql.change("DELETE FROM wb_person WHERE user_key = ?", key);
        });
        remembered.forget();
    }

    /** Gives the person another key, here alone. */
    void rekey(String key, String newKey) {
        for (String table : List.of("wb_person", "wb_member", "wb_token")) {
            sql.change("UPDATE " + table + " SET user_key = ? WHERE user_key = ?", newKey, key);
        }
    }

    /** Reads everything anew, after somebody else wrote to the tables. */
    public void forget() {
        remembered.forget();
    }

    /** A token that nobody has yet: the one that the sample people have, as long as that is free. */
    public String freeToken(String name) {
        return Stream.concat(
                        Stream.of("token-" + name),
                        IntStream.iterate(2, i -> i + 1).mapToObj(i -> "token-" + name + "-" + i))
                .filter(token -> byToken(token).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Lets the person sign in, or no longer. */
    public void activate(String key, boolean active) {
        change(key, "active", active ? 1 : 0);
    }

    private void change(String key, String column, Object value) {
        sql.change("UPDATE wb_person SET " + column + " = ? WHERE user_key = ?", value, key);
        remembered.forget();
    }

    private int join(String group, String key) {
        return sql.change("INSERT INTO wb_member (group_name, user_key) VALUES (?, ?)", group, key);
    }

    private Snapshot snapshot() {
        return remembered.get();
    }

    private Snapshot read() {
        List<Person> people = sql.list(
                "SELECT user_key, user_name, full_name, job, email, active, locale, theme, zone FROM wb_person",
                row -> new Person(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6) == 1,
                        Locale.forLanguageTag(row.getString(7)),
                        Theme.valueOf(row.getString(8)),
                        row.getString(9)));
        Map<String, Set<String>> groups = new HashMap<>();
        Stream<Member> members = sql
                .list(
                        "SELECT group_name, user_key FROM wb_member",
                        row -> new Member(row.getString(1), row.getString(2)))
                .stream();
        members.forEach(member ->
                groups.computeIfAbsent(member.key(), key -> new TreeSet<>()).add(member.group()));
        return new Snapshot(
                people.stream().collect(Collectors.toMap(Person::key, person -> person)),
                people.stream().collect(Collectors.toMap(Person::name, person -> person)),
                groups);
    }
}
