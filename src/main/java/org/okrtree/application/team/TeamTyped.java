package org.okrtree.application.team;

/**
 * A team as somebody typed it, nothing checked yet.
 *
 * @param parentUid empty for a team at the top
 * @param lead the host's user name
 * @param members user names, separated by commas or line ends
 * @param coach user name; empty for none
 * @param businessLine empty where none is named
 * @param projects keys of Jira projects, separated likewise
 * @param boards ids of Jira boards, separated likewise
 * @param spaces keys of Confluence spaces, separated likewise
 * @param checkInDay its own day of the weekly check-in, {@code mon} to {@code sun}; empty for the cycle's
 */
public record TeamTyped(
        String shortKey,
        String name,
        String level,
        String parentUid,
        String lead,
        String members,
        String coach,
        String businessLine,
        boolean isHr,
        String projects,
        String boards,
        String spaces,
        String checkInDay) {}
