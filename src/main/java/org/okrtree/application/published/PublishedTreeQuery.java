package org.okrtree.application.published;

/**
 * @param cycle short key or uid; empty for the running cycle that began last
 * @param team short key or uid of the team whose sheet is shown with those below; empty for all
 * @param space key of the Confluence space whose team is shown when none is named; empty for none
 * @param asOf a day, which means its end, or an instant; empty for now
 */
public record PublishedTreeQuery(String cycle, String team, String space, String asOf) {}
