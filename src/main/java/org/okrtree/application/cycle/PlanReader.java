package org.okrtree.application.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.Weekdays;

/** Turns what somebody typed of a plan into one; whether the cycle may be run so is asked of the rules. */
final class PlanReader {

    private final Accounts accounts;
    private final RegisterPerson register;

    PlanReader(Accounts accounts, RegisterPerson register) {
        this.accounts = accounts;
        this.register = register;
    }

    /** The plan that follows {@code before}. */
    Outcome<CyclePlan> read(Actor actor, CyclePlan before, PlanTyped typed, List<Team> teams) {
        return each(typed.scope(), one -> team(one, teams))
                .then(scope -> committee(actor, before, typed.committee())
                        .then(committee -> rules(typed.rules())
                                .then(rules -> scoringRule(typed.scoringRule())
                                        .then(scoring -> Weekdays.of("checkInDay", typed.checkInDay())
                                                .then(day -> each(typed.weeksWithoutCheckIn(), PlanReader::week)
                                                        .then(weeks -> understoodOn(typed.understoodOn())
                                                                .then(understood -> skipped(typed.skipped())
                                                                        .map(skipped -> new CyclePlan(
                                                                                before.cycle(),
                                                                                before.version() + 1,
                                                                                new HashSet<>(scope),
                                                                                committee,
                                                                                rules,
                                                                                scoring.orElse(null),
                                                                                day.orElse(null),
                                                                                new HashSet<>(weeks),
                                                                                typed.personalSheets(),
                                                                                typed.commitments(),
                                                                                understood.orElse(null),
                                                                                skipped)))))))));
    }

    private static Outcome<TeamId> team(String typed, List<Team> teams) {
        String key = typed.strip();
        return teams.stream()
                .filter(team ->
                        team.id().uid().equals(key) || team.shortKey().text().equals(key.toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(team -> Outcome.done(team.id()))
                .orElseGet(() -> Outcome.refused(new CycleRefusal.NoSuchTeam("scope", Text.excerpt(key))));
    }

    private Outcome<Committee> committee(Actor actor, CyclePlan before, List<PlanTyped.Member> typed) {
        return each(typed, one -> member(actor, before, one)).then(members -> {
            for (int i = 0; i < members.size(); i++) {
                if (new Committee(members.subList(0, i)).has(members.get(i).person())) {
                    return Outcome.refused(new CycleRefusal.MemberTwice(
                            "committee", Text.excerpt(typed.get(i).person())));
                }
            }
            return Outcome.done(new Committee(members));
        });
    }

    private Outcome<Committee.Member> member(Actor actor, CyclePlan before, PlanTyped.Member typed) {
        return person(actor, before, typed.person())
                .then(person -> each(typed.duties(), one -> choice("committee", Duty.ofCode(one.strip()), one))
                        .then(duties -> BusinessLine.of("committee", typed.businessLine(), typed.isHr())
                                .map(line -> new Committee.Member(person, new HashSet<>(duties), line))));
    }

    private Outcome<PersonId> person(Actor actor, CyclePlan before, String userName) {
        if (userName.isBlank()) {
            return Outcome.done(actor.person());
        }
        // Somebody who has left has no user name, and stays in the committee until he or she is taken out of it.
        Optional<PersonId> member = before.committee().members().stream()
                .map(Committee.Member::person)
                .filter(one -> one.uid().equals(userName.strip()))
                .findFirst();
        return member.map(Outcome::done).orElseGet(() -> named(userName));
    }

    private Outcome<PersonId> named(String userName) {
        return Text.line("committee", userName)
                .then(name -> accounts.named(name)
                        .map(Account::userKey)
                        .map(key -> Outcome.done(register.run(key)))
                        .orElseGet(
                                () -> Outcome.refused(new CycleRefusal.NoSuchPerson("committee", Text.excerpt(name)))));
    }

    private static Outcome<RulesDocument> rules(List<PlanTyped.Step> typed) {
        Map<RulesDocument.Step, RulesDocument.Entry> entries = new EnumMap<>(RulesDocument.Step.class);
        return each(
                        typed,
                        one -> choice("rules", RulesDocument.Step.ofCode(one.step()), one.step())
                                .then(step -> Text.day("rules", one.on())
                                        .then(on -> Text.paragraph("rules", one.what())
                                                .then(what -> Text.paragraph("rules", one.byWhom())
                                                        .map(byWhom -> entries.put(
                                                                        step, new RulesDocument.Entry(on, what, byWhom))
                                                                == null)))))
                .map(all -> new RulesDocument(entries));
    }

    private static Outcome<Optional<ScoringRule>> scoringRule(String typed) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : ScoringRule.of("scoringRule", typed).map(Optional::of);
    }

    private static Outcome<LocalDate> week(String typed) {
        return Text.day("weeksWithoutCheckIn", typed)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static Outcome<Optional<LocalDate>> understoodOn(String typed) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : Text.day("understoodOn", typed).map(Optional::of);
    }

    private static Outcome<Map<CycleCondition, String>> skipped(List<PlanTyped.Skip> typed) {
        Map<CycleCondition, String> skipped = new EnumMap<>(CycleCondition.class);
        return each(
                        typed,
                        one -> choice("skipped", CycleCondition.ofCode(one.condition()), one.condition())
                                .then(condition -> Text.paragraph("skipped", one.reason())
                                        .map(reason -> skipped.put(condition, reason) == null)))
                .map(all -> skipped);
    }

    private static <T> Outcome<T> choice(String field, Optional<T> found, String typed) {
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice(field, Text.excerpt(typed))));
    }

    private static <A, T> Outcome<List<T>> each(List<A> typed, Function<A, Outcome<T>> read) {
        Outcome<List<T>> all = Outcome.done(new ArrayList<>());
        for (A one : typed) {
            all = all.then(so -> read.apply(one).map(value -> {
                so.add(value);
                return so;
            }));
        }
        return all;
    }
}
