package org.okrtree.application.nevers;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.application.InMemoryStores;

/**
 * All that is stored, by store and table and then by key, so that two instants can be compared. A store that is added to
 * {@link InMemoryStores} is in it by itself.
 */
record Contents(Map<String, Object> tables) {

    private record Table(String name, Field store, Field rows) {}

    private static final List<Table> ALL = all();

    /** Tables of figures: what people measured, believe and judge. A store of scores comes in here by its name. */
    private static final Set<String> FIGURES = ALL.stream()
            .map(Table::name)
            .filter(name -> name.matches("(checkIns|readings|scores)\\..*"))
            .collect(Collectors.toSet());

    private static List<Table> all() {
        List<Table> all = new ArrayList<>();
        for (Field store : InMemoryStores.class.getFields()) {
            if (InMemoryStore.class.isAssignableFrom(store.getType())) {
                for (Field rows : store.getType().getDeclaredFields()) {
                    if (!Modifier.isStatic(rows.getModifiers())) {
                        rows.setAccessible(true);
                        all.add(new Table(store.getName() + "." + rows.getName(), store, rows));
                    }
                }
            }
        }
        return all;
    }

    static Contents of(InMemoryStores stores) {
        Map<String, Object> tables = new TreeMap<>();
        for (Table table : ALL) {
            Object rows = valueOf(table.rows(), valueOf(table.store(), stores));
            tables.put(table.name(), rows instanceof InMemoryRows<?, ?> many ? many.copy() : rows);
        }
        return new Contents(tables);
    }

    /** All but the texts that could not be saved, and the record of them. */
    Contents besideUnsaved() {
        Map<String, Object> rest = new TreeMap<>(tables);
        rest.remove("sheetLog.unsaved");
        rest.remove("audit.entries");
        return new Contents(rest);
    }

    private static Object valueOf(Field field, Object holder) {
        try {
            return field.get(holder);
        } catch (IllegalAccessException cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    Contents figures() {
        return only(FIGURES::contains);
    }

    Contents published() {
        return only(table -> table.startsWith("revisions."));
    }

    Contents allButFigures() {
        return only(table -> !FIGURES.contains(table));
    }

    private Contents only(Predicate<String> which) {
        Map<String, Object> some = new TreeMap<>();
        tables.forEach((table, rows) -> {
            if (which.test(table)) {
                some.put(table, rows);
            }
        });
        return new Contents(some);
    }

    /** Without the rows that say this uid. */
    Contents without(String uid) {
        Map<String, Object> rest = new TreeMap<>();
        tables.forEach((table, rows) -> rest.put(table, rows instanceof Map<?, ?> many ? without(many, uid) : rows));
        return new Contents(rest);
    }

    private static Map<Object, Object> without(Map<?, ?> rows, String uid) {
        Map<Object, Object> rest = new LinkedHashMap<>(rows);
        rest.values().removeIf(row -> row.toString().contains(uid));
        return rest;
    }

    /** The tables that are not the same in the other. */
    String differenceTo(Contents other) {
        Map<String, Object> different = new TreeMap<>(tables);
        different.entrySet().removeIf(table -> table.getValue().equals(other.tables.get(table.getKey())));
        return different.keySet().toString();
    }
}
