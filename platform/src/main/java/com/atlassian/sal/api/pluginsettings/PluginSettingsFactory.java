package com.atlassian.sal.api.pluginsettings;

/**
 * Gives the settings of the whole product.
 *
 * @seen Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2; Confluence 10.2.13, source of LikeC4
 *     for Confluence
 */
public interface PluginSettingsFactory {
    /**
     * @seen Confluence 10.2.15 and Jira, Platform 8.3.26, source of bootstrapi 2.0.0-rc2; Confluence 10.2.13, source of
     *     LikeC4 for Confluence
     */
    PluginSettings createGlobalSettings();
}
