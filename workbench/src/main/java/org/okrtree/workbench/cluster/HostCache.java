package org.okrtree.workbench.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.Supplier;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One cache of this node. */
final class HostCache<K, V> implements Cache<K, V> {
    private static final int MOST = 1000;

    private final String name;
    private final Optional<CacheLoader<K, V>> loader;
    private final boolean remote;
    private final int most;
    private final long unused;
    private final long old;
    private final Clock clock;
    private final Told told;
    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long changes;

    /** Tells the other nodes. */
    interface Told {
        /** A key whose value is not right any more; empty for all. */
        void forget(Optional<Object> key);
    }

    private static final class Kept<V> {
        private final V value;
        private final long written;
        private long used;

        private Kept(V value, long now) {
            this.value = value;
            this.written = now;
            this.used = now;
        }
    }

    HostCache(String name, Optional<CacheLoader<K, V>> loader, CacheSettings settings, Clock clock, Told told) {
        this.name = name;
        this.loader = loader;
        this.remote = !settings.getLocal(false);
        this.most = settings.getMaxEntries(MOST);
        this.unused = settings.getExpireAfterAccess(Long.MAX_VALUE);
        this.old = settings.getExpireAfterWrite(Long.MAX_VALUE);
        this.clock = clock;
        this.told = told;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public synchronized boolean containsKey(K key) {
        return find(key).isPresent();
    }

    @Override
    public synchronized Collection<K> getKeys() {
        return List.copyOf(kept.keySet());
    }

    @Override
    public V get(K key) {
        return loader.isPresent()
                ? get(key, () -> loader.get().load(key))
                : known(key).orElse(null);
    }

    @Override
    public V get(K key, Supplier<? extends V> valueSupplier) {
        long before;
        synchronized (this) {
            Optional<V> known = find(key);
            if (known.isPresent()) {
                return known.get();
            }
            before = changes;
        }
        V made = Objects.requireNonNull(valueSupplier.get(), () -> "the cache " + name + " was given null for " + key);
        synchronized (this) {
            // what was read while somebody changed it may be the old value
            if (before == changes) {
                keep(key, made);
            }
        }
        return made;
    }

    @Override
    public void put(K key, V value) {
        synchronized (this) {
            keep(key, Objects.requireNonNull(value, "a cache keeps no null"));
            changes++;
        }
        told.forget(Optional.of(key));
    }

    @Override
    public V putIfAbsent(K key, V value) {
        Optional<V> known = known(key);
        if (known.isEmpty()) {
            put(key, value);
        }
        return known.orElse(null);
    }

    @Override
    public void remove(K key) {
        check(key);
        forget(Optional.of(key));
        told.forget(Optional.of(key));
    }

    @Override
    public boolean remove(K key, V value) {
        boolean same = known(key).filter(value::equals).isPresent();
        if (same) {
            remove(key);
        }
        return same;
    }

    @Override
    public void removeAll() {
        forget(Optional.empty());
        told.forget(Optional.empty());
    }

    @Override
    public boolean replace(K key, V oldValue, V newValue) {
        boolean same = known(key).filter(oldValue::equals).isPresent();
        if (same) {
            put(key, newValue);
        }
        return same;
    }

    /** Forgets in this node alone. */
    synchronized void forget(Optional<?> key) {
        changes++;
        key.ifPresentOrElse(kept::remove, kept::clear);
    }

    private synchronized Optional<V> known(K key) {
        return find(key);
    }

    private Optional<V> find(K key) {
        check(key);
        long now = clock.millis();
        Kept<V> found = kept.get(key);
        if (found != null && (now - found.written >= old || now - found.used >= unused)) {
            kept.remove(key);
            return Optional.empty();
        }
        if (found != null) {
            found.used = now;
        }
        return Optional.ofNullable(found).map(one -> one.value);
    }

    private void keep(K key, V value) {
        check(key);
        kept.put(key, new Kept<>(value, clock.millis()));
        if (kept.size() > most) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    private void check(K key) {
        if (remote && !(key instanceof Serializable && isOfJdk(key.getClass()))) {
            throw new IllegalArgumentException(
                    "A key of the remote cache " + name + " is a "
                            + (key == null ? "null" : key.getClass().getName())
                            + ": keys travel to the other nodes, so they are Serializable types of the JDK, such as String or Long.");
        }
    }

    private static boolean isOfJdk(Class<?> type) {
        return type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
    }
}
