package org.okrtree.workbench.scale;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/** How one kind of database names the plugin's tables and columns. */
record Sql(Database.Kind kind) {
    static final String NAMESPACE = "org.okrtree.okr-plugin";

    /** @param table such as CHECK_IN */
    String table(String table) {
        return name(RealActiveObjects.tablePrefix(NAMESPACE) + "_" + table);
    }

    String name(String name) {
        String quote = kind == Database.Kind.MARIADB ? "`" : "\"";
        return quote + name + quote;
    }

    /** @param where with the names of columns in capitals and without quotes; empty for all rows */
    String select(String table, String columns, String where) {
        return "SELECT "
                + Arrays.stream(columns.split(", ")).map(this::name).collect(Collectors.joining(", "))
                + " FROM "
                + table(table)
                + (where.isEmpty() ? "" : " WHERE " + where.replaceAll("([A-Z_]{2,}) (=|IN|<|>)", name("$1") + " $2"));
    }
}
