package org.okrtree.application.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;

public final class InMemoryReadings implements Readings, InMemoryStore {

    private static final long OPEN = Long.MAX_VALUE;

    private record Which(KeyResultId keyResult, int madeFrom) {}

    private record Known(Which which, CycleId cycle, Reading reading, long from, long to) {

        Known until(long end) {
            return new Known(which, cycle, reading, from, end);
        }

        boolean at(long instant) {
            return from <= instant && to > instant;
        }
    }

    private final InMemoryRows<Which, Known> known = new InMemoryRows<>();

    @Override
    public void putInForce(CheckIn because, Reading reading, int madeFrom) {
        Which which = new Which(because.keyResult(), madeFrom);
        Optional<Known> before = open().filter(one -> one.which().keyResult().equals(because.keyResult()))
                .findFirst();
        if (before.filter(one -> one.which().madeFrom() >= madeFrom).isPresent()) {
            throw new InMemoryConflict("a second reading " + which);
        }
        long recorded = because.recordedAt().toEpochMilli();
        long from = before.map(one -> Math.max(recorded, one.from() + 1)).orElse(recorded);
        before.ifPresent(one -> known.replace(one.which(), one.until(from)));
        known.add(which, new Known(which, because.cycle(), reading, from, OPEN));
    }

    @Override
    public Map<KeyResultId, Reading> inCycle(CycleId cycle) {
        return those(open().filter(in(cycle)));
    }

    @Override
    public Map<KeyResultId, Reading> inCycleAsOf(CycleId cycle, Instant asOf) {
        return those(known.all().filter(in(cycle)).filter(one -> one.at(asOf.toEpochMilli())));
    }

    @Override
    public String stampIn(CycleId cycle) {
        return stamp(open().filter(in(cycle)));
    }

    @Override
    public String stampAsOf(CycleId cycle, Instant asOf) {
        return stamp(known.all().filter(in(cycle)).filter(one -> one.at(asOf.toEpochMilli())));
    }

    @Override
    public Map<KeyResultId, Reading> of(Collection<KeyResultId> keyResults) {
        return those(open().filter(one -> keyResults.contains(one.which().keyResult())));
    }

    private Stream<Known> open() {
        return known.all().filter(one -> one.to() == OPEN);
    }

    private static Predicate<Known> in(CycleId cycle) {
        return one -> one.cycle().equals(cycle);
    }

    private static String stamp(Stream<Known> some) {
        return some.map(one -> one.which().toString()).sorted().collect(Collectors.joining(" "));
    }

    private static Map<KeyResultId, Reading> those(Stream<Known> some) {
        return some.collect(Collectors.toMap(one -> one.which().keyResult(), Known::reading));
    }

    @Override
    public Runnable remember() {
        return known.remember();
    }
}
