package com.atlassian.cache;

/**
 * Makes the values of a cache.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface CacheLoader<K, V> {
    /** @seen Platform 6/7, public class listing of the library */
    V load(K key);
}
