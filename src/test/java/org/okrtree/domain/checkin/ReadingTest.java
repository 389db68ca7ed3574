package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;

class ReadingTest {

    private static final KeyResultId KEY_RESULT = new KeyResultId(An.uid());
    private static final CycleId CYCLE = new CycleId(An.uid());

    @Test
    void beforeTheFirstCheckInNothingIsKnown() {
        Reading reading = Reading.inForce(List.of());

        assertEquals(Reading.NONE, reading);
        assertEquals(Optional.empty(), reading.value());
        assertEquals(Optional.empty(), reading.confidence());
    }

    @Test
    void theLatestDayIsInForceWhicheverWasRecordedLast() {
        CheckIn monday = at("2026-02-02", 2).value("50").confidence(5).build();
        CheckIn tuesday = at("2026-02-03", 1).value("60").confidence(6).build();

        Reading reading = Reading.inForce(List.of(tuesday, monday));

        assertEquals(reading("60", "2026-02-03", 6, "2026-02-03"), reading);
    }

    @Test
    void ofTwoOnADayTheOneRecordedLastIsInForce() {
        CheckIn first = at("2026-02-02", 1).value("55").confidence(5).build();
        CheckIn correction = at("2026-02-02", 2).value("45").confidence(4).build();

        assertEquals(reading("45", "2026-02-02", 4, "2026-02-02"), Reading.inForce(List.of(first, correction)));
        assertEquals(reading("45", "2026-02-02", 4, "2026-02-02"), Reading.inForce(List.of(correction, first)));
    }

    @Test
    void asOfTheTimeBeforeACorrectionTheFirstValueStands() {
        CheckIn first = at("2026-02-02", 1).value("55").confidence(5).build();

        assertEquals(reading("55", "2026-02-02", 5, "2026-02-02"), Reading.inForce(List.of(first)));
    }

    @Test
    void ofTwoInOneMillisecondTheOneWithTheLaterIdIsInForce() {
        CheckIn first = at("2026-02-02", 1).value("55").confidence(5).build();
        CheckIn second = at("2026-02-02", 1).value("45").confidence(4).build();

        assertEquals(reading("45", "2026-02-02", 4, "2026-02-02"), Reading.inForce(List.of(second, first)));
    }

    @Test
    void aBeliefLeavesTheValueAndItsDayAsTheyWere() {
        CheckIn measured = at("2026-02-02", 1).value("50").confidence(7).build();
        CheckIn believed = at("2026-02-09", 2).withoutValue().confidence(3).build();

        assertEquals(reading("50", "2026-02-02", 3, "2026-02-09"), Reading.inForce(List.of(measured, believed)));
    }

    @Test
    void aValueLeavesTheConfidenceAndItsDayAsTheyWere() {
        CheckIn believed = at("2026-02-02", 1).withoutValue().confidence(7).build();
        CheckIn measured = at("2026-02-09", 2).value("50").withoutConfidence().build();

        assertEquals(reading("50", "2026-02-09", 7, "2026-02-02"), Reading.inForce(List.of(believed, measured)));
    }

    @Test
    void aLateValueIsKnownFromTheTimeItWasRecorded() {
        CheckIn inTime = at("2026-03-20", 1).value("50").confidence(5).build();
        CheckIn late = An.checkIn(KEY_RESULT, CYCLE)
                .validOn("2026-03-28")
                .recordedAt(Instant.parse("2026-04-03T09:00:00Z"))
                .value("58")
                .confidence(6)
                .build();

        assertEquals(reading("50", "2026-03-20", 5, "2026-03-20"), Reading.inForce(List.of(inTime)));
        assertEquals(reading("58", "2026-03-28", 6, "2026-03-28"), Reading.inForce(List.of(inTime, late)));
    }

    /** After each of some check-ins at random, what is in force is what a replay of them one by one gives. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5", "8", "13", "21", "34"})
    void whatIsInForceIsWhatAReplayGives(long seed) {
        Random random = new Random(seed);
        for (int sequences = 0; sequences < 25; sequences++) {
            List<CheckIn> recorded = new ArrayList<>();
            Reading replayed = Reading.NONE;
            long at = 0;

            for (int n = 0; n < 30; n++) {
                at += random.nextInt(3);
                CheckIn next = atRandom(random, at);
                recorded.add(next);
                replayed = after(replayed, next);

                List<CheckIn> inAnyOrder = new ArrayList<>(recorded);
                Collections.shuffle(inAnyOrder, random);
                assertEquals(replayed, Reading.inForce(inAnyOrder), () -> "seed " + seed + ": " + recorded);
            }
        }
    }

    @Test
    void aFigureHasItsDay() {
        LocalDate day = LocalDate.of(2026, 2, 2);
        Decimal value = An.decimal("50");
        Confidence confidence = new Confidence(7);

        assertThrows(IllegalArgumentException.class, () -> new Reading(value, null, confidence, day));
        assertThrows(IllegalArgumentException.class, () -> new Reading(null, day, confidence, day));
        assertThrows(IllegalArgumentException.class, () -> new Reading(value, day, confidence, null));
        assertThrows(IllegalArgumentException.class, () -> new Reading(value, day, null, day));
    }

    @Test
    void aReadingIsReadFigureByFigure() {
        Reading reading = reading("50", "2026-02-02", 7, "2026-02-09");

        assertEquals(Optional.of(An.decimal("50")), reading.value());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 2)), reading.valueOn());
        assertEquals(Optional.of(new Confidence(7)), reading.confidence());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 9)), reading.confidenceOn());
    }

    // The rule in the words of a person with a paper list: each entry in turn replaces an earlier or equal day.
    private static Reading after(Reading before, CheckIn next) {
        boolean newValue = next.value().isPresent() && !isBefore(next.validOn(), before, Reading::valueOn);
        boolean newConfidence =
                next.confidence().isPresent() && !isBefore(next.validOn(), before, Reading::confidenceOn);
        return new Reading(
                newValue ? next.valueOrNull() : before.valueOrNull(),
                newValue ? next.validOn() : before.valueOnOrNull(),
                newConfidence ? next.confidenceOrNull() : before.confidenceOrNull(),
                newConfidence ? next.validOn() : before.confidenceOnOrNull());
    }

    private static boolean isBefore(LocalDate day, Reading reading, Function<Reading, Optional<LocalDate>> figureOn) {
        return figureOn.apply(reading).filter(day::isBefore).isPresent();
    }

    private static CheckIn atRandom(Random random, long secondsAfterNoon) {
        An.CheckInBuilder checkIn = at("2026-02-02", secondsAfterNoon)
                .validOn(LocalDate.of(2026, 2, 2).plusDays(random.nextInt(6)).toString())
                .value(Integer.toString(random.nextInt(100)))
                .confidence(random.nextInt(11));
        return switch (random.nextInt(3)) {
            case 0 -> checkIn.withoutValue().build();
            case 1 -> checkIn.withoutConfidence().build();
            default -> checkIn.build();
        };
    }

    private static An.CheckInBuilder at(String validOn, long secondsAfterNoon) {
        return An.checkIn(KEY_RESULT, CYCLE).validOn(validOn).recordedAt(An.NOON.plusSeconds(secondsAfterNoon));
    }

    private static Reading reading(String value, String valueOn, int confidence, String confidenceOn) {
        return new Reading(
                An.decimal(value), LocalDate.parse(valueOn), new Confidence(confidence), LocalDate.parse(confidenceOn));
    }

    @Test
    void whatWasCorrectedDoesNotCountWhateverItsDay() {
        CheckIn wrong = at("2026-02-03", 1).value("55").confidence(5).build();
        CheckIn right = at("2026-02-01", 2)
                .value("45")
                .withoutConfidence()
                .replacing(wrong)
                .build();

        assertEquals(
                new Reading(An.decimal("45"), LocalDate.parse("2026-02-01"), null, null),
                Reading.inForce(List.of(wrong, right)));
    }

    @Test
    void aCorrectionOfACorrectionCounts() {
        CheckIn wrong = at("2026-02-03", 1).value("55").confidence(5).build();
        CheckIn second =
                at("2026-02-03", 2).value("45").confidence(4).replacing(wrong).build();
        CheckIn third =
                at("2026-02-02", 3).value("40").confidence(3).replacing(second).build();

        assertEquals(reading("40", "2026-02-02", 3, "2026-02-02"), Reading.inForce(List.of(third, second, wrong)));
    }
}
