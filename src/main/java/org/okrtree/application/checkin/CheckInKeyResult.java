package org.okrtree.application.checkin;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.checkin.CheckInRules;
import org.okrtree.domain.checkin.CheckInWords;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;

/** Records what a person measured and believes of a key result. The only way by which its figures ever change. */
public final class CheckInKeyResult {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final CheckIns checkIns;
    private final Readings readings;
    private final Uids uids;
    private final Clock clock;

    public CheckInKeyResult(
            Atomically atomically,
            Sheets sheets,
            Cycles cycles,
            Revisions revisions,
            ReadPublishedSheets published,
            CheckIns checkIns,
            Readings readings,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
        this.checkIns = checkIns;
        this.readings = readings;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<CheckIn> run(Actor actor, CheckInCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<CheckIn>refused)
                .orElseGet(() -> SameRequest.once(
                        () -> checkIns.madeBy(command.request(), command.keyResult())
                                .map(before -> again(actor, before)),
                        () -> checkIn(actor, command))));
    }

    private static Outcome<CheckIn> again(Actor actor, CheckIn before) {
        return actor.is(before.by()) ? Outcome.done(before) : Outcome.refused(new CheckInRefusal.RequestUsed());
    }

    private Outcome<CheckIn> checkIn(Actor actor, CheckInCommand command) {
        Optional<Sheet> sheet = sheets.sheetOf(command.keyResult());
        Optional<Cycle> cycle = sheet.flatMap(it -> cycles.with(it.cycle()));
        Optional<PublishedKeyResult> keyResult = sheet.flatMap(this::newestOf)
                .flatMap(this::textOf)
                .flatMap(text -> text.keyResult(command.keyResult()));
        if (cycle.isEmpty() || keyResult.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return CheckInRules.whyNotCheckIn(keyResult.get(), cycle.get(), actor)
                .map(Outcome::<CheckIn>refused)
                .orElseGet(() -> CheckInWords.of(
                                command.typed(), cycle.get(), cycle.get().today(clock))
                        .map(words -> record(actor, command, cycle.get(), words)));
    }

    private Optional<PublishedRevision> newestOf(Sheet sheet) {
        return revisions.newestOf(List.of(sheet.id())).stream().findFirst();
    }

    private Optional<PublishedSheet> textOf(PublishedRevision revision) {
        return published.run(List.of(revision.hash())).values().stream().findFirst();
    }

    private CheckIn record(Actor actor, CheckInCommand command, Cycle cycle, CheckInWords words) {
        CheckIn checkIn = new CheckIn(
                new CheckInId(uids.next()),
                command.request(),
                command.keyResult(),
                cycle.id(),
                words.validOn(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                words.valueOrNull(),
                words.confidenceOrNull(),
                words.note(),
                actor.person());
        List<CheckIn> all = new ArrayList<>(checkIns.ofKeyResult(command.keyResult()));
        all.add(checkIn);
        checkIns.add(checkIn);
        readings.putInForce(checkIn, Reading.inForce(all), all.size());
        return checkIn;
    }
}
