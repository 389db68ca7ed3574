package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;

class ScoringRuleTest {

    private static final Measure RISING = An.increase("0", "100", "");
    private static final Measure RANGE = An.keep("", "1", "%");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linear",
                "bands 0:0 30:0.3 70:0.7 100:1",
                "bands 100:0 70:0.3 0:1",
                "reached-or-not",
                "share-inside",
                "share-inside-of-all",
                "last-value-inside",
                "judged by the customers' own words, 0.7 for a good one"
            })
    void aRuleComesBackFromItsText(String text) {
        assertEquals(text, ScoringRule.stored(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"average", "Linear", "linear 2"})
    void anotherWordIsNoRule(String typed) {
        assertEquals(new InputRefusal.NotAChoice("scoring", typed), refused(ScoringRule.of("scoring", typed)));
        assertThrows(IllegalArgumentException.class, () -> ScoringRule.stored(typed));
    }

    @Test
    void aJudgementHasItsRubric() {
        assertEquals(new InputRefusal.Missing("scoring"), refused(ScoringRule.of("scoring", "judged")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bands",
                "bands 0:0",
                "bands 0:0 0:1",
                "bands 0:0 80:0.3 70:0.7 100:1", // commit above target
                "bands 0:0 30:0.3 70:0.3 100:1",
                "bands 0:0 30:0.7 70:0.3 100:1",
                "bands 0:0 100:1.1",
                "bands 0:-0.1 100:1",
                "bands 0:0 100",
                "bands 0:0:0 100:1",
                "bands 0:0 1:.1 2:.2 3:.3",
                "bands 0:0 1:0.1 2:0.2 3:0.3 4:0.4 5:0.5 6:0.6 7:0.7 8:0.8 9:0.9 10:1"
            })
    void bandsGoOneWayAndTheirScoresRise(String typed) {
        assertEquals("scoring", refused(ScoringRule.of("scoring", typed)).field());
    }

    @ParameterizedTest
    @CsvSource({"-20, 0.00", "0, 0.00", "50, 0.50", "66.6, 0.67", "100, 1.00", "130, 1.00"})
    void linearIsTheProgressHeldBetweenNoughtAndOne(String value, String score) {
        assertEquals(score, suggested("linear", RISING, value));
    }

    @Test
    void linearTakesMilestonesAndAnswersAsTheyAre() {
        assertEquals("0.67", suggested("linear", An.milestones("a", "b", "c"), "2"));
        assertEquals("1.00", suggested("linear", new YesNo("seen"), "1"));
    }

    @ParameterizedTest
    @CsvSource({"-5, 0.00", "0, 0.00", "15, 0.15", "30, 0.30", "50, 0.50", "85, 0.85", "100, 1.00", "120, 1.00"})
    void bandsAreStraightBetweenTheirPoints(String value, String score) {
        assertEquals(score, suggested("bands 0:0 30:0.3 70:0.7 100:1", RISING, value));
    }

    @ParameterizedTest
    @CsvSource({"800, 0.00", "700, 0.15", "600, 0.30", "300, 0.85", "200, 1.00", "100, 1.00", "900, 0.00"})
    void bandsMayFall(String value, String score) {
        assertEquals(score, suggested("bands 800:0 600:0.3 400:0.7 200:1", An.decrease("800", "200", "ms"), value));
    }

    @Test
    void bandsBeginWhereTheirFirstPointSays() {
        assertEquals("0.20", suggested("bands 10:0.2 20:1", RISING, "10"));
        assertEquals("0.00", suggested("bands 10:0.2 20:1", RISING, "9.99"));
    }

    @Test
    void bandsEndWhereTheirLastPointSays() {
        assertEquals("0.80", suggested("bands 10:0.2 20:0.8", RISING, "20"));
        assertEquals("1.00", suggested("bands 10:0.2 20:0.8", RISING, "20.01"));
    }

    @Test
    void bandsHaveTenPointsAtMost() {
        String ten = "bands 1:0.1 2:0.2 3:0.3 4:0.4 5:0.5 6:0.6 7:0.7 8:0.8 9:0.9 10:1";

        assertEquals("0.35", suggested(ten, RISING, "3.5"));
    }

    @ParameterizedTest
    @CsvSource({"99.9, 0.00", "100, 1.00", "-1, 0.00"})
    void reachedOrNotHasNothingBetween(String value, String score) {
        assertEquals(score, suggested("reached-or-not", RISING, value));
    }

    @Test
    void aRangeIsScoredByTheShareOfItsReadings() {
        KeptShare kept = new KeptShare(9, 12, 1);

        assertEquals(Optional.of("0.75"), suggested("linear", RANGE, Optional.empty(), kept));
        assertEquals(Optional.of("0.75"), suggested("share-inside", RANGE, Optional.empty(), kept));
        assertEquals(Optional.of("0.69"), suggested("share-inside-of-all", RANGE, Optional.empty(), kept));
        assertEquals(Optional.of("0.00"), suggested("reached-or-not", RANGE, Optional.empty(), kept));
    }

    @Test
    void aRangeMayBeScoredByItsLastValue() {
        assertEquals("1.00", suggested("last-value-inside", RANGE, "1"));
        assertEquals("0.00", suggested("last-value-inside", RANGE, "1.1"));
    }

    @Test
    void withoutAValueNothingIsSuggested() {
        for (String rule : new String[] {"linear", "reached-or-not", "bands 0:0 100:1"}) {
            assertEquals(Optional.empty(), suggested(rule, RISING, Optional.empty(), KeptShare.NONE));
        }
        assertEquals(Optional.empty(), suggested("share-inside", RANGE, Optional.empty(), new KeptShare(0, 0, 13)));
        assertEquals(
                Optional.empty(), suggested("share-inside-of-all", RANGE, Optional.empty(), new KeptShare(0, 0, 13)));
        assertEquals(Optional.empty(), suggested("last-value-inside", RANGE, Optional.empty(), KeptShare.NONE));
    }

    @Test
    void whereAPersonJudgesNothingIsSuggested() {
        assertEquals(
                Optional.empty(), suggested("judged by us", RISING, Optional.of(An.decimal("50")), KeptShare.NONE));
    }

    @Test
    void aRuleForAnotherKindSuggestsNothing() {
        KeptShare kept = new KeptShare(9, 12, 1);
        Optional<Decimal> value = Optional.of(An.decimal("1"));

        assertEquals(Optional.empty(), suggested("bands 0:0 100:1", RANGE, value, kept));
        assertEquals(Optional.empty(), suggested("share-inside", RISING, value, kept));
        assertEquals(Optional.empty(), suggested("last-value-inside", RISING, value, kept));
    }

    @ParameterizedTest
    @CsvSource({
        "linear, INCREASE KEEP MILESTONES YES_NO",
        "reached-or-not, DECREASE KEEP MILESTONES YES_NO",
        "judged by us, DECREASE KEEP MILESTONES YES_NO",
        "bands 0:0 1:1, INCREASE DECREASE",
        "share-inside, KEEP",
        "last-value-inside, KEEP"
    })
    void aRuleSuitsWhatItCanSuggestFrom(String rule, String kinds) {
        for (MeasureKind kind : MeasureKind.values()) {
            boolean named = kinds.contains(kind.name())
                    || (kind.isChange() && (kinds.contains("INCREASE") || kinds.contains("DECREASE")));
            assertEquals(named, ScoringRule.stored(rule).suits(kind), kind.name());
        }
    }

    @Test
    void bandsThatGoNowhereCannotBeMade() {
        var point = new ScoringRule.Bands.Point(An.decimal("1"), An.decimal("0.5"));

        assertThrows(IllegalArgumentException.class, () -> new ScoringRule.Bands(java.util.List.of(point, point)));
        assertThrows(
                IllegalArgumentException.class, () -> new ScoringRule.Bands.Point(An.decimal("1"), An.decimal("1.01")));
    }

    private static String suggested(String rule, Measure measure, String value) {
        return suggested(rule, measure, Optional.of(An.decimal(value)), KeptShare.NONE)
                .orElseThrow();
    }

    private static Optional<String> suggested(String rule, Measure measure, Optional<Decimal> value, KeptShare kept) {
        ScoringRule read = done(ScoringRule.of("scoring", rule));
        return read.suggestion(measure, value, kept)
                .map(share -> share.setScale(2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString);
    }
}
