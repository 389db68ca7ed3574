package org.okrtree.domain.published;

/**
 * What runs in Jira.
 *
 * @param version of the plugin there
 * @param schema newest schema of published texts that is written there
 */
public record JiraAbout(String version, int schema) {}
