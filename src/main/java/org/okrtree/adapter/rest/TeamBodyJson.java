package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.team.TeamTyped;

/**
 * A team to add, or what a team shall be from now on.
 *
 * @param level company, unit, team or person
 * @param parent uid; absent at the top
 * @param lead user name
 * @param members user names
 * @param coach user name; absent for none
 * @param boards ids of Jira boards, as text
 * @param checkInDay mon to sun; absent for the cycle's
 * @param projects keys of Jira projects
 * @param spaces keys of Confluence spaces
 */
record TeamBodyJson(
        String shortKey,
        String name,
        String level,
        String parent,
        String lead,
        List<String> members,
        String coach,
        String businessLine,
        boolean isHr,
        List<String> projects,
        List<String> boards,
        List<String> spaces,
        String checkInDay) {

    TeamTyped toTyped() {
        return new TeamTyped(
                shortKey,
                name,
                level,
                parent,
                lead,
                String.join("\n", members),
                coach,
                businessLine,
                isHr,
                String.join("\n", projects),
                String.join("\n", boards),
                String.join("\n", spaces),
                checkInDay);
    }
}
