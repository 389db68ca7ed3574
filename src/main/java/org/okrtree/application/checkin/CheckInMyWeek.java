package org.okrtree.application.checkin;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.checkin.CheckInRules;
import org.okrtree.domain.checkin.CheckInWords;
import org.okrtree.domain.checkin.Reading;

/**
 * Records a whole page of check-ins at once, each as {@link CheckInKeyResult} does one: all of them, or none when one cannot be, with
 * the reason of each that cannot. However many there are, each kind of row is read and written in one batch.
 */
public final class CheckInMyWeek {

    private final Atomically atomically;
    private final PublishedDesk desk;
    private final CheckIns checkIns;
    private final Readings readings;
    private final StandIns standIns;
    private final Accounts accounts;
    private final RegisterPeople register;
    private final NamePeople names;
    private final Uids uids;
    private final Clock clock;

    public CheckInMyWeek(
            Atomically atomically,
            PublishedDesk desk,
            CheckIns checkIns,
            Readings readings,
            StandIns standIns,
            Accounts accounts,
            RegisterPeople register,
            NamePeople names,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.checkIns = checkIns;
        this.readings = readings;
        this.standIns = standIns;
        this.accounts = accounts;
        this.register = register;
        this.names = names;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the check-ins in the order of the command's lines; the refusal of some names each of them and no other. */
    public Outcome<List<CheckIn>> run(Actor actor, CheckInMyWeekCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<List<CheckIn>>refused)
                .orElseGet(() -> SameRequest.once(() -> before(actor, command), () -> checkIn(actor, command))));
    }

    // Half of what is asked for now was not asked for by the same request before.
    private Optional<Outcome<List<CheckIn>>> before(Actor actor, CheckInMyWeekCommand command) {
        Map<KeyResultId, CheckIn> made = checkIns.madeBy(command.request(), command.keyResults()).stream()
                .collect(Collectors.toMap(CheckIn::keyResult, Function.identity()));
        if (made.isEmpty()) {
            return Optional.empty();
        }
        boolean isTheSame =
                made.size() == command.lines().size() && made.values().stream().allMatch(one -> actor.is(one.by()));
        return Optional.of(
                isTheSame
                        ? Outcome.done(command.keyResults().stream()
                                .flatMap(id -> Stream.ofNullable(made.get(id)))
                                .toList())
                        : Outcome.refused(new CheckInRefusal.RequestUsed()));
    }

    /** What is known when a page is saved, read at once. */
    private record Known(
            Map<KeyResultId, PublishedDesk.Found> found,
            Map<KeyResultId, PersonId> standIns,
            Map<KeyResultId, List<CheckIn>> checkIns,
            Map<String, PersonId> helpers,
            Map<PersonId, Account> names,
            Instant now) {

        List<CheckIn> before(KeyResultId id) {
            return checkIns.getOrDefault(id, List.of());
        }
    }

    private Outcome<List<CheckIn>> checkIn(Actor actor, CheckInMyWeekCommand command) {
        if (command.lines().isEmpty()) {
            return Outcome.refused(new CheckInRefusal.NothingTyped());
        }
        Known known = known(actor, command);
        List<CheckIn> made = new ArrayList<>();
        List<Refusal.Line> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CheckInMyWeekCommand.Line line : command.lines()) {
            Outcome<CheckIn> one = seen.add(line.keyResult())
                    ? line.id()
                            .map(id -> checkIn(actor, command, line, id, known))
                            .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                    : Outcome.refused(new CheckInRefusal.TwiceOnThePage());
            one.whyNot().ifPresent(why -> refused.add(new Refusal.Line(line.keyResult(), why)));
            one.map(made::add);
        }
        return refused.isEmpty()
                ? Outcome.done(record(made, known))
                : Outcome.refused(new CheckInRefusal.SomeLines(refused));
    }

    private Known known(Actor actor, CheckInMyWeekCommand command) {
        List<KeyResultId> ids = command.keyResults();
        Map<KeyResultId, PublishedDesk.Found> found = desk.find(ids);
        boolean isAllMine =
                found.values().stream().allMatch(one -> actor.is(one.keyResult().owner()));
        Map<KeyResultId, List<CheckIn>> made = checkIns.ofKeyResults(ids);
        List<PersonId> meanwhile = command.lines().stream()
                .flatMap(line -> line.id().stream()
                        .flatMap(id -> CheckInRules.unseen(line.seen(), made.getOrDefault(id, List.of())).stream()))
                .map(CheckIn::by)
                .toList();
        return new Known(
                found,
                isAllMine ? Map.of() : standIns.of(ids),
                made,
                helpers(command),
                names.run(meanwhile),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** By user name as typed; who is not here is not known to the host. */
    private Map<String, PersonId> helpers(CheckInMyWeekCommand command) {
        Map<String, String> keys = new HashMap<>();
        command.lines().stream()
                .map(line -> line.typed().helpFrom().strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> Text.line("helpFrom", name)
                        .map(accounts::named)
                        .map(account -> account.map(one -> keys.put(name, one.userKey()))));
        Map<String, PersonId> people = register.run(Set.copyOf(keys.values()));
        Map<String, PersonId> helpers = new HashMap<>();
        keys.forEach(
                (name, key) -> Optional.ofNullable(people.get(key)).ifPresent(person -> helpers.put(name, person)));
        return helpers;
    }

    private Outcome<CheckIn> checkIn(
            Actor actor, CheckInMyWeekCommand command, CheckInMyWeekCommand.Line line, KeyResultId id, Known known) {
        Optional<PublishedDesk.Found> found = Optional.ofNullable(known.found().get(id));
        if (found.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        PublishedDesk.Found in = found.get();
        Optional<Refusal> whyNot = CheckInRules.whyNotCheckIn(
                        in.keyResult(), Optional.ofNullable(known.standIns().get(id)), in.cycle(), actor)
                .or(() -> CheckInRules.unseen(line.seen(), known.before(id)).map(one -> meanwhile(one, known)));
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        return helper(line, known)
                .then(helper -> CheckInWords.of(
                        line.typed(),
                        helper,
                        in.keyResult().measure(),
                        in.keyResult().rhythm(),
                        in.cycle(),
                        in.cycle().today(clock),
                        known.before(id)))
                .map(words -> words.checkIn(
                        uids, command.request(), in.keyResult(), in.cycle(), known.now(), actor.person()));
    }

    private static Refusal meanwhile(CheckIn other, Known known) {
        return new CheckInRefusal.CheckedInMeanwhile(
                Optional.ofNullable(known.names().get(other.by()))
                        .map(Account::displayName)
                        .orElse("?"),
                other.value().map(value -> value.text()).orElse("\u2013"),
                other.confidence()
                        .map(confidence -> String.valueOf(confidence.outOfTen()))
                        .orElse("\u2013"),
                other.id().uid());
    }

    private static Outcome<Optional<PersonId>> helper(CheckInMyWeekCommand.Line line, Known known) {
        String name = line.typed().helpFrom().strip();
        if (name.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        return Text.line("helpFrom", name)
                .then(typed -> Optional.ofNullable(known.helpers().get(typed))
                        .map(person -> Outcome.done(Optional.of(person)))
                        .orElseGet(() ->
                                Outcome.refused(new CheckInRefusal.NoSuchPerson("helpFrom", Text.excerpt(typed)))));
    }

    private List<CheckIn> record(List<CheckIn> made, Known known) {
        checkIns.addAll(made);
        readings.putInForce(made.stream()
                .map(one -> {
                    List<CheckIn> all = new ArrayList<>(known.before(one.keyResult()));
                    all.add(one);
                    return new Readings.InForce(one, Reading.inForce(all), all.size());
                })
                .toList());
        return made;
    }
}
