package org.okrtree.workbench.data;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Optional;
import java.util.function.Supplier;

/** What a face reads once and then knows, until somebody changes it here or, once it is shared, on another node. */
final class Remembered<T> {
    private static final String ALL = "all";

    private final Supplier<T> read;
    private volatile Optional<Cache<String, T>> shared = Optional.empty();
    private volatile T known;

    Remembered(Supplier<T> read) {
        this.read = read;
    }

    T get() {
        if (shared.isPresent()) {
            return shared.get().get(ALL);
        }
        T now = known;
        if (now == null) {
            now = read.get();
            known = now;
        }
        return now;
    }

    /** To be called after each change: it is read again, here and everywhere. */
    void forget() {
        known = null;
        shared.ifPresent(cache -> cache.remove(ALL));
    }

    /** From now on the other nodes are told to forget, too. */
    void shareIn(CacheManager caches, String name) {
        shared = Optional.of(caches.getCache(
                name,
                all -> read.get(),
                new CacheSettingsBuilder().remote().replicateViaInvalidation().build()));
    }
}
