package org.okrtree.application.team;

/**
 * A team as somebody typed it, nothing checked yet.
 *
 * @param parentUid empty for a team at the top
 * @param lead the host's user name
 * @param members user names, separated by commas or line ends
 * @param projects keys of Jira projects, separated likewise
 * @param spaces keys of Confluence spaces, separated likewise
 */
public record TeamTyped(
        String shortKey,
        String name,
        String level,
        String parentUid,
        String lead,
        String members,
        String projects,
        String spaces) {}
