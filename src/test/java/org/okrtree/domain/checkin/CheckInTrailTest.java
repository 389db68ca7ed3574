package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;

class CheckInTrailTest {

    private static final KeyResultId KEY_RESULT = new KeyResultId(An.uid());
    private static final CycleId CYCLE = new CycleId(An.uid());
    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");

    private static An.CheckInBuilder on(String day) {
        return An.checkIn(KEY_RESULT, CYCLE).validOn(day);
    }

    @Test
    void valuesAreToldByTheDayTheySpeakOfAndNotByWhenTheyWereRecorded() {
        CheckIn later = on("2026-01-20").value("55").build();
        CheckIn earlier = on("2026-01-10").value("50").build();

        assertEquals(
                List.of(earlier, later),
                CheckInTrail.of(List.of(later, earlier)).values());
    }

    @Test
    void ofTwoOnADayTheOneRecordedLastIsDrawn() {
        CheckIn first = on("2026-01-10")
                .value("50")
                .recordedAt(Instant.parse("2026-01-10T08:00:00Z"))
                .build();
        CheckIn second = on("2026-01-10")
                .value("52")
                .recordedAt(Instant.parse("2026-01-10T09:00:00Z"))
                .build();

        assertEquals(List.of(second), CheckInTrail.of(List.of(second, first)).values());
    }

    @Test
    void whatWasCorrectedIsNoValueInForceAndStaysToBeSeen() {
        CheckIn wrong = on("2026-01-10").value("55").build();
        CheckIn right = on("2026-01-10").value("45").replacing(wrong).build();
        CheckIn silent = on("2026-01-17").withoutValue().confidence(4).build();

        CheckInTrail trail = CheckInTrail.of(List.of(wrong, right, silent));

        assertEquals(List.of(right), trail.values());
        assertEquals(List.of(wrong), trail.corrected());
    }

    @Test
    void aWeekHasTheLastConfidenceThatWasSaidInItOrNone() {
        CheckIn monday = on("2026-01-05").confidence(3).build();
        CheckIn sunday = on("2026-01-11").confidence(6).build();
        CheckIn nextButOne = on("2026-01-19").confidence(8).build();

        List<CheckInTrail.Week> weeks =
                CheckInTrail.of(List.of(monday, sunday, nextButOne)).weeks(MONDAY, LocalDate.parse("2026-01-20"));

        assertEquals(
                "1:6 2:- 3:8",
                String.join(
                        " ",
                        weeks.stream()
                                .map(week -> week.number() + ":"
                                        + week.said()
                                                .map(said -> Integer.toString(said.outOfTen()))
                                                .orElse("-"))
                                .toList()));
    }

    @Test
    void aWeekThatHasNotBegunIsNotTold() {
        assertEquals(
                1, CheckInTrail.of(List.of()).weeks(MONDAY, MONDAY.plusDays(6)).size());
        assertEquals(
                2, CheckInTrail.of(List.of()).weeks(MONDAY, MONDAY.plusDays(7)).size());
        assertEquals(
                0, CheckInTrail.of(List.of()).weeks(MONDAY, MONDAY.minusDays(1)).size());
    }

    @Test
    void theTrendLeavesOutWhatWasCorrected() {
        CheckIn wrong = on("2026-01-05").confidence(9).build();
        CheckIn right = on("2026-01-05").confidence(5).replacing(wrong).build();
        CheckIn now = on("2026-02-05").confidence(7).build();

        assertEquals(
                OptionalInt.of(2),
                CheckInTrail.of(List.of(wrong, right, now))
                        .confidence(LocalDate.parse("2026-02-06"))
                        .change());
    }

    @Test
    void aReadingAloneHidesNoConfidenceOfItsDay() {
        CheckIn believed = on("2026-01-05").confidence(6).build();
        CheckIn read = on("2026-01-05")
                .withoutConfidence()
                .recordedAt(An.NOON.plusSeconds(60))
                .build();

        assertEquals(List.of(believed), CheckInTrail.of(List.of(believed, read)).believed());
    }
}
