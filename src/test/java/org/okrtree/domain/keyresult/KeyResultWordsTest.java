package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;

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

    private static KeyResultTyped typed(String statement, String target, String readFrom) {
        return An.keyResultTyped(statement, "", "increase", target.isEmpty() ? "" : "0", target, "", readFrom);
    }
}
