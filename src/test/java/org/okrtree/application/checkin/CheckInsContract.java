package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInText;

public abstract class CheckInsContract extends StoreContract {

    private final KeyResultId keyResult = new KeyResultId(An.uid());
    private final CycleId cycle = new CycleId(An.uid());

    protected abstract CheckIns checkIns();

    private An.CheckInBuilder checkIn() {
        return An.checkIn(keyResult, cycle);
    }

    private void assertComesBack(CheckIn checkIn) {
        write(() -> checkIns().add(checkIn));

        assertEquals(Optional.of(checkIn), checkIns().madeBy(checkIn.request(), keyResult));
        assertEquals(List.of(checkIn), checkIns().ofKeyResult(keyResult));
    }

    @Test
    void checkInsOfSeveralKeyResultsComeEachInTheirOrder() {
        KeyResultId other = new KeyResultId(An.uid());
        CheckIn later =
                checkIn().recordedAt(Instant.parse("2026-02-03T08:00:00.002Z")).build();
        CheckIn earlier =
                checkIn().recordedAt(Instant.parse("2026-02-03T08:00:00.001Z")).build();
        CheckIn ofOther = An.checkIn(other, cycle).build();

        write(() -> List.of(later, earlier, ofOther).forEach(checkIns()::add));

        assertEquals(
                Map.of(keyResult, List.of(earlier, later), other, List.of(ofOther)),
                checkIns().ofKeyResults(List.of(keyResult, other, new KeyResultId(An.uid()))));
        assertEquals(Map.of(), checkIns().ofKeyResults(List.of()));
    }

    @Test
    void figuresAreThoseThatWereRecordedByAnInstantAndWithoutWords() {
        Instant noon = Instant.parse("2026-02-03T12:00:00Z");
        CheckIn first =
                checkIn().value("0.10").confidence(3).note("").recordedAt(noon).build();
        CheckIn spoken = checkIn()
                .value("0.20")
                .note("Said beside it")
                .recordedAt(noon.plusMillis(1))
                .build();

        write(() -> List.of(spoken, first).forEach(checkIns()::add));

        assertEquals(Map.of(keyResult, List.of(first)), checkIns().figuresOf(List.of(keyResult), noon));
        assertEquals(
                List.of("0.10 ", "0.20 "),
                checkIns().figuresOf(List.of(keyResult), noon.plusMillis(1)).get(keyResult).stream()
                        .map(one -> one.value().orElseThrow().text() + " "
                                + one.words().note())
                        .toList());
        assertEquals(Map.of(), checkIns().figuresOf(List.of(keyResult), noon.minusMillis(1)));
    }

    @Test
    void aSumOfTenthsComesBackExactly() {
        assertComesBack(checkIn().value("0.300").build());
    }

    @Test
    void theLongestNumberComesBackExactly() {
        assertComesBack(checkIn().value("-999999999999999999.999999999999").build());
    }

    @Test
    void noughtComesBackWithItsDecimals() {
        assertComesBack(checkIn().value("-0.0").confidence(0).build());
    }

    @Test
    void theLastMillisecondOfADayComesBack() {
        assertComesBack(checkIn()
                .validOn("2026-12-31")
                .recordedAt(Instant.parse("2026-12-31T23:59:59.999Z"))
                .build());
    }

    @Test
    void theTwoHoursOfADaylightSavingNightStayApart() {
        CheckIn before =
                checkIn().recordedAt(Instant.parse("2026-10-25T00:30:00.001Z")).build();
        CheckIn after =
                checkIn().recordedAt(Instant.parse("2026-10-25T01:30:00.001Z")).build();
        CheckIn inTheGap =
                checkIn().recordedAt(Instant.parse("2026-03-29T01:30:00Z")).build();

        write(() -> List.of(after, before, inTheGap).forEach(checkIns()::add));

        assertEquals(List.of(inTheGap, before, after), checkIns().ofKeyResult(keyResult));
    }

    @Test
    void anEarlierCenturyComesBack() {
        assertComesBack(checkIn()
                .validOn("1900-01-01")
                .recordedAt(Instant.parse("1899-12-31T15:54:17Z"))
                .build());
    }

    @Test
    void noNewReadingComesBackAsNone() {
        assertComesBack(checkIn().withoutValue().note("-").build());
    }

    @Test
    void nothingSaidOfConfidenceComesBackAsNothing() {
        assertComesBack(checkIn().withoutConfidence().note("").build());
    }

    @Test
    void aNoteComesBackToTheLetter() {
        assertComesBack(checkIn()
                .note("两个大客户续约了 \uD83D\uDE00\n\t“quoted” 'single' \\ % _ ".repeat(100))
                .build());
    }

    @Test
    void aNoteFromRightToLeftComesBackToTheLetter() {
        assertComesBack(checkIn()
                .note(
                        "\u202Bالعملاء يوصون بنا (١٢%)\u202C \u200Fסוף \uD83D\uDC69\u200D\uD83D\uDE80 \uD842\uDFB7 e\u0301")
                .build());
    }

    @Test
    void oneRequestMayReportOnSeveralKeyResultsOnceEach() {
        RequestId request = An.request();
        KeyResultId other = new KeyResultId(An.uid());
        CheckIn first = checkIn().request(request).build();
        CheckIn second = An.checkIn(other, cycle).request(request).build();
        write(() -> List.of(first, second).forEach(checkIns()::add));

        assertConflict(
                () -> checkIns().add(checkIn().request(request).value("60").build()));

        assertEquals(Optional.of(first), checkIns().madeBy(request, keyResult));
        assertEquals(Optional.of(second), checkIns().madeBy(request, other));
        assertEquals(Optional.empty(), checkIns().madeBy(An.request(), keyResult));
    }

    @Test
    void whatIsSaidBesideTheFiguresComesBackToTheLetter() {
        assertComesBack(checkIn()
                .saying(new CheckInText(
                        "Zeile\n二 \uD83C\uDFAF", "next", "the way", "a hand \u202Eabc", An.TAO, "billing"))
                .asStandIn(An.LIN)
                .build());
    }

    @Test
    void aCorrectionNamesWhatItCorrects() {
        CheckIn first = checkIn().build();
        CheckIn correction =
                checkIn().recordedAt(An.NOON.plusSeconds(1)).replacing(first).build();

        write(() -> List.of(first, correction).forEach(checkIns()::add));

        assertEquals(List.of(first, correction), checkIns().ofKeyResult(keyResult));
    }

    @Test
    void severalAreAddedAndFoundAtOnce() {
        KeyResultId other = new KeyResultId(An.uid());
        RequestId request = An.request();
        CheckIn first = checkIn().request(request).build();
        CheckIn second = An.checkIn(other, cycle).request(request).build();
        CheckIn later = checkIn().recordedAt(An.NOON.plusSeconds(1)).build();

        write(() -> checkIns().addAll(List.of(later, first, second)));

        assertEquals(
                Map.of(keyResult, List.of(first, later), other, List.of(second)),
                checkIns().ofKeyResults(List.of(keyResult, other, new KeyResultId(An.uid()))));
        assertEquals(Set.of(first, second), Set.copyOf(checkIns().madeBy(request, List.of(keyResult, other))));
        assertConflict(() -> checkIns()
                .addAll(List.of(checkIn().build(), checkIn().request(request).build())));
    }
}
