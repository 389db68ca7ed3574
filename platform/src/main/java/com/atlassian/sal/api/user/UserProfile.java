package com.atlassian.sal.api.user;

/**
 * What is known of an account; all but the username may be null.
 *
 * @seen all seven methods of the type in the ConDec plugin for Jira 8.20.22, a class that implements it
 */
public interface UserProfile {
    /** @seen all seven methods of the type in the ConDec plugin for Jira 8.20.22, a class that implements it */
    UserKey getUserKey();

    /** @seen all seven methods of the type in the ConDec plugin for Jira 8.20.22, a class that implements it */
    String getUsername();

    /** @seen all seven methods of the type in the ConDec plugin for Jira 8.20.22, a class that implements it */
    String getFullName();
}
