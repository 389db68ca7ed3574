package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final Progress FORTY_PERCENT = new Progress(new BigDecimal("40"), new BigDecimal("100"));

    @Test
    void thePaceIsProgressLessTheTimeThatIsOver() {
        assertEquals(Optional.of(new Pace(-22)), Pace.of(FORTY_PERCENT, new BigDecimal("0.62")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0999999999999999"})
    void inTheFirstTenthOfACycleNothingIsSaidOfThePace(BigDecimal expected) {
        assertEquals(Optional.empty(), Pace.of(FORTY_PERCENT, expected));
    }

    @ParameterizedTest
    @CsvSource({"0.1, 30", "0.9999999999999999, -60"})
    void afterItAndUntilTheEndThereIsAPace(BigDecimal expected, int points) {
        assertEquals(Optional.of(new Pace(points)), Pace.of(FORTY_PERCENT, expected));
    }

    @Test
    void whenTheTimeIsOverThereIsNoPaceAnyMore() {
        assertEquals(Optional.empty(), Pace.of(FORTY_PERCENT, BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({
        "-2147483648, behind, false",
        "-6, behind, false",
        "-5, on-pace, true",
        "0, on-pace, true",
        "5, on-pace, true",
        "6, ahead, true",
        "2147483647, ahead, true"
    })
    void withinFivePointsItIsOnPace(int points, String word, boolean kept) {
        Pace pace = new Pace(points);

        assertEquals(word, pace.standing().code());
        assertEquals(kept, pace.isKept());
    }
}
