package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.keyresult.Confidence;

public abstract class ReadingsContract extends StoreContract {

    private final CycleId cycle = new CycleId(An.uid());
    private final KeyResultId one = new KeyResultId(An.uid());
    private final KeyResultId two = new KeyResultId(An.uid());

    protected abstract Readings readings();

    private void putInForce(CheckIn... all) {
        Map<KeyResultId, Integer> madeFrom = new HashMap<>();
        for (CheckIn because : all) {
            int count = madeFrom.merge(because.keyResult(), 1, Integer::sum);
            write(() -> readings().putInForce(because, Reading.inForce(List.of(because)), count));
        }
    }

    @Test
    void theReadingPutInForceLastIsKnown() {
        CheckIn first = An.checkIn(one, cycle).value("10").build();
        CheckIn second = An.checkIn(one, cycle).value("12.50").build();

        putInForce(first, second);

        assertEquals(Map.of(one, Reading.inForce(List.of(second))), readings().inCycle(cycle));
    }

    @Test
    void aReadingComesBackWithItsTwoDays() {
        Reading reading =
                new Reading(An.decimal("0.30"), LocalDate.of(2026, 2, 1), new Confidence(0), LocalDate.of(2026, 2, 9));

        write(() -> readings().putInForce(An.checkIn(one, cycle).build(), reading, 1));

        assertEquals(Map.of(one, reading), readings().of(List.of(one)));
    }

    @Test
    void aReadingMayBeOfOneFigureOnly() {
        CheckIn believed = An.checkIn(one, cycle).withoutValue().build();
        CheckIn measured = An.checkIn(two, cycle).withoutConfidence().build();

        putInForce(believed, measured);

        assertEquals(
                Map.of(one, Reading.inForce(List.of(believed)), two, Reading.inForce(List.of(measured))),
                readings().inCycle(cycle));
    }

    @Test
    void aReadingMayBeReplacedInTheSameMillisecondAndByTheSame() {
        CheckIn checkIn = An.checkIn(one, cycle).build();

        putInForce(checkIn, checkIn, checkIn);

        assertEquals(Map.of(one, Reading.inForce(List.of(checkIn))), readings().inCycle(cycle));
    }

    @Test
    void aReadingMadeFromFewerCheckInsThanThereAreIsAConflict() {
        CheckIn known = An.checkIn(one, cycle).build();
        CheckIn late = An.checkIn(one, cycle).value("60").build();
        putInForce(known);

        assertConflict(() -> readings().putInForce(late, Reading.inForce(List.of(late)), 1));

        assertEquals(Map.of(one, Reading.inForce(List.of(known))), readings().inCycle(cycle));
    }

    @Test
    void theStampChangesWithACheckInOfTheCycleAndOfAnEarlierInstantItStays() {
        CheckIn first = An.checkIn(one, cycle).build();
        putInForce(first);
        Instant then = first.recordedAt();
        List<String> before = List.of(readings().stampIn(cycle), readings().stampAsOf(cycle, then));

        write(() -> readings()
                .putInForce(
                        An.checkIn(one, cycle).recordedAt(then.plusMillis(1)).build(),
                        Reading.inForce(List.of(first)),
                        2));

        assertNotEquals(before.get(0), readings().stampIn(cycle));
        assertEquals(before.get(1), readings().stampAsOf(cycle, then));
    }

    @Test
    void onlyTheCycleThatIsAskedForIsRead() {
        CycleId other = new CycleId(An.uid());
        putInForce(An.checkIn(one, cycle).build(), An.checkIn(two, other).build());

        assertEquals(1, readings().inCycle(cycle).size());
        assertEquals(Map.of(), readings().inCycle(new CycleId(An.uid())));
    }

    @Test
    void onlyTheKeyResultsThatAreAskedForAreRead() {
        CheckIn asked = An.checkIn(one, cycle).build();
        putInForce(asked, An.checkIn(two, cycle).build());
        List<KeyResultId> many = new ArrayList<>(List.of(one));
        for (int i = 0; i < 2000; i++) {
            many.add(new KeyResultId(An.uid()));
        }

        assertEquals(Map.of(one, Reading.inForce(List.of(asked))), readings().of(many));
        assertEquals(Map.of(), readings().of(List.of()));
    }

    @Test
    void severalArePutInForceAtOnceAndFromOneInstantOn() {
        CheckIn before = An.checkIn(one, cycle).value("10").build();
        putInForce(before);
        Instant together = before.recordedAt();
        CheckIn first = An.checkIn(one, cycle).value("11").recordedAt(together).build();
        CheckIn second = An.checkIn(two, cycle).value("12").recordedAt(together).build();

        write(() -> readings()
                .putInForce(List.of(
                        new Readings.InForce(first, Reading.inForce(List.of(first)), 2),
                        new Readings.InForce(second, Reading.inForce(List.of(second)), 1))));

        assertEquals(
                Map.of(one, Reading.inForce(List.of(first)), two, Reading.inForce(List.of(second))),
                readings().inCycle(cycle));
        assertEquals(Map.of(one, Reading.inForce(List.of(before))), readings().inCycleAsOf(cycle, together));
    }

    @Test
    void oneOfSeveralThatDoesNotKnowTheLastIsAConflictOfAll() {
        CheckIn known = An.checkIn(one, cycle).build();
        putInForce(known);
        CheckIn late = An.checkIn(one, cycle).build();
        CheckIn other = An.checkIn(two, cycle).build();

        assertConflict(() -> readings()
                .putInForce(List.of(
                        new Readings.InForce(other, Reading.inForce(List.of(other)), 1),
                        new Readings.InForce(late, Reading.inForce(List.of(late)), 1))));

        assertEquals(Map.of(one, Reading.inForce(List.of(known))), readings().inCycle(cycle));
    }
}
