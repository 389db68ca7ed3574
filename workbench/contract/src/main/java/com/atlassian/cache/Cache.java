package com.atlassian.cache;

import java.util.Collection;

/**
 * Values under their keys, each as long as it is not forgotten.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface Cache<K, V> {
    /** @seen Platform 6/7, public class listing of the library */
    String getName();

    /** @seen Platform 6/7, public class listing of the library */
    boolean containsKey(K key);

    /** @seen Platform 6/7, public class listing of the library */
    Collection<K> getKeys();

    /**
     * Made by the cache's loader when it is not there; null without a loader.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    V get(K key);

    /** @seen Platform 6/7, public class listing of the library */
    V get(K key, Supplier<? extends V> valueSupplier);

    /** @seen Javadoc of atlassian-cache 2.11 */
    void put(K key, V value);

    /**
     * Null when the value was put.
     *
     * @seen Javadoc of atlassian-cache 2.11
     */
    V putIfAbsent(K key, V value);

    /** @seen Javadoc of atlassian-cache 2.11 */
    void remove(K key);

    /** @seen Javadoc of atlassian-cache 2.11 */
    boolean remove(K key, V value);

    /** @seen Javadoc of atlassian-cache 2.11 */
    void removeAll();

    /** @seen Javadoc of atlassian-cache 2.11 */
    boolean replace(K key, V oldValue, V newValue);
}
