package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;

class CheckInWordsTest {

    private static final Cycle FIRST_QUARTER =
            An.cycle().days("2026-01-01", "2026-03-31").build();
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Test
    void aCheckInIsReadAsTyped() {
        Outcome<CheckInWords> words = typed(" 52.50 ", " 7 ", " two new customers\r\n", "2026-02-01");

        assertEquals(
                new CheckInWords(LocalDate.of(2026, 2, 1), An.decimal("52.50"), new Confidence(7), "two new customers"),
                done(words));
    }

    @Test
    void withoutADayItSpeaksOfToday() {
        assertEquals(TODAY, done(typed("52", "7", "", " ")).validOn());
    }

    @Test
    void aConfidenceWithoutANewReadingIsACheckIn() {
        assertEquals(new CheckInWords(TODAY, null, new Confidence(7), ""), done(typed(" ", "7", "", "")));
    }

    @Test
    void aReadingWithoutAConfidenceIsACheckIn() {
        assertEquals(new CheckInWords(TODAY, An.decimal("52"), null, ""), done(typed("52", "", "", "")));
    }

    @Test
    void aNoteAloneSaysNothing() {
        assertEquals(new CheckInRefusal.NothingSaid("confidence"), refused(typed(" ", "\t", "busy", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-02-01", "2026-02-02"})
    void aCheckInSpeaksOfADayOfTheCycleUntilToday(String day) {
        assertEquals(LocalDate.parse(day), done(typed("52", "7", "", day)).validOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-02-03"})
    void aDayBeforeTheCycleOrAfterTodayIsWrong(String day) {
        assertEquals(new CheckInRefusal.WrongDay("validOn"), refused(typed("52", "7", "", day)));
    }

    @Test
    void beforeTheFirstDayOfTheCycleNobodyChecksIn() {
        LocalDate dayBefore = LocalDate.of(2025, 12, 31);

        Outcome<CheckInWords> words = CheckInWords.of(new CheckInTyped("52", "7", "", ""), FIRST_QUARTER, dayBefore);

        assertEquals(new CheckInRefusal.WrongDay("validOn"), refused(words));
    }

    @Test
    void onTheFirstDayOfTheCycleAnOwnerMayCheckIn() {
        LocalDate firstDay = LocalDate.of(2026, 1, 1);

        Outcome<CheckInWords> words = CheckInWords.of(new CheckInTyped("52", "7", "", ""), FIRST_QUARTER, firstDay);

        assertEquals(firstDay, done(words).validOn());
    }

    @Test
    void aLateCheckInMaySpeakOfAnEarlierDay() {
        LocalDate afterTheCycle = LocalDate.of(2026, 4, 3);

        Outcome<CheckInWords> words =
                CheckInWords.of(new CheckInTyped("52", "7", "", "2026-03-28"), FIRST_QUARTER, afterTheCycle);

        assertEquals(LocalDate.of(2026, 3, 28), done(words).validOn());
    }

    @Test
    void eachFieldOfACheckInIsRead() {
        assertAll(
                () -> assertEquals(new InputRefusal.NotANumber("value", "many"), refused(typed("many", "7", "", ""))),
                () -> assertEquals(new InputRefusal.NotAChoice("confidence", "11"), refused(typed("52", "11", "", ""))),
                () -> assertEquals(
                        new InputRefusal.TooLong("note", 4000), refused(typed("52", "7", "x".repeat(4001), ""))),
                () -> assertEquals(
                        new InputRefusal.NotADay("validOn", "monday"), refused(typed("52", "7", "", "monday"))));
    }

    @Test
    void aCheckInThatSaysNothingCannotBeMade() {
        var nothing = An.checkIn(new KeyResultId(An.uid()), FIRST_QUARTER.id())
                .withoutValue()
                .withoutConfidence();

        assertThrows(IllegalArgumentException.class, nothing::build);
    }

    @Test
    void aCheckInHasAValueOrAConfidenceOrBoth() {
        KeyResultId keyResult = new KeyResultId(An.uid());
        CheckIn measured = An.checkIn(keyResult, FIRST_QUARTER.id())
                .value("52")
                .withoutConfidence()
                .build();
        CheckIn believed = An.checkIn(keyResult, FIRST_QUARTER.id())
                .withoutValue()
                .confidence(7)
                .build();

        assertEquals(Optional.of(An.decimal("52")), measured.value());
        assertEquals(Optional.empty(), measured.confidence());
        assertEquals(Optional.of(new Confidence(7)), believed.confidence());
        assertEquals(Optional.empty(), believed.value());
    }

    private static Outcome<CheckInWords> typed(String value, String confidence, String note, String validOn) {
        return CheckInWords.of(new CheckInTyped(value, confidence, note, validOn), FIRST_QUARTER, TODAY);
    }
}
