package com.atlassian.cache;

/**
 * How a cache keeps values.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface CacheSettings {
    /** @remembered the argument is for a setting that was not made */
    boolean getLocal(boolean defaultValue);

    /** @remembered the argument is for a setting that was not made */
    boolean getReplicateViaCopy(boolean defaultValue);

    /** @remembered the argument is for a setting that was not made */
    int getMaxEntries(int defaultValue);

    /** @remembered in milliseconds; the argument is for a setting that was not made */
    long getExpireAfterAccess(long defaultValue);

    /** @remembered in milliseconds; the argument is for a setting that was not made */
    long getExpireAfterWrite(long defaultValue);
}
