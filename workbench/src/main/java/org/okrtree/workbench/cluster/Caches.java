package org.okrtree.workbench.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The product's caches: each node has its own values, and of a remote cache the nodes tell each other which keys to forget. */
final class Caches implements CacheManager, AutoCloseable {
    private final Clock clock;
    private final Map<String, HostCache<?, ?>> byName = new ConcurrentHashMap<>();
    private volatile Optional<Channel> channel = Optional.empty();

    Caches(Clock clock) {
        this.clock = clock;
    }

    void joinBy(Function<Channel.Forget, Channel> channels) {
        channel = Optional.of(channels.apply(new Forgetting()));
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name) {
        return getCache(name, null);
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
        return getCache(name, loader, new CacheSettingsBuilder().build());
    }

    /**
     * The cache of this name, made anew with another loader: the loader of a plugin that was replaced is of classes that are
     * gone.
     */
    @Override
    @SuppressWarnings("unchecked") // whoever names a cache says what is in it
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        boolean local = required.getLocal(false);
        if (!local && required.getReplicateViaCopy(true)) {
            throw new IllegalArgumentException(
                    "The cache " + name + " would copy its values to the other nodes, where a"
                            + " plugin's classes are others or not there; a product does so unless it is told otherwise."
                            + " Say remote().replicateViaInvalidation(), or local().");
        }
        return (Cache<K, V>) byName.compute(
                name,
                (same, known) -> known != null && loader == null
                        ? known
                        : new HostCache<>(
                                name, Optional.ofNullable(loader), required, clock, local ? key -> {} : told(name)));
    }

    private HostCache.Told told(String name) {
        return key -> channel.ifPresent(others -> others.forget(name, key));
    }

    @Override
    public void close() {
        channel.ifPresent(Channel::close);
    }

    private final class Forgetting implements Channel.Forget {
        @Override
        public void key(String cache, Optional<Object> key) {
            HostCache<?, ?> known = byName.get(cache);
            if (known != null) {
                known.forget(key);
            }
        }

        @Override
        public void everything() {
            byName.values().forEach(cache -> cache.forget(Optional.empty()));
        }
    }
}
