package org.okrtree.workbench.host;

/**
 * A tab of the issue view that a plugin shows.
 *
 * @param key with the plugin's key before it, as addresses name it
 */
public record IssueTab(String key, String label) {}
