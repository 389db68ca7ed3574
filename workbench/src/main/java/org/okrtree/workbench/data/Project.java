package org.okrtree.workbench.data;

/** A project of the Jira face. */
public record Project(long id, String key, String name, String about, String leadKey) {}
