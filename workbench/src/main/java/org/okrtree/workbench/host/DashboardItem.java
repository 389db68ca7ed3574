package org.okrtree.workbench.host;

/**
 * What a plugin offers for dashboards.
 *
 * @param key of the plugin and the module, with a colon between them
 * @param script the AMD module that draws it
 * @param configurable whether it has a form, which is shown first
 */
public record DashboardItem(String key, String title, String description, String script, boolean configurable) {}
