package org.okrtree.application.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
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
    public void putInForce(Collection<InForce> all) {
        List<Known> before = open().filter(one -> all.stream()
                        .anyMatch(next ->
                                which(next).keyResult().equals(one.which().keyResult())))
                .toList();
        long from = LongStream.concat(
                        all.stream().mapToLong(one -> one.because().recordedAt().toEpochMilli()),
                        before.stream().mapToLong(one -> one.from() + 1))
                .max()
                .orElseThrow();
        before.forEach(one -> known.replace(one.which(), one.until(from)));
        for (InForce one : all) {
            if (before.stream()
                    .anyMatch(last -> last.which().keyResult().equals(which(one).keyResult())
                            && last.which().madeFrom() >= one.madeFrom())) {
                throw new InMemoryConflict("a second reading " + which(one));
            }
            known.add(which(one), new Known(which(one), one.because().cycle(), one.reading(), from, OPEN));
        }
    }

    private static Which which(InForce one) {
        return new Which(one.because().keyResult(), one.madeFrom());
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
