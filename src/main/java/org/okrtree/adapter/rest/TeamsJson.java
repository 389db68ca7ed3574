package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.team.TeamsShown;

/** The teams, by name. */
record TeamsJson(List<TeamJson> teams) {

    static TeamsJson of(TeamsShown shown) {
        return new TeamsJson(
                shown.teams().stream().map(team -> TeamJson.of(team, shown)).toList());
    }
}
