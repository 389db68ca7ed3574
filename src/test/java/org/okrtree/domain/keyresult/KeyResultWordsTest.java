package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;

class KeyResultWordsTest {

    @Test
    void aKeyResultIsReadAsTyped() {
        var typed = An.keyResultTyped(" Revenue ", "tao", "increase", "0", "300", "million", " the ledger ");

        KeyResultWords words = done(KeyResultWords.of(typed, An.MEI));

        Measure measure = An.change(MeasureKind.INCREASE, An.decimal("0"), An.decimal("300"), "million");
        assertEquals(An.keyResultWords("Revenue", An.MEI, measure, "the ledger"), words);
        assertEquals(Optional.of(measure), words.measure());
    }

    @Test
    void aDraftMayHaveNoMeasureAndNoSourceYet() {
        KeyResultWords words = done(KeyResultWords.of(typed("Revenue", "", ""), An.MEI));

        assertEquals(An.keyResultWords("Revenue", An.MEI, null, ""), words);
        assertEquals(Optional.empty(), words.measure());
    }

    @Test
    void aKeyResultSaysSomething() {
        assertEquals(new InputRefusal.Missing("statement"), refused(KeyResultWords.of(typed(" ", "", ""), An.MEI)));
    }

    @Test
    void theMeasureIsReadToo() {
        assertEquals(
                new InputRefusal.NotANumber("target", "many"),
                refused(KeyResultWords.of(typed("Revenue", "many", ""), An.MEI)));
    }

    @Test
    void theSourceIsOneLine() {
        assertEquals(
                new InputRefusal.BadCharacter("readFrom"),
                refused(KeyResultWords.of(typed("Revenue", "300", "a\nb"), An.MEI)));
    }

    @Test
    void howOftenItIsReadIsWeeklyUnlessSaid() {
        assertEquals(Rhythm.WEEKLY, done(read("", "")).rhythm());
        assertEquals(Rhythm.MONTHLY, done(read("monthly", "")).rhythm());
    }

    @Test
    void aRhythmThatIsNoneIsRefused() {
        assertEquals(new InputRefusal.NotAChoice("rhythm", "daily"), refused(read("daily", "")));
    }

    @Test
    void aScoringRuleOfItsOwnSuitsItsMeasure() {
        KeyResultWords words = done(read("", "bands 0:0 300:1"));

        assertEquals(Optional.of("bands 0:0 300:1"), words.scoring().map(ScoringRule::text));
        assertEquals(new KeyResultRefusal.RuleDoesNotSuit("scoring"), refused(read("", "share-inside")));
    }

    @ParameterizedTest
    @CsvSource({"bands 0:0 300:1, true", "share-inside, false", "'', true"})
    void aRuleThatNoLongerSuitsIsTold(String rule, boolean suits) {
        KeyResultWords words = done(read("", ""));

        ScoringRule own = rule.isEmpty() ? null : ScoringRule.stored(rule);

        assertEquals(
                suits,
                new KeyResultWords("Revenue", An.MEI, words.measureDraftOrNull(), "", Rhythm.WEEKLY, own).ruleSuits());
    }

    @Test
    void withoutAMeasureEveryRuleSuits() {
        ScoringRule own = ScoringRule.stored("share-inside");

        assertTrue(new KeyResultWords("Revenue", An.MEI, null, "", Rhythm.WEEKLY, own).ruleSuits());
    }

    private static Outcome<KeyResultWords> read(String rhythm, String scoring) {
        MeasureTyped measure = MeasureTyped.change("increase", "0", "300", "");
        return KeyResultWords.of(new KeyResultTyped("Revenue", "", measure, "", rhythm, scoring), An.MEI);
    }

    private static KeyResultTyped typed(String statement, String target, String readFrom) {
        return An.keyResultTyped(statement, "", "increase", target.isEmpty() ? "" : "0", target, "", readFrom);
    }
}
