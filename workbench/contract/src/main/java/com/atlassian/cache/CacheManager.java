package com.atlassian.cache;

/**
 * The caches of a product.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface CacheManager extends CacheFactory {}
