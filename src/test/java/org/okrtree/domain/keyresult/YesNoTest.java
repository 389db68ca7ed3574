package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.keyresult.Measure.Difference;

class YesNoTest {

    private static final YesNo LISTED = new YesNo("listed in the register");

    @Test
    void thereIsNothingBetween() {
        assertEquals(
                0,
                LISTED.progressAt(done(LISTED.valueOf("value", "0")))
                        .orElseThrow()
                        .percent());
        assertEquals(
                100,
                LISTED.progressAt(done(LISTED.valueOf("value", "1")))
                        .orElseThrow()
                        .percent());
        assertEquals(Optional.empty(), LISTED.paceAt(An.decimal("0"), new BigDecimal("0.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "0.5"})
    void anotherNumberIsNoAnswer(String typed) {
        assertEquals(new InputRefusal.NotAChoice("value", typed), refused(LISTED.valueOf("value", typed)));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "0, 0, false", "1, 1, false", "0, 1, false"})
    void aYesThatIsTakenBackIsAStepBack(String before, String now, boolean isBack) {
        assertEquals(isBack, LISTED.isStepBack(An.decimal(before), An.decimal(now)));
    }

    @Test
    void theEvidenceIsWords() {
        assertEquals(Difference.NONE, LISTED.differenceTo(new YesNo("the register lists it")));
        assertEquals(Difference.ANOTHER_MEASURE, LISTED.differenceTo(An.milestones("tried", "listed")));
    }
}
