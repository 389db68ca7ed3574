package org.okrtree.application.checkin;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.checkin.CheckInRules;
import org.okrtree.domain.team.Team;

/** Names somebody who may check in for the owner of a key result, or nobody any more. For the owner and the team's lead. */
public final class NameStandIn {

    private final Atomically atomically;
    private final PublishedDesk desk;
    private final Teams teams;
    private final StandIns standIns;
    private final Accounts accounts;
    private final RegisterPerson register;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public NameStandIn(
            Atomically atomically,
            PublishedDesk desk,
            Teams teams,
            StandIns standIns,
            Accounts accounts,
            RegisterPerson register,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.teams = teams;
        this.standIns = standIns;
        this.accounts = accounts;
        this.register = register;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the person named; empty when it is nobody. */
    public Outcome<Optional<PersonId>> run(Actor actor, NameStandInCommand command) {
        return atomically.run(() -> {
            if (AccessRules.whyNotUse(actor).isPresent()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return desk.find(command.keyResult())
                    .flatMap(found ->
                            teams.with(found.sheet().team().id()).map(team -> name(actor, command, found, team)))
                    .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        });
    }

    private Outcome<Optional<PersonId>> name(
            Actor actor, NameStandInCommand command, PublishedDesk.Found found, Team team) {
        return CheckInRules.whyNotNameStandIn(found.keyResult(), team, found.cycle(), actor)
                .map(Outcome::<Optional<PersonId>>refused)
                .orElseGet(() -> NamedPerson.read("standIn", command.standIn(), accounts, register)
                        .map(person -> name(actor, command.keyResult(), person)));
    }

    private Optional<PersonId> name(Actor actor, KeyResultId keyResult, Optional<PersonId> person) {
        Optional<PersonId> before = standIns.of(keyResult);
        if (!before.equals(person)) {
            standIns.name(keyResult, person);
            audit.append(new AuditEntry(
                    uids.next(),
                    clock.instant(),
                    actor.person(),
                    Deed.STAND_IN_NAMED,
                    keyResult.uid(),
                    before.map(PersonId::uid).orElse(""),
                    person.map(PersonId::uid).orElse("")));
        }
        return person;
    }
}
