package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.keyresult.Measure.Difference;

class MilestonesTest {

    private static final Milestones THREE = An.milestones("sketched", "tried", "sold");

    @Test
    void eachStateWeighsTheSame() {
        assertEquals(67, THREE.progressAt(An.decimal("2")).orElseThrow().percent());
        assertEquals(0, THREE.progressAt(An.decimal("0")).orElseThrow().percent());
        assertEquals(100, THREE.progressAt(An.decimal("3")).orElseThrow().percent());
    }

    @Test
    void theyHaveNoPace() {
        assertEquals(Optional.empty(), THREE.paceAt(An.decimal("2"), new BigDecimal("0.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "2.0"})
    void theValueIsHowManyAreProved(String typed) {
        assertEquals(An.decimal(typed), done(THREE.valueOf("value", typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4", "1.5"})
    void moreThanThereAreOrHalfAStateIsNoValue(String typed) {
        assertEquals(new InputRefusal.NotAChoice("value", typed), refused(THREE.valueOf("value", typed)));
    }

    @Test
    void thereAreTwoToTwenty() {
        assertThrows(IllegalArgumentException.class, () -> An.milestones("sold"));
        assertThrows(IllegalArgumentException.class, () -> many(21));
        assertEquals(20, many(20).states().size());
    }

    @ParameterizedTest
    @CsvSource({"2, 1, true", "2, 2, false", "2, 3, false"})
    void aStateThatIsNoLongerProvedIsAStepBack(String before, String now, boolean isBack) {
        assertEquals(isBack, THREE.isStepBack(An.decimal(before), An.decimal(now)));
    }

    @Test
    void howManyThereAreIsANumber() {
        assertEquals(Difference.NONE, THREE.differenceTo(An.milestones("drawn", "tried", "sold")));
        assertEquals(Difference.NUMBERS, THREE.differenceTo(An.milestones("tried", "sold")));
        assertEquals(Difference.ANOTHER_MEASURE, THREE.differenceTo(new YesNo("sold")));
    }

    private static Milestones many(int count) {
        return An.milestones(
                IntStream.range(0, count).mapToObj(i -> "state " + i).toArray(String[]::new));
    }
}
