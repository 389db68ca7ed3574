package org.okrtree.application.published;

/**
 * @param asked whose sheets; of a space its team's when none is named
 * @param team short key or uid of the team whose sheet is shown with those below; empty for the one of the space, else for all
 * @param depth how many levels below are shown with it, as typed; empty for all
 * @param line short key or uid of the one objective or key result that is shown; empty for all
 * @param revision number of a revision of the one sheet of that team, as typed; empty for the newest
 * @param asOf a day, which means its end, or an instant; empty for now
 */
public record PublishedTreeQuery(
        CycleAsked asked, String team, String depth, String line, String revision, String asOf) {

    /** All that stands now of a cycle. */
    public static PublishedTreeQuery of(String cycle) {
        return new PublishedTreeQuery(CycleAsked.named(cycle), "", "", "", "", "");
    }
}
