package org.okrtree.workbench.data;

import java.util.List;
import java.util.Optional;

/** What each person has on the dashboard, in two columns. */
public final class Dashboard {
    private final Sql sql;

    /**
     * One thing on somebody's dashboard.
     *
     * @param itemKey which item it is: plugin and module
     * @param column 0 for the left one, 1 for the right one
     * @param preferences what its script saved, as JSON; empty before it did
     */
    public record Placed(long id, String userKey, String itemKey, int column, String preferences) {}

    Dashboard(Sql sql) {
        this.sql = sql;
    }

    /** The things of a person in the order in which they were put there. */
    public List<Placed> of(String userKey) {
        return sql.list(
                "SELECT id, user_key, item_key, side, preferences FROM wb_dashboard_item WHERE user_key = ? ORDER BY id",
                Dashboard::placed,
                userKey);
    }

    /** One of the things of a person. */
    public Optional<Placed> of(String userKey, long id) {
        return of(userKey).stream().filter(placed -> placed.id() == id).findFirst();
    }

    /** Puts an item at the end of the column that has fewer. */
    public Placed put(String userKey, String itemKey) {
        long right = of(userKey).stream().filter(placed -> placed.column() == 1).count();
        int column = of(userKey).size() - right > right ? 1 : 0;
        Placed placed = new Placed(sql.next("dashboard", 1), userKey, itemKey, column, "");
        sql.change(
                "INSERT INTO wb_dashboard_item (id, user_key, item_key, side, preferences) VALUES (?, ?, ?, ?, ?)",
                placed.id(),
                userKey,
                itemKey,
                column,
                "");
        return placed;
    }

    /** Keeps what the item's script wants to know next time. */
    public void keep(long id, String preferences) {
        sql.change("UPDATE wb_dashboard_item SET preferences = ? WHERE id = ?", preferences, id);
    }

    /** Puts it into the other column. */
    public void swap(long id) {
        sql.change("UPDATE wb_dashboard_item SET side = 1 - side WHERE id = ?", id);
    }

    /** Takes it away. */
    public void remove(long id) {
        sql.change("DELETE FROM wb_dashboard_item WHERE id = ?", id);
    }

    private static Placed placed(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Placed(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getString(5));
    }
}
