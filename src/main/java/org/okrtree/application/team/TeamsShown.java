package org.okrtree.application.team;

import java.util.List;
import java.util.Map;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.team.Team;

/** All teams with the accounts of their people and the present keys of their projects. */
public record TeamsShown(List<Team> teams, Map<PersonId, Account> people, Map<Long, String> projectKeys) {

    /** What a change of this team says that it was made on: another word after somebody changed the team. */
    public static String versionOf(Team team) {
        return TeamText.version(team);
    }
}
