package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * Which zone a person reads times in.
 *
 * @seen Platform 6/7, public class listing of the library; use in Jira 11.0.0 and Confluence 10.0.1, source of
 *     atlassian-slack-integration-server 3.0.0
 */
public interface TimeZoneManager {
    /** @seen Platform 6/7, public class listing of the library */
    TimeZone getUserTimeZone();

    /**
     * @seen Platform 6/7, public class listing of the library
     * @host
     */
    TimeZone getUserTimeZone(UserKey user);

    /**
     * @seen Platform 6/7, public class listing of the library
     * @host
     */
    TimeZone getDefaultTimeZone();
}
