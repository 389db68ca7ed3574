package org.okrtree.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.MovableClock;
import org.okrtree.domain.Uid;

class TimeSortedUidsTest {

    private final MovableClock clock = MovableClock.at("2026-02-02T12:00:00Z");
    private final TimeSortedUids uids = new TimeSortedUids(clock);

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2026-02-02T12:00:00Z", "9999-12-31T23:59:59.999Z"})
    void anIdHasTheFormOfIds(String instant) {
        clock.moveTo(instant);

        assertTrue(Uid.isUid(uids.next()));
    }

    @Test
    void laterIdsSortAfterEarlierOnesToTheMillisecond() {
        List<String> ids = IntStream.range(0, 100)
                .mapToObj(i -> {
                    clock.moveBy(Duration.ofMillis(1));
                    return uids.next();
                })
                .toList();

        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void idsOfOneMillisecondBeginAlike() {
        assertEquals(uids.next().substring(0, 10), uids.next().substring(0, 10));
    }

    @Test
    void theTimeIsTheFirstTenCharacters() {
        clock.moveTo("1970-01-01T00:00:00.033Z");

        assertEquals("0000000011", uids.next().substring(0, 10));
    }

    @Test
    void tenThousandIdsOfOneMillisecondAreDifferent() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(uids.next());
        }

        assertEquals(10_000, ids.size());
    }
}
