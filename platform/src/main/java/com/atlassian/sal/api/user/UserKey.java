package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * The name of an account that no rename changes.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public final class UserKey implements Serializable {
    private final String userKey;

    /** @seen Platform 6/7, public class listing of the library */
    public UserKey(String userKey) {
        this.userKey = userKey;
    }

    /** @seen Platform 6/7, public class listing of the library */
    public String getStringValue() {
        return userKey;
    }

    /**
     * @remembered a key of maps throughout the products
     * @host
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && userKey.equals(that.userKey);
    }

    /**
     * @remembered a key of maps throughout the products
     * @host
     */
    @Override
    public int hashCode() {
        return userKey.hashCode();
    }

    /**
     * @remembered shown in messages of the products
     * @host
     */
    @Override
    public String toString() {
        return userKey;
    }
}
