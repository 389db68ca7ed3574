package com.atlassian.cache;

/**
 * Where caches are got by name: the same name is the same cache.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface CacheFactory {
    /** @seen Platform 6/7, public class listing of the library */
    <K, V> Cache<K, V> getCache(String name);

    /** @seen Platform 6/7, public class listing of the library */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader);

    /** @seen Platform 6/7, public class listing of the library */
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
