package org.okrtree.adapter.rest;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.team.Team;

/**
 * A team.
 *
 * @param parent uid; absent at the top
 * @param members without the lead
 * @param projects present keys of the Jira projects that are still there
 */
record TeamJson(
        String uid,
        String shortKey,
        String name,
        String level,
        @Nullable String parent,
        PersonJson lead,
        List<PersonJson> members,
        List<String> projects,
        List<String> spaces) {

    static TeamJson of(Team team, TeamsShown shown) {
        return new TeamJson(
                team.id().uid(),
                team.shortKey().text(),
                team.name(),
                team.level().code(),
                team.parent().map(id -> id.uid()).orElse(null),
                PersonJson.of(team.lead(), shown.people()),
                team.members().stream()
                        .sorted(Comparator.comparing(PersonId::uid))
                        .map(member -> PersonJson.of(member, shown.people()))
                        .toList(),
                team.projects().stream()
                        .map(shown.projectKeys()::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList(),
                team.spaces().stream().sorted().toList());
    }
}
