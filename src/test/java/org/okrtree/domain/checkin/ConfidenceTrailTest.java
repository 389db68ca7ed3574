package org.okrtree.domain.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.keyresult.Confidence;

class ConfidenceTrailTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant EARLY = Instant.parse("2026-01-05T09:00:00Z");

    private static Believed on(String day, int confidence) {
        return known(day, confidence, EARLY);
    }

    private static Believed known(String day, int confidence, Instant from) {
        return new Believed(new Confidence(confidence), LocalDate.parse(day), from);
    }

    private static String weeks(Believed... known) {
        return ConfidenceTrail.of(List.of(known), TODAY).weeks().stream()
                .map(week -> week.map(Confidence::outOfTen).map(String::valueOf).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static OptionalInt change(Believed... known) {
        return ConfidenceTrail.of(List.of(known), TODAY).change();
    }

    @Test
    void eachWeekHasTheLastConfidenceStatedInIt() {
        assertEquals(
                "5 6 - 8 9",
                weeks(
                        on("2026-02-02", 5),
                        on("2026-02-03", 7),
                        on("2026-02-09", 6),
                        on("2026-02-17", 8),
                        on("2026-03-02", 9)));
    }

    @Test
    void ofTwoOfOneDayTheOneKnownLastCounts() {
        assertEquals("- - - - 3", weeks(known("2026-03-02", 3, EARLY.plusSeconds(1)), known("2026-03-02", 8, EARLY)));
    }

    @Test
    void theChangeIsFromTheOneInForceFourWeeksAgo() {
        assertEquals(OptionalInt.of(-2), change(on("2026-01-05", 8), on("2026-02-03", 9), on("2026-02-20", 6)));
    }

    @Test
    void whatWasStatedFourWeeksAgoToTheDayIsWhereItBegins() {
        assertEquals(OptionalInt.of(1), change(on("2026-02-02", 5), on("2026-03-01", 6)));
    }

    @Test
    void withoutOneFourWeeksAgoThereIsNoChangeToTell() {
        assertEquals(OptionalInt.empty(), change(on("2026-02-03", 5), on("2026-03-01", 6)));
    }

    @Test
    void beforeTheFirstConfidenceThereIsNothing() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                ConfidenceTrail.NONE.weeks());
        assertEquals(OptionalInt.empty(), ConfidenceTrail.NONE.change());
    }
}
