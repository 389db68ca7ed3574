package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Decimal;

/** What a later "as of" will find: at each instant what was known then. */
@OnEveryDatabase
final class AoReadingsHistoryTest {

    private static final long OPEN = Long.MAX_VALUE;

    @Parameter
    StoreDatabase database;

    private final KeyResultId keyResult = new KeyResultId(An.uid());
    private final CycleId cycle = new CycleId(An.uid());
    private final List<CheckIn> recorded = new ArrayList<>();

    @BeforeEach
    void emptied() {
        database.empty();
    }

    private void checkIn(CheckIn checkIn) {
        recorded.add(checkIn);
        new AoAtomically(database.ao()).run(() -> {
            new AoReadings(database.ao()).putInForce(checkIn, Reading.inForce(recorded), recorded.size());
            return Outcome.done(checkIn);
        });
    }

    private An.CheckInBuilder at(long millis) {
        return An.checkIn(keyResult, cycle).recordedAt(Instant.ofEpochMilli(millis));
    }

    private List<String> intervals() {
        return Rows.all(database.ao(), ReadingRow.class, "KR_UID = ?", keyResult.uid()).stream()
                .sorted((one, other) -> Integer.compare(one.getSeqNo(), other.getSeqNo()))
                .map(row -> row.getKnownFrom() + "-" + (row.getKnownTo() == OPEN ? "" : row.getKnownTo()))
                .toList();
    }

    @Test
    void aReadingIsKnownUntilTheNextOneBegins() {
        checkIn(at(1000).build());
        checkIn(at(2500).build());

        assertEquals(List.of("1000-2500", "2500-"), intervals());
    }

    @Test
    void noReadingIsKnownForLessThanAMillisecond() {
        checkIn(at(1000).build());
        checkIn(at(1000).build());
        checkIn(at(1000).build());

        assertEquals(List.of("1000-1001", "1001-1002", "1002-"), intervals());
    }

    @Test
    void aClockThatIsBehindDoesNotTurnTimeBack() {
        checkIn(at(5000).build());
        checkIn(at(4000).build());

        assertEquals(List.of("5000-5001", "5001-"), intervals());
    }

    @Test
    void whatWasKnownAtAnyInstantIsWhatTheCheckInsUntilThenSay() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        long now = 1_000_000;
        for (int i = 0; i < 25; i++) {
            now += 1 + random.nextInt(50);
            An.CheckInBuilder next = at(now).validOn("2026-02-0" + (1 + random.nextInt(9)));
            checkIn(
                    random.nextInt(3) == 0
                            ? next.withoutValue().confidence(random.nextInt(11)).build()
                            : next.value(Integer.toString(random.nextInt(1000))).build());
        }

        for (long instant = 1_000_000; instant <= now + 1; instant += 1 + random.nextInt(7)) {
            assertEquals(replayed(instant), stored(instant), "seed " + seed + ", instant " + instant);
        }
    }

    private List<String> replayed(long instant) {
        List<CheckIn> until = recorded.stream()
                .filter(one -> one.recordedAt().toEpochMilli() <= instant)
                .toList();
        return until.isEmpty() ? List.of() : List.of(figures(Reading.inForce(until)));
    }

    private List<String> stored(long instant) {
        return Rows.all(
                        database.ao(),
                        ReadingRow.class,
                        "CYCLE_UID = ? AND KNOWN_FROM <= ? AND KNOWN_TO > ?",
                        cycle.uid(),
                        instant,
                        instant)
                .stream()
                .map(row -> row.getMeasured() + " " + row.getMeasuredOn() + " " + row.getConfidence() + " "
                        + row.getBelievedOn())
                .toList();
    }

    private static String figures(Reading reading) {
        return reading.value().map(Decimal::text).orElse("-")
                + " "
                + reading.valueOn().map(Object::toString).orElse("-")
                + " "
                + reading.confidence().map(it -> it.outOfTen()).orElse(-1)
                + " "
                + reading.confidenceOn().map(Object::toString).orElse("-");
    }
}
