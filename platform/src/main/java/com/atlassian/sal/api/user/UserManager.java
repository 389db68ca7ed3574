package com.atlassian.sal.api.user;

/**
 * Who asks, and what the product knows of accounts.
 *
 * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface UserManager {
    /**
     * Null for nobody.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    UserKey getRemoteUserKey();

    /**
     * Null when unknown.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    UserProfile getUserProfile(String username);

    /**
     * Null when unknown.
     *
     * @seen Platform 6/7, public class listing of the library
     */
    UserProfile getUserProfile(UserKey userKey);

    /** @seen Platform 6/7, public class listing of the library */
    boolean isSystemAdmin(UserKey userKey);

    /** @seen Platform 6/7, public class listing of the library */
    boolean isAdmin(UserKey userKey);

    /** @seen Platform 6/7, public class listing of the library */
    boolean isUserInGroup(UserKey userKey, String group);
}
