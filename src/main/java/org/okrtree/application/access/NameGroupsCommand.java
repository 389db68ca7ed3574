package org.okrtree.application.access;

/** Names of groups as typed, separated by commas or line ends. */
public record NameGroupsCommand(String use, String administer) {}
