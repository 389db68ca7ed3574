package org.okrtree.adapter.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.Weekdays;

/**
 * A team.
 *
 * @param parent uid; absent at the top
 * @param members without the lead
 * @param coach absent for none
 * @param boards ids of Jira boards, as text
 * @param checkInDay mon to sun; absent for the cycle's
 * @param version what a change of it says that it was made on
 * @param closedAt absent while it is open
 * @param projects present keys of the Jira projects that are still there
 */
record TeamJson(
        String uid,
        String version,
        String shortKey,
        String name,
        String level,
        @Nullable String parent,
        PersonJson lead,
        List<PersonJson> members,
        @Nullable PersonJson coach,
        String businessLine,
        boolean isHr,
        List<String> projects,
        List<String> boards,
        List<String> spaces,
        @Nullable String checkInDay,
        @Nullable String closedAt) {

    static TeamJson of(Team team, TeamsShown shown) {
        return new TeamJson(
                team.id().uid(),
                TeamsShown.versionOf(team),
                team.shortKey().text(),
                team.name(),
                team.level().code(),
                team.parent().map(id -> id.uid()).orElse(null),
                PersonJson.of(team.lead(), shown.people()),
                team.members().stream()
                        .sorted(Comparator.comparing(PersonId::uid))
                        .map(member -> PersonJson.of(member, shown.people()))
                        .toList(),
                team.coach().map(coach -> PersonJson.of(coach, shown.people())).orElse(null),
                team.businessLine().name(),
                team.businessLine().isHr(),
                team.projects().stream()
                        .map(shown.projectKeys()::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                team.boards().stream().sorted().map(String::valueOf).toList(),
                team.spaces().stream().sorted().toList(),
                team.checkInDay().map(Weekdays::code).orElse(null),
                team.closedAt().map(Instant::toString).orElse(null));
    }
}
