package org.okrtree.application.sheet;

/**
 * A practice for a team.
 *
 * @param teamUid one that the actor leads; empty for who leads none
 * @param newTeamName of the team that who leads none names for it
 * @param people user names of its members, separated by commas or line ends; may be empty
 * @param cycleName what the practice cycle is called
 * @param weeks how long it lasts, 1 to 52
 * @param zone where its days are decided; it begins on the day that it is there
 */
public record StartPracticeCommand(
        String teamUid, String newTeamName, String people, String cycleName, String weeks, String zone) {}
