package org.okrtree.application.team;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.team.Team;

/** Lists the teams, for all who may use the product. */
public final class ShowTeams {

    private final Teams teams;
    private final NamePeople names;
    private final Projects projects;

    public ShowTeams(Teams teams, NamePeople names, Projects projects) {
        this.teams = teams;
        this.names = names;
        this.projects = projects;
    }

    public Outcome<TeamsShown> run(Actor actor) {
        return AccessRules.whyNotUse(actor).map(Outcome::<TeamsShown>refused).orElseGet(() -> {
            List<Team> all = teams.all();
            Set<PersonId> people = all.stream()
                    .flatMap(team -> Stream.of(Stream.of(team.lead()), team.members().stream(), team.coach().stream())
                            .flatMap(one -> one))
                    .collect(Collectors.toSet());
            Set<Long> places =
                    all.stream().flatMap(team -> team.projects().stream()).collect(Collectors.toSet());
            return Outcome.done(new TeamsShown(all, names.run(people), projects.keysOf(places)));
        });
    }
}
