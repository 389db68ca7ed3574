package org.okrtree.application.published;

/**
 * @param asked in which cycle; of a space its team's sheet when no team is named
 * @param team short key or uid; empty for the one of the space
 * @param before number of the earlier revision, as typed; empty for the one before the later
 * @param after number of the later revision, as typed; empty for the newest
 */
public record RevisionDiffQuery(CycleAsked asked, String team, String before, String after) {}
