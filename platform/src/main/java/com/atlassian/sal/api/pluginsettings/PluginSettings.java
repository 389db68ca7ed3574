package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings by their keys.
 *
 * @seen Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2; Confluence 10.2.13, source of LikeC4
 *     for Confluence
 */
public interface PluginSettings {
    /**
     * Null when nothing is set.
     *
     * @seen Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2; Confluence 10.2.13, source of
     *     LikeC4 for Confluence
     */
    Object get(String key);

    /**
     * Gives back what was set before, or null.
     *
     * @seen Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2; Confluence 10.2.13, source of
     *     LikeC4 for Confluence
     */
    Object put(String key, Object value);
}
