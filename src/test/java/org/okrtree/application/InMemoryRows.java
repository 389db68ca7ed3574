package org.okrtree.application;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows under a unique key, in the order in which they were added. */
public final class InMemoryRows<K, V> implements InMemoryStore {

    private Map<K, V> rows = new LinkedHashMap<>();

    /** @throws InMemoryConflict when there is one under this key */
    public void add(K key, V row) {
        if (rows.putIfAbsent(key, row) != null) {
            throw new InMemoryConflict("a second " + key);
        }
    }

    /** @throws NoSuchElementException when there is none under this key */
    public void replace(K key, V row) {
        if (rows.replace(key, row) == null) {
            throw new NoSuchElementException("no " + key);
        }
    }

    public void remove(K key) {
        rows.remove(key);
    }

    public Optional<V> with(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    public Stream<V> all() {
        return rows.values().stream();
    }

    /** The rows by their keys as they are now. */
    public Map<K, V> copy() {
        return new LinkedHashMap<>(rows);
    }

    @Override
    public Runnable remember() {
        Map<K, V> before = new LinkedHashMap<>(rows);
        return () -> rows = new LinkedHashMap<>(before);
    }
}
