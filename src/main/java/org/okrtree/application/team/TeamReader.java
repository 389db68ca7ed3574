package org.okrtree.application.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Text;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;
import org.okrtree.domain.team.TeamRules;

/** Turns what somebody typed of a team into a team that can stand among the others. */
final class TeamReader {

    private final Accounts accounts;
    private final RegisterPerson register;
    private final Projects projects;

    TeamReader(Accounts accounts, RegisterPerson register, Projects projects) {
        this.accounts = accounts;
        this.register = register;
        this.projects = projects;
    }

    Outcome<Team> read(TeamId id, TeamTyped typed, List<Team> others) {
        return ShortKey.of("shortKey", typed.shortKey())
                .then(key -> Text.line("name", typed.name())
                        .then(name -> level(typed.level())
                                .then(level -> parent(typed.parentUid())
                                        .then(parent -> person("lead", typed.lead())
                                                .then(lead -> each(typed.members(), one -> person("members", one))
                                                        .then(members -> each(typed.projects(), this::project)
                                                                .then(places -> each(typed.spaces(), TeamReader::space)
                                                                        .map(spaces -> new Team(
                                                                                id,
                                                                                key,
                                                                                name,
                                                                                level,
                                                                                parent.orElse(null),
                                                                                lead,
                                                                                members,
                                                                                places,
                                                                                spaces)))))))))
                .then(team -> TeamRules.whyNotStand(team, others)
                        .map(Outcome::<Team>refused)
                        .orElseGet(() -> Outcome.done(team)));
    }

    private static Outcome<TeamLevel> level(String typed) {
        return TeamLevel.ofCode(typed)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("level", Text.excerpt(typed))));
    }

    private static Outcome<Optional<TeamId>> parent(String uid) {
        if (uid.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        Optional<TeamId> parent = TeamId.of(uid);
        return parent.isPresent() ? Outcome.done(parent) : Outcome.refused(new TeamRefusal.NoSuchTeam("parent"));
    }

    private Outcome<PersonId> person(String field, String userName) {
        return Text.line(field, userName)
                .then(name -> accounts.named(name)
                        .map(Account::userKey)
                        .map(key -> Outcome.done(register.run(key)))
                        .orElseGet(() -> Outcome.refused(new TeamRefusal.NoSuchPerson(field, Text.excerpt(name)))));
    }

    private Outcome<Long> project(String key) {
        return projects.withKey(key)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new TeamRefusal.NoSuchProject("projects", Text.excerpt(key))));
    }

    private static Outcome<String> space(String key) {
        return Text.line("spaces", key);
    }

    private static <T> Outcome<Set<T>> each(String typed, Function<String, Outcome<T>> read) {
        Outcome<Set<T>> all = Outcome.done(new LinkedHashSet<>());
        for (String one : Stream.of(typed.split("[,\\r\\n]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList()) {
            all = all.then(so -> read.apply(one).map(value -> {
                so.add(value);
                return so;
            }));
        }
        return all;
    }
}
