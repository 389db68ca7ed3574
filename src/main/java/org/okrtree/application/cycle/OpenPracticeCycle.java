package org.okrtree.application.cycle;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRefusal;
import org.okrtree.domain.team.TeamRules;

/** Opens a practice cycle: for any lead with her own team; who leads none names a new team for it, and leads it. */
public final class OpenPracticeCycle {

    private final Atomically atomically;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Teams teams;
    private final Accounts accounts;
    private final RegisterPerson register;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public OpenPracticeCycle(
            Atomically atomically,
            Cycles cycles,
            CyclePlans plans,
            Teams teams,
            Accounts accounts,
            RegisterPerson register,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.plans = plans;
        this.teams = teams;
        this.accounts = accounts;
        this.register = register;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Cycle> run(Actor actor, OpenPracticeCycleCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<Cycle>refused)
                .orElseGet(() -> Cycle.of(
                                new CycleId(uids.next()), command.cycle(), CycleKind.PRACTICE, Optional.empty())
                        .then(cycle -> CycleRules.whyNotNamed(cycle, cycles.all())
                                .map(Outcome::<Cycle>refused)
                                .orElseGet(() -> team(actor, command).map(team -> open(actor, cycle, team))))));
    }

    private Outcome<Team> team(Actor actor, OpenPracticeCycleCommand command) {
        List<Team> all = teams.all();
        List<Team> own = all.stream()
                .filter(team -> actor.is(team.lead()) && !team.isClosed())
                .toList();
        if (own.isEmpty()) {
            return ShortKey.of("newTeamKey", command.newTeamKey())
                    .then(key -> Text.line("newTeamName", command.newTeamName())
                            .then(name -> members(command.newTeamMembers())
                                    .map(members ->
                                            Team.named(new TeamId(uids.next()), key, name, actor.person(), members))))
                    .then(team -> TeamRules.whyNotStand(team, all)
                            .map(Outcome::<Team>refused)
                            .orElseGet(() -> Outcome.done(add(actor, team))));
        }
        boolean namesANewOne = !command.newTeamKey().isBlank()
                || !command.newTeamName().isBlank()
                || !command.newTeamMembers().isBlank();
        return own.stream()
                .filter(team -> team.id().uid().equals(command.teamUid()) && !namesANewOne)
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new CycleRefusal.NotYourTeam("team")));
    }

    private Outcome<Set<PersonId>> members(String typed) {
        Set<PersonId> members = new LinkedHashSet<>();
        for (String name : typed.split("[,，、;；\\r\\n]", -1)) {
            Optional<Account> account = name.isBlank() ? Optional.empty() : accounts.named(name.strip());
            if (account.isEmpty() && !name.isBlank()) {
                return Outcome.refused(new TeamRefusal.NoSuchPerson("newTeamMembers", Text.excerpt(name.strip())));
            }
            account.map(Account::userKey).map(register::run).ifPresent(members::add);
        }
        return Outcome.done(members);
    }

    private Team add(Actor actor, Team team) {
        teams.add(team);
        record(actor, Deed.TEAM_ADDED, team.id().uid(), team.shortKey().text() + " " + team.name());
        return team;
    }

    private Cycle open(Actor actor, Cycle prepared, Team team) {
        Cycle cycle = prepared.in(CycleState.DRAFTING);
        cycles.add(cycle);
        plans.save(CyclePlan.ofTeam(cycle.id(), team.id()));
        record(
                actor,
                Deed.CYCLE_OPENED,
                cycle.id().uid(),
                CycleText.of(cycle) + ", team " + team.id().uid());
        return cycle;
    }

    private void record(Actor actor, Deed deed, String uid, String after) {
        audit.append(new AuditEntry(uids.next(), clock.instant(), actor.person(), deed, uid, "", after));
    }
}
