package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;

/** At every instant, what is asked of the readings is what the check-ins that were known by then say when they are played again. */
public abstract class ReadingsAsOfContract extends StoreContract {

    private static final long BEGIN = 1_770_000_000_000L;
    private static final int CHECK_INS = 60;

    private final CycleId cycle = new CycleId(An.uid());
    private final List<KeyResultId> keyResults =
            List.of(new KeyResultId(An.uid()), new KeyResultId(An.uid()), new KeyResultId(An.uid()));
    private final Map<KeyResultId, List<Known>> known = new HashMap<>();

    /** @param from the later of when it was recorded and a millisecond after the one before it was known */
    private record Known(CheckIn checkIn, long from) {}

    protected abstract Readings readings();

    @Test
    void readingsAsOfAnyInstantAreAReplayOfTheCheckInsKnownByThen() {
        long seed = Long.getLong("okr.seed", new Random().nextLong());
        Random random = new Random(seed);
        long clock = BEGIN;
        for (int i = 0; i < CHECK_INS; i++) {
            clock += step(random);
            checkIn(atRandom(random, clock));
        }

        for (long instant = BEGIN - 10; instant < clock + 40; instant += 1 + random.nextInt(4)) {
            assertEquals(
                    replayed(instant),
                    readings().inCycleAsOf(cycle, Instant.ofEpochMilli(instant)),
                    "okr.seed=" + seed + ", instant " + instant);
        }
        assertEquals(replayed(Long.MAX_VALUE - 1), readings().inCycle(cycle), "okr.seed=" + seed);
    }

    /** Often several in one millisecond; sometimes another node's clock is a little behind. */
    private static long step(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> 0;
            case 2 -> -random.nextInt(8);
            default -> random.nextInt(20);
        };
    }

    private CheckIn atRandom(Random random, long clock) {
        An.CheckInBuilder one = An.checkIn(keyResults.get(random.nextInt(keyResults.size())), cycle)
                .recordedAt(Instant.ofEpochMilli(clock))
                .validOn("2026-02-0" + (1 + random.nextInt(5)));
        return switch (random.nextInt(3)) {
            case 0 -> one.withoutValue().confidence(random.nextInt(11)).build();
            case 1 ->
                one.withoutConfidence()
                        .value(Integer.toString(random.nextInt(1000)))
                        .build();
            default ->
                one.value(Integer.toString(random.nextInt(1000)))
                        .confidence(random.nextInt(11))
                        .build();
        };
    }

    private void checkIn(CheckIn checkIn) {
        List<Known> before = known.computeIfAbsent(checkIn.keyResult(), it -> new ArrayList<>());
        long recorded = checkIn.recordedAt().toEpochMilli();
        long from = before.isEmpty()
                ? recorded
                : Math.max(recorded, before.get(before.size() - 1).from() + 1);
        before.add(new Known(checkIn, from));
        write(() -> readings().putInForce(checkIn, inForce(before), before.size()));
    }

    private Map<KeyResultId, Reading> replayed(long instant) {
        Map<KeyResultId, Reading> replayed = new HashMap<>();
        known.forEach((keyResult, all) -> {
            List<Known> until =
                    all.stream().filter(one -> one.from() <= instant).toList();
            if (!until.isEmpty()) {
                replayed.put(keyResult, inForce(until));
            }
        });
        return replayed;
    }

    private static Reading inForce(List<Known> some) {
        return Reading.inForce(some.stream().map(Known::checkIn).toList());
    }
}
