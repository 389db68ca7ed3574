package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.time.LocalDate;
import java.util.List;
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
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.YesNo;

class CheckInWordsTest {

    private static final Cycle FIRST_QUARTER =
            An.cycle().days("2026-01-01", "2026-03-31").build();
    private static final Measure UP_FROM_40 = An.increase("40", "60", "points");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);

    @Test
    void aCheckInIsReadAsTyped() {
        Outcome<CheckInWords> words = typed(" 52.50 ", " 7 ", " two new customers\r\n", "2026-02-01");

        assertEquals(
                new CheckInWords(
                        LocalDate.of(2026, 2, 1),
                        An.decimal("52.50"),
                        new Confidence(7),
                        CheckInText.of("two new customers"),
                        null),
                done(words));
    }

    @Test
    void withoutADayItSpeaksOfToday() {
        assertEquals(TODAY, done(typed("52", "7", "", " ")).validOn());
    }

    @Test
    void aConfidenceWithoutANewReadingIsACheckIn() {
        assertEquals(
                new CheckInWords(TODAY, null, new Confidence(7), CheckInText.of(""), null),
                done(typed(" ", "7", "", "")));
    }

    @Test
    void aReadingWithoutAConfidenceIsACheckIn() {
        assertEquals(
                new CheckInWords(TODAY, An.decimal("52"), null, CheckInText.of(""), null),
                done(typed("52", "", "", "")));
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

        Outcome<CheckInWords> words = words(CheckInTyped.of("52", "7", "", ""), dayBefore);

        assertEquals(new CheckInRefusal.WrongDay("validOn"), refused(words));
    }

    @Test
    void onTheFirstDayOfTheCycleAnOwnerMayCheckIn() {
        LocalDate firstDay = LocalDate.of(2026, 1, 1);

        Outcome<CheckInWords> words = words(CheckInTyped.of("52", "7", "", ""), firstDay);

        assertEquals(firstDay, done(words).validOn());
    }

    @Test
    void aLateCheckInMaySpeakOfAnEarlierDay() {
        LocalDate afterTheCycle = LocalDate.of(2026, 4, 3);

        Outcome<CheckInWords> words = words(CheckInTyped.of("52", "7", "", "2026-03-28"), afterTheCycle);

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

    @Test
    void aCheckInSaysWhatIsNextWhatIsInTheWayAndWhoShouldHelp() {
        var typed = new CheckInTyped("52", "", "note", "", " next ", "the way", "a hand", "tao", "", "", "");

        CheckInWords words = done(CheckInWords.of(
                typed, Optional.of(An.TAO), UP_FROM_40, Rhythm.WEEKLY, FIRST_QUARTER, TODAY, List.of()));

        assertEquals(new CheckInText("note", "next", "the way", "a hand", An.TAO, ""), words.text());
    }

    @Test
    void eachOfItsTextsIsRead() {
        assertAll(
                () -> assertEquals("next", refused(said("a\u0000", "", "", "")).field()),
                () -> assertEquals(
                        "inTheWay", refused(said("", "a\u0000", "", "")).field()),
                () -> assertEquals("help", refused(said("", "", "a\u0000", "")).field()),
                () -> assertEquals("source", refused(said("", "", "", "a\nb")).field()));
    }

    private static Outcome<CheckInWords> said(String next, String inTheWay, String help, String source) {
        return words(new CheckInTyped("52", "", "", "", next, inTheWay, help, "", source, "", ""), TODAY);
    }

    @Test
    void aValueIsReadAsItsMeasureSays() {
        Outcome<CheckInWords> half = CheckInWords.of(
                CheckInTyped.of("0.5", "", "", ""),
                Optional.empty(),
                new YesNo("the register"),
                Rhythm.WEEKLY,
                FIRST_QUARTER,
                TODAY,
                List.of());

        assertEquals(new InputRefusal.NotAChoice("value", "0.5"), refused(half));
    }

    @Test
    void aValueBeforeTheStartIsToldWithASentence() {
        assertEquals(new CheckInRefusal.WrongWayWithoutASentence("note"), refused(typed("39.9", "7", " ", "")));
        assertEquals(
                An.decimal("39.9"), done(typed("39.9", "7", "we lost one", "")).valueOrNull());
        assertEquals(An.decimal("40"), done(typed("40", "7", "", "")).valueOrNull());
    }

    @Test
    void aMeasuringSystemHasNoSentenceToSay() {
        var typed = new CheckInTyped("39.9", "", "", "", "", "", "", "", "billing", "", "");

        assertEquals("billing", done(words(typed, TODAY)).text().source());
    }

    @Test
    void aCorrectionNamesACheckInThatWasNotCorrectedYet() {
        CheckIn first = checkIn().build();
        CheckIn second = checkIn().replacing(first).build();

        assertEquals(first.id(), done(correcting(first, List.of(first))).replacesOrNull());
        assertEquals(
                new CheckInRefusal.AlreadyReplaced("replaces"), refused(correcting(first, List.of(first, second))));
        assertEquals(
                second.id(), done(correcting(second, List.of(first, second))).replacesOrNull());
    }

    @Test
    void aCorrectionOfWhatIsNotThereNamesItsField() {
        CheckIn ofAnother = checkIn().build();

        assertEquals(
                new CheckInRefusal.NoSuchCheckIn("replaces"),
                refused(correcting(ofAnother, List.of(checkIn().build()))));
        assertEquals(
                new CheckInRefusal.NoSuchCheckIn("replaces"),
                refused(words(new CheckInTyped("52", "", "", "", "", "", "", "", "", "monday", ""), TODAY)));
    }

    @Test
    void nothingCorrectsItself() {
        CheckIn one = checkIn().build();

        assertThrows(
                IllegalArgumentException.class,
                () -> new CheckIn(
                        one.id(),
                        one.request(),
                        one.keyResult(),
                        one.cycle(),
                        one.validOn(),
                        one.recordedAt(),
                        one.valueOrNull(),
                        one.confidenceOrNull(),
                        one.words(),
                        one.id(),
                        one.by(),
                        false));
    }

    @Test
    void theSameIsTheLastValue() {
        CheckIn last = checkIn().value("50").validOn("2026-01-26").build();

        assertEquals(
                An.decimal("50"), done(instead("same", "", "", List.of(last))).valueOrNull());
        assertEquals(new CheckInRefusal.NoValueYet("value"), refused(instead("same", "", "", List.of())));
    }

    @Test
    void withNoNewReadingWhatWasBelievedStays() {
        CheckIn last = checkIn().value("50").confidence(6).build();

        CheckInWords words = done(instead("none", "", "", List.of(last)));

        assertEquals(new CheckInWords(TODAY, null, new Confidence(6), CheckInText.of(""), null), words);
        assertEquals(new CheckInRefusal.NoConfidenceYet("confidence"), refused(instead("none", "", "", List.of())));
    }

    @Test
    void aValueAndTheWordThatThereIsNoneAreNotBothMeant() {
        var typed = new CheckInTyped("52", "7", "", "", "", "", "", "", "", "", "none");

        assertEquals(new CheckInRefusal.ValueAndAnotherWord("value"), refused(words(typed, TODAY)));
        assertEquals(
                new InputRefusal.NotAChoice("reading", "same none"), refused(instead("same none", "", "", List.of())));
    }

    @Test
    void aValueFurtherFromTheTargetThanTheLastIsToldWithASentence() {
        List<CheckIn> before =
                List.of(checkIn().value("50").validOn("2026-01-26").build());

        assertEquals(new CheckInRefusal.WrongWayWithoutASentence("note"), refused(after("49.9", "", "", before)));
        assertEquals(
                An.decimal("49.9"), done(after("49.9", "", "two left", before)).valueOrNull());
        assertEquals(An.decimal("50.0"), done(after("50.0", "", "", before)).valueOrNull());
    }

    @Test
    void aValueBeforeTheStartThatIsTheSameIsToldOnce() {
        List<CheckIn> before =
                List.of(checkIn().value("39").validOn("2026-01-26").build());

        assertEquals(An.decimal("39"), done(instead("same", "", "", before)).valueOrNull());
    }

    @Test
    void aConfidenceThatMovesByTwoIsToldWithASentence() {
        List<CheckIn> before = List.of(checkIn().value("50").confidence(7).build());

        assertEquals(new CheckInRefusal.MovedWithoutASentence("note", 7), refused(after("", "5", "", before)));
        assertEquals(new CheckInRefusal.MovedWithoutASentence("note", 7), refused(after("", "9", " ", before)));
        assertAll(
                () -> done(after("", "6", "", before)),
                () -> done(after("", "8", "", before)),
                () -> done(after("", "2", "the only supplier left", before)));
    }

    @Test
    void nothingReadForTheThirdTimeIsToldWithASentence() {
        CheckIn read = checkIn().value("50").validOn("2026-01-14").build();
        CheckIn first = checkIn().withoutValue().validOn("2026-01-19").build();
        CheckIn second = checkIn().withoutValue().validOn("2026-01-26").build();

        assertEquals(
                new CheckInRefusal.NothingReadWithoutASentence("note"),
                refused(instead("none", "7", "", List.of(read, first, second))));
        assertAll(
                () -> done(instead("none", "7", "", List.of(read, first))),
                () -> done(instead("none", "7", "the meter is away", List.of(read, first, second))));
    }

    @Test
    void severalWordsInOneReadingPeriodAreOne() {
        List<CheckIn> before = List.of(
                checkIn().withoutValue().validOn("2026-01-19").build(),
                checkIn().withoutValue().validOn("2026-01-26").build());
        var typed = new CheckInTyped("", "7", "", "", "", "", "", "", "", "", "none");

        done(CheckInWords.of(typed, Optional.empty(), UP_FROM_40, Rhythm.MONTHLY, FIRST_QUARTER, TODAY, before));
    }

    @Test
    void aCorrectionIsHeldAgainstWhatStoodBefore() {
        CheckIn last = checkIn().value("50").confidence(6).validOn("2026-01-26").build();
        CheckIn wrong =
                checkIn().value("80").confidence(9).validOn("2026-02-02").build();
        var typed = new CheckInTyped(
                "51", "7", "", "", "", "", "", "", "", wrong.id().uid(), "");

        done(CheckInWords.of(
                typed, Optional.empty(), UP_FROM_40, Rhythm.WEEKLY, FIRST_QUARTER, TODAY, List.of(last, wrong)));
    }

    private static Outcome<CheckInWords> instead(String reading, String confidence, String note, List<CheckIn> before) {
        return CheckInWords.of(
                new CheckInTyped("", confidence, note, "", "", "", "", "", "", "", reading),
                Optional.empty(),
                UP_FROM_40,
                Rhythm.WEEKLY,
                FIRST_QUARTER,
                TODAY,
                before);
    }

    private static Outcome<CheckInWords> after(String value, String confidence, String note, List<CheckIn> before) {
        return CheckInWords.of(
                CheckInTyped.of(value, confidence, note, ""),
                Optional.empty(),
                UP_FROM_40,
                Rhythm.WEEKLY,
                FIRST_QUARTER,
                TODAY,
                before);
    }

    private static Outcome<CheckInWords> correcting(CheckIn other, List<CheckIn> before) {
        var typed = new CheckInTyped(
                "52", "", "", "", "", "", "", "", "", " " + other.id().uid() + " ", "");
        return CheckInWords.of(typed, Optional.empty(), UP_FROM_40, Rhythm.WEEKLY, FIRST_QUARTER, TODAY, before);
    }

    private static An.CheckInBuilder checkIn() {
        return An.checkIn(new KeyResultId(An.uid()), FIRST_QUARTER.id());
    }

    private static Outcome<CheckInWords> typed(String value, String confidence, String note, String validOn) {
        return words(CheckInTyped.of(value, confidence, note, validOn), TODAY);
    }

    private static Outcome<CheckInWords> words(CheckInTyped typed, LocalDate today) {
        return CheckInWords.of(typed, Optional.empty(), UP_FROM_40, Rhythm.WEEKLY, FIRST_QUARTER, today, List.of());
    }
}
