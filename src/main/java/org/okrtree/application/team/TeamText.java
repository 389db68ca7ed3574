package org.okrtree.application.team;

import org.okrtree.domain.PersonId;
import org.okrtree.domain.VersionTag;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.Weekdays;

/** How a team is written into the record of deeds: by ids, without names of people. */
final class TeamText {

    private TeamText() {}

    /** The same text for the same team, and another one for one that was changed. */
    static String version(Team team) {
        return VersionTag.of(of(team));
    }

    static String of(Team team) {
        return "%s %s, %s, parent %s, lead %s, members %s, coach %s, line %s%s, projects %s, boards %s, spaces %s, day %s"
                .formatted(
                        team.shortKey().text(),
                        team.name(),
                        team.level().code(),
                        team.parent().map(id -> id.uid()).orElse("-"),
                        team.lead().uid(),
                        team.members().stream().map(PersonId::uid).sorted().toList(),
                        team.coach().map(PersonId::uid).orElse("-"),
                        team.businessLine().name().isEmpty()
                                ? "-"
                                : team.businessLine().name(),
                        team.businessLine().isHr() ? " (HR)" : "",
                        team.projects().stream().sorted().toList(),
                        team.boards().stream().sorted().toList(),
                        team.spaces().stream().sorted().toList(),
                        team.checkInDay().map(Weekdays::code).orElse("-"));
    }
}
