package org.okrtree.application.team;

import org.okrtree.domain.TeamId;

/**
 * The team and what it shall be from now on.
 *
 * @param seen the {@linkplain TeamsShown#versionOf version} that this was made on
 */
public record ChangeTeamCommand(TeamId team, String seen, TeamTyped typed) {}
