package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Makes settings of a cache.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public class CacheSettingsBuilder {
    private Boolean local;
    private Boolean viaCopy;
    private Integer maxEntries;
    private Long expireAfterAccess;
    private Long expireAfterWrite;

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder() {}

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettings build() {
        return new Made(local, viaCopy, maxEntries, expireAfterAccess, expireAfterWrite);
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder local() {
        local = true;
        return this;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder remote() {
        local = false;
        return this;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder replicateViaCopy() {
        viaCopy = true;
        return this;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder replicateViaInvalidation() {
        viaCopy = false;
        return this;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder maxEntries(int most) {
        maxEntries = most;
        return this;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder expireAfterAccess(long duration, TimeUnit unit) {
        expireAfterAccess = unit.toMillis(duration);
        return this;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public CacheSettingsBuilder expireAfterWrite(long duration, TimeUnit unit) {
        expireAfterWrite = unit.toMillis(duration);
        return this;
    }

    private record Made(
            Boolean local, Boolean viaCopy, Integer maxEntries, Long expireAfterAccess, Long expireAfterWrite)
            implements CacheSettings {
        @Override
        public boolean getLocal(boolean defaultValue) {
            return local == null ? defaultValue : local;
        }

        @Override
        public boolean getReplicateViaCopy(boolean defaultValue) {
            return viaCopy == null ? defaultValue : viaCopy;
        }

        @Override
        public int getMaxEntries(int defaultValue) {
            return maxEntries == null ? defaultValue : maxEntries;
        }

        @Override
        public long getExpireAfterAccess(long defaultValue) {
            return expireAfterAccess == null ? defaultValue : expireAfterAccess;
        }

        @Override
        public long getExpireAfterWrite(long defaultValue) {
            return expireAfterWrite == null ? defaultValue : expireAfterWrite;
        }
    }
}
