package org.okrtree.architecture.breaks.adapter.jira;

/** Breaks nothing: others reach for it where they may not. */
public record InJira() {}
