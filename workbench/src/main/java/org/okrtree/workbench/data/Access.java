package org.okrtree.workbench.data;

import com.atlassian.cache.CacheManager;
import java.util.List;
import java.util.Set;

/** Which groups may do what in a project or space; kept in memory and read again after a change. */
public final class Access {
    /** What a group may do in a place; each includes those before it. */
    public enum May {
        BROWSE,
        EDIT,
        ADMINISTER
    }

    private final Sql sql;
    private final Directory directory;
    private final Remembered<List<Grant>> remembered = new Remembered<>(this::read);

    private record Grant(long place, String group, May may) {}

    Access(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** From now on the other nodes of this face hear of changes, and this one of theirs. */
    public void shareIn(CacheManager caches) {
        remembered.shareIn(caches, "workbench.access");
    }

    /** Whether the person may do it there; nobody may do anything without being signed in and active. */
    public boolean may(String userKey, May may, long place) {
        if (directory.byKey(userKey).filter(Person::active).isEmpty()) {
            return false;
        }
        Set<String> groups = directory.groupsOf(userKey);
        return grants().stream()
                .anyMatch(grant ->
                        grant.place() == place && grant.may().compareTo(may) >= 0 && groups.contains(grant.group()));
    }

    /** Allows it to a group. */
    public void grant(long place, String group, May may) {
        sql.change("INSERT INTO wb_access (place_id, group_name, may) VALUES (?, ?, ?)", place, group, may.name());
        remembered.forget();
    }

    /** Takes everything in this place from a group. */
    public void revoke(long place, String group) {
        sql.change("DELETE FROM wb_access WHERE place_id = ? AND group_name = ?", place, group);
        remembered.forget();
    }

    /** Reads everything anew, after somebody else wrote to the tables. */
    public void forget() {
        remembered.forget();
    }

    private List<Grant> grants() {
        return remembered.get();
    }

    private List<Grant> read() {
        return sql.list(
                "SELECT place_id, group_name, may FROM wb_access",
                row -> new Grant(row.getLong(1), row.getString(2), May.valueOf(row.getString(3))));
    }
}
