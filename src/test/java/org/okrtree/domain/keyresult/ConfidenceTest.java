package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.domain.InputRefusal;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 10", "7.0, 7", "' 5 ', 5", "１０, 10", "-0, 0"})
    void aConfidenceIsAWholeNumberFrom0To10(String typed, int outOfTen) {
        assertEquals(new Confidence(outOfTen), done(Confidence.of("confidence", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "11", "7.5", "0.1", "-0.5", "10.000000000001", "100", "999999999999999999"})
    void anotherNumberIsNoChoice(String typed) {
        assertEquals(new InputRefusal.NotAChoice("confidence", typed), refused(Confidence.of("confidence", typed)));
    }

    @Test
    void whatIsNoNumberIsNoConfidence() {
        assertEquals(new InputRefusal.NotANumber("confidence", "high"), refused(Confidence.of("confidence", "high")));
        assertEquals(new InputRefusal.Missing("confidence"), refused(Confidence.of("confidence", "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void aConfidenceOutsideTheScaleCannotBeMade(int outOfTen) {
        assertThrows(IllegalArgumentException.class, () -> new Confidence(outOfTen));
    }

    @ParameterizedTest
    @CsvSource({
        "0, doubtful",
        "1, doubtful",
        "2, doubtful",
        "3, doubtful",
        "4, open",
        "5, open",
        "6, open",
        "7, likely",
        "8, likely",
        "9, sure",
        "10, sure"
    })
    void theWordComesFromTheConfidence(int outOfTen, String word) {
        assertEquals(word, new Confidence(outOfTen).band().code());
    }
}
