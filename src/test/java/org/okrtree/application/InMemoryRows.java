package org.okrtree.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows under a unique key, in the order in which they were added. */
public final class InMemoryRows<K, V> implements InMemoryStore {

    private Map<K, V> rows = new LinkedHashMap<>();

    // The copy of what is there now, for all who ask until the next change. Null when nobody asked since the last one.
    private @Nullable Map<K, V> copyOrNull;

    /** @throws InMemoryConflict when there is one under this key */
    public void add(K key, V row) {
        if (rows.putIfAbsent(key, row) != null) {
            throw new InMemoryConflict("a second " + key);
        }
        copyOrNull = null;
    }

    /** @throws NoSuchElementException when there is none under this key */
    public void replace(K key, V row) {
        if (rows.replace(key, row) == null) {
            throw new NoSuchElementException("no " + key);
        }
        copyOrNull = null;
    }

    public void remove(K key) {
        rows.remove(key);
        copyOrNull = null;
    }

    public Optional<V> with(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    public Stream<V> all() {
        return rows.values().stream();
    }

    /** The rows by their keys as they are now; the same map as long as nothing changes, so that comparing is cheap. */
    public Map<K, V> copy() {
        Map<K, V> copy = copyOrNull;
        if (copy == null) {
            copy = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
            copyOrNull = copy;
        }
        return copy;
    }

    @Override
    public Runnable remember() {
        Map<K, V> before = copy();
        return () -> {
            rows = new LinkedHashMap<>(before);
            copyOrNull = before;
        };
    }
}
