package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.cycle.OpenPracticeCycleCommand;
import org.okrtree.domain.cycle.CycleTyped;

/**
 * A practice cycle to open.
 *
 * @param team uid of one that the user leads
 * @param newTeamKey of the team that is named for it by who leads none, with {@code newTeamName}
 * @param newTeamMembers user names of its members
 */
record PracticeBodyJson(
        String shortKey,
        String name,
        String firstDay,
        String lastDay,
        String zone,
        String team,
        String newTeamKey,
        String newTeamName,
        List<String> newTeamMembers) {

    OpenPracticeCycleCommand toCommand() {
        return new OpenPracticeCycleCommand(
                new CycleTyped(shortKey, name, "", firstDay, lastDay, zone, ""),
                team,
                newTeamKey,
                newTeamName,
                String.join("\n", newTeamMembers));
    }
}
