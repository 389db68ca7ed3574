package org.okrtree.application.published;

import java.util.Set;

/**
 * What of a tree is asked for, as it stands in an address. What is empty asks for nothing.
 *
 * @param cycle short key or uid; empty for the running cycle that began last
 * @param team short key or uid of a team that is shown with those below it
 * @param owner {@code mine}, or uid of a person
 * @param words that titles and statements are searched for
 * @param confidence {@code doubtful}, {@code open}, {@code likely}, {@code sure} or {@code none}
 * @param pace {@code behind}
 * @param stale {@code yes} for only what nobody said a word of for two weeks
 * @param state {@code draft} for what the reader may see of drafts; empty for what is published
 * @param asOf a day, which means its end, or an instant; empty for now
 * @param folded uids of sheets and objectives that are folded
 * @param unfolded uids of sheets and objectives that are unfolded
 * @param from how many rows are passed over; empty for none
 * @param below uid of the sheet or objective whose rows alone are wanted; empty for all
 */
public record BrowseTreeQuery(
        String cycle,
        String team,
        String owner,
        String words,
        String confidence,
        String pace,
        String stale,
        String state,
        String asOf,
        Set<String> folded,
        Set<String> unfolded,
        String from,
        String below) {

    /** All that is published now of a cycle. */
    public static BrowseTreeQuery of(String cycle) {
        return new BrowseTreeQuery(cycle, "", "", "", "", "", "", "", "", Set.of(), Set.of(), "", "");
    }

    /** The same, of what is known now. */
    public BrowseTreeQuery ofNow() {
        return new BrowseTreeQuery(
                cycle, team, owner, words, confidence, pace, stale, state, "", folded, unfolded, from, below);
    }
}
