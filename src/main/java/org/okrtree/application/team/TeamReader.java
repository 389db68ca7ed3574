package org.okrtree.application.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Text;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;
import org.okrtree.domain.team.TeamRules;
import org.okrtree.domain.team.Weekdays;

/** Turns what somebody typed of a team into a team that can stand among the others. */
final class TeamReader {

    private static final Pattern BOARD = Pattern.compile("[1-9][0-9]{0,17}");

    private record People(PersonId lead, Set<PersonId> members, Optional<PersonId> coach) {}

    private record Work(Set<Long> projects, Set<Long> boards, Set<String> spaces) {}

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
                                        .then(parent -> people(typed)
                                                .then(people -> BusinessLine.of(
                                                                "businessLine", typed.businessLine(), typed.isHr())
                                                        .then(line -> work(typed)
                                                                .then(work -> Weekdays.of(
                                                                                "checkInDay", typed.checkInDay())
                                                                        .map(day -> new Team(
                                                                                id,
                                                                                key,
                                                                                name,
                                                                                level,
                                                                                parent.orElse(null),
                                                                                people.lead(),
                                                                                people.members(),
                                                                                people.coach()
                                                                                        .orElse(null),
                                                                                line,
                                                                                work.projects(),
                                                                                work.boards(),
                                                                                work.spaces(),
                                                                                day.orElse(null),
                                                                                null)))))))))
                .then(team -> TeamRules.whyNotStand(team, others)
                        .map(Outcome::<Team>refused)
                        .orElseGet(() -> Outcome.done(team)));
    }

    private Outcome<People> people(TeamTyped typed) {
        return person("lead", typed.lead())
                .then(lead -> each(typed.members(), one -> person("members", one))
                        .then(members -> coach(typed.coach()).map(coach -> new People(lead, members, coach))));
    }

    private Outcome<Work> work(TeamTyped typed) {
        return each(typed.projects(), this::project)
                .then(projects -> each(typed.boards(), TeamReader::board)
                        .then(boards -> each(typed.spaces(), TeamReader::space)
                                .map(spaces -> new Work(projects, boards, spaces))));
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

    private Outcome<Optional<PersonId>> coach(String userName) {
        return userName.isBlank()
                ? Outcome.done(Optional.empty())
                : person("coach", userName).map(Optional::of);
    }

    private static Outcome<Long> board(String id) {
        return BOARD.matcher(id).matches()
                ? Outcome.done(Long.valueOf(id))
                : Outcome.refused(new InputRefusal.NotANumber("boards", Text.excerpt(id)));
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
