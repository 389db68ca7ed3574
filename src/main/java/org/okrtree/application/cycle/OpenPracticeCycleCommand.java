package org.okrtree.application.cycle;

import org.okrtree.domain.cycle.CycleTyped;

/**
 * A practice cycle of one team.
 *
 * @param cycle its kind and parent are not looked at
 * @param teamUid one that the actor leads; empty for who leads none
 * @param newTeamKey short key of the team that who leads none names for it
 * @param newTeamName likewise
 * @param newTeamMembers user names, separated by commas or line ends; may be empty
 */
public record OpenPracticeCycleCommand(
        CycleTyped cycle, String teamUid, String newTeamKey, String newTeamName, String newTeamMembers) {}
