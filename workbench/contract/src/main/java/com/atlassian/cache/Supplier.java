package com.atlassian.cache;

/**
 * Makes a value that is not in the cache.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface Supplier<V> extends java.util.function.Supplier<V> {}
