package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.team.TeamTyped;

/**
 * A team to add, or what a team shall be from now on.
 *
 * @param level company, unit or team
 * @param parent uid; absent at the top
 * @param lead user name
 * @param members user names
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
        List<String> projects,
        List<String> spaces) {

    TeamTyped toTyped() {
        return new TeamTyped(
                shortKey,
                name,
                level,
                parent,
                lead,
                String.join("\n", members),
                String.join("\n", projects),
                String.join("\n", spaces));
    }
}
