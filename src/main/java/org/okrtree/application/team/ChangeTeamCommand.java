package org.okrtree.application.team;

import org.okrtree.domain.TeamId;

/** The team and what it shall be from now on. */
public record ChangeTeamCommand(TeamId team, TeamTyped typed) {}
