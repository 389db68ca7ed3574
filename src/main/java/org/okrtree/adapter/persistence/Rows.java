package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Entity;
import net.java.ao.Query;

/** What every store asks of a table. */
final class Rows {

    /** Oracle takes 1000 in a list, SQL Server 2100 in a statement; other parameters stand beside the list. */
    static final int MOST_IN_A_LIST = 800;

    private static final int NEWEST = 64;

    private Rows() {}

    static <R extends Entity> Optional<R> one(ActiveObjects ao, Class<R> type, String where, Object... parameters) {
        R[] found = ao.find(type, Query.select().where(where, parameters));
        return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
    }

    static <R extends Entity> List<R> all(ActiveObjects ao, Class<R> type, String where, Object... parameters) {
        return List.of(ao.find(type, Query.select().where(where, parameters)));
    }

    /**
     * Reads many rows at once without making each an entity that is looked after.
     *
     * @param columns all columns that {@code read} asks for, ID first
     * @param where empty for the whole table
     */
    static <R extends Entity, T> List<T> read(
            ActiveObjects ao, Class<R> type, String columns, Function<R, T> read, String where, Object... parameters) {
        List<T> values = new ArrayList<>();
        Query query = Query.select(columns);
        ao.stream(type, where.isEmpty() ? query : query.where(where, parameters), row -> values.add(read.apply(row)));
        return values;
    }

    /**
     * The numbers that the database gave to the newest {@link #NEWEST} rows: other ones when a row was added since. More than the one
     * highest, because a transaction that began earlier, and so has lower numbers, may end later.
     *
     * @param where empty for the whole table
     */
    static <R extends Entity> String newestIds(ActiveObjects ao, Class<R> type, String where, Object... parameters) {
        return newest(ao, type, "ID", Entity::getID, "ID DESC", where, parameters);
    }

    /**
     * The same by a column that rises with time.
     *
     * @param order the newest first
     */
    static <R extends Entity> String newest(
            ActiveObjects ao,
            Class<R> type,
            String column,
            Function<R, Object> read,
            String order,
            String where,
            Object... parameters) {
        Query query = Query.select(column.equals("ID") ? column : "ID, " + column)
                .order(order)
                .limit(NEWEST);
        StringBuilder newest = new StringBuilder();
        ao.stream(
                type,
                where.isEmpty() ? query : query.where(where, parameters),
                row -> newest.append(read.apply(row)).append(' '));
        return newest.toString();
    }

    /** The same for all rows whose {@code column} holds one of these, in one statement for each {@link #MOST_IN_A_LIST} of them. */
    static <R extends Entity, T> List<T> readIn(
            ActiveObjects ao,
            Class<R> type,
            String columns,
            Function<R, T> read,
            String column,
            Collection<String> wanted,
            String andWhere,
            Object... andParameters) {
        List<T> values = new ArrayList<>();
        for (List<String> some : chunks(wanted)) {
            List<Object> parameters = new ArrayList<>(some);
            Collections.addAll(parameters, andParameters);
            values.addAll(read(ao, type, columns, read, in(column, some.size()) + andWhere, parameters.toArray()));
        }
        return values;
    }

    /** The rows themselves, as {@link #all} gives them, in as many statements as {@link #readIn} takes. */
    static <R extends Entity> List<R> allIn(
            ActiveObjects ao,
            Class<R> type,
            String column,
            Collection<?> wanted,
            String andWhere,
            Object... andParameters) {
        List<R> rows = new ArrayList<>();
        for (List<?> some : chunks(wanted)) {
            List<Object> parameters = new ArrayList<>(some);
            Collections.addAll(parameters, andParameters);
            rows.addAll(all(ao, type, in(column, some.size()) + andWhere, parameters.toArray()));
        }
        return rows;
    }

    static <R extends Entity> void insert(ActiveObjects ao, Class<R> type, Columns columns) {
        ao.create(type, columns.asMap());
    }

    static <R extends Entity> void insertAll(ActiveObjects ao, Class<R> type, List<Columns> rows) {
        if (!rows.isEmpty()) {
            List<Map<String, Object>> maps = rows.stream().map(Columns::asMap).toList();
            ao.create(type, maps);
        }
    }

    /**
     * Takes rows out that are about to be inserted anew, changed.
     *
     * @throws StoreConflict when one of them is gone: somebody was faster
     */
    static <R extends Entity> void claim(ActiveObjects ao, Class<R> type, Collection<R> rows) {
        int taken = 0;
        for (List<R> some : chunks(rows)) {
            taken += ao.deleteWithSQL(
                    type,
                    in("ID", some.size()),
                    some.stream().map(Entity::getID).toArray());
        }
        if (taken != rows.size()) {
            throw new StoreConflict(type.getSimpleName() + ": of " + rows.size() + " rows " + taken + " were there");
        }
    }

    /** Deletes all rows whose {@code column} holds one of these, in one statement for each {@link #MOST_IN_A_LIST} of them. */
    static <R extends Entity> void deleteIn(ActiveObjects ao, Class<R> type, String column, Collection<String> values) {
        for (List<String> some : chunks(values)) {
            ao.deleteWithSQL(type, in(column, some.size()), some.toArray());
        }
    }

    private static String in(String column, int size) {
        return column + " IN (" + String.join(", ", Collections.nCopies(size, "?")) + ")";
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> rest = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < rest.size(); from += MOST_IN_A_LIST) {
            chunks.add(rest.subList(from, Math.min(rest.size(), from + MOST_IN_A_LIST)));
        }
        return chunks;
    }
}
