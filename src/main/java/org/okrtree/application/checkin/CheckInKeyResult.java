package org.okrtree.application.checkin;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.checkin.CheckInRules;
import org.okrtree.domain.checkin.CheckInWords;
import org.okrtree.domain.checkin.Reading;

/** Records what a person measured and believes of a key result. The only way by which its figures ever change. */
public final class CheckInKeyResult {

    private final Atomically atomically;
    private final PublishedDesk desk;
    private final CheckIns checkIns;
    private final Readings readings;
    private final StandIns standIns;
    private final Accounts accounts;
    private final RegisterPerson register;
    private final Uids uids;
    private final Clock clock;

    public CheckInKeyResult(
            Atomically atomically,
            PublishedDesk desk,
            CheckIns checkIns,
            Readings readings,
            StandIns standIns,
            Accounts accounts,
            RegisterPerson register,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.checkIns = checkIns;
        this.readings = readings;
        this.standIns = standIns;
        this.accounts = accounts;
        this.register = register;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<CheckIn> run(Actor actor, CheckInCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<CheckIn>refused)
                .orElseGet(() -> SameRequest.once(
                        () -> checkIns.madeBy(command.request(), command.keyResult())
                                .map(before -> again(actor, before)),
                        () -> desk.find(command.keyResult())
                                .map(found -> checkIn(actor, command, found))
                                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere())))));
    }

    private static Outcome<CheckIn> again(Actor actor, CheckIn before) {
        return actor.is(before.by()) ? Outcome.done(before) : Outcome.refused(new CheckInRefusal.RequestUsed());
    }

    private Outcome<CheckIn> checkIn(Actor actor, CheckInCommand command, PublishedDesk.Found found) {
        Optional<PersonId> standIn =
                actor.is(found.keyResult().owner()) ? Optional.empty() : standIns.of(command.keyResult());
        Optional<Refusal> whyNot = CheckInRules.whyNotCheckIn(found.keyResult(), standIn, found.cycle(), actor);
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        List<CheckIn> before = checkIns.ofKeyResult(command.keyResult());
        return NamedPerson.read("helpFrom", command.typed().helpFrom(), accounts, register)
                .then(helpFrom -> CheckInWords.of(
                        command.typed(),
                        helpFrom,
                        found.keyResult().measure(),
                        found.keyResult().rhythm(),
                        found.cycle(),
                        found.cycle().today(clock),
                        before))
                .map(words -> words.checkIn(
                        uids,
                        command.request(),
                        found.keyResult(),
                        found.cycle(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        actor.person()))
                .map(checkIn -> record(checkIn, before));
    }

    private CheckIn record(CheckIn checkIn, List<CheckIn> before) {
        List<CheckIn> all = new ArrayList<>(before);
        all.add(checkIn);
        checkIns.add(checkIn);
        readings.putInForce(checkIn, Reading.inForce(all), all.size());
        return checkIn;
    }
}
