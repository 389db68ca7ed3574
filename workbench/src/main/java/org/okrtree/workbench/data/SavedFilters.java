package org.okrtree.workbench.data;

import java.util.List;
import java.util.Optional;

/** The saved filters of the Jira face. */
public final class SavedFilters {
    private static final long FIRST_ID = 10300;

    private final Sql sql;
    private final Directory directory;

    SavedFilters(Sql sql, Directory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /** The person's own and those that are shared, by title; none for whoever may not log in. */
    public List<SavedFilter> seenBy(String userKey) {
        if (directory.byKey(userKey).filter(Person::active).isEmpty()) {
            return List.of();
        }
        return sql.list(
                "SELECT id, owner_key, title, jql, shared FROM wb_filter WHERE owner_key = ? OR shared = 1"
                        + " ORDER BY title, id",
                row -> new SavedFilter(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5) == 1),
                userKey);
    }

    /** One of these. */
    public Optional<SavedFilter> seenBy(String userKey, long id) {
        return seenBy(userKey).stream().filter(filter -> filter.id() == id).findFirst();
    }

    /** Keeps a query under a name. */
    public SavedFilter save(String ownerKey, String title, String jql, boolean shared) {
        SavedFilter saved = new SavedFilter(sql.next("filter", FIRST_ID), ownerKey, title, jql, shared);
        sql.change(
                "INSERT INTO wb_filter (id, owner_key, title, jql, shared) VALUES (?, ?, ?, ?, ?)",
                saved.id(),
                ownerKey,
                title,
                jql,
                shared ? 1 : 0);
        return saved;
    }

    /** Gives it another query. */
    public void change(long id, String jql) {
        sql.change("UPDATE wb_filter SET jql = ? WHERE id = ?", jql, id);
    }

    /** Deletes it; its number is not used again. */
    public void remove(long id) {
        sql.change("DELETE FROM wb_filter WHERE id = ?", id);
    }

    void removeOf(String userKey) {
        sql.change("DELETE FROM wb_filter WHERE owner_key = ?", userKey);
    }

    void rekey(String userKey, String newKey) {
        sql.change("UPDATE wb_filter SET owner_key = ? WHERE owner_key = ?", newKey, userKey);
    }
}
