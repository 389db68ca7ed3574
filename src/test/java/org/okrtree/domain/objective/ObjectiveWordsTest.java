package org.okrtree.domain.objective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;

class ObjectiveWordsTest {

    @Test
    void anObjectiveIsReadAsTyped() {
        var typed = new ObjectiveTyped(" 成功发布 ", "first\r\nsecond ", "tao", "", "");

        assertEquals(
                new ObjectiveWords("成功发布", "first\nsecond", An.MEI, Commitment.NOT_SAID, null),
                done(ObjectiveWords.of(typed, An.MEI, Optional.empty())));
    }

    @Test
    void anObjectiveHasATitle() {
        var typed = new ObjectiveTyped("", "because", "", "", "");

        assertEquals(new InputRefusal.Missing("title"), refused(ObjectiveWords.of(typed, An.MEI, Optional.empty())));
    }

    @Test
    void whyItMattersHasItsLimitToo() {
        var typed = new ObjectiveTyped("成功发布", "x".repeat(4001), "", "", "");

        assertEquals(
                new InputRefusal.TooLong("why", 4000), refused(ObjectiveWords.of(typed, An.MEI, Optional.empty())));
    }

    @Test
    void itIsCommittedOrAspirationalOrNeitherIsSaid() {
        assertEquals(Commitment.ASPIRATIONAL, done(committed("aspirational")).commitment());
        assertEquals(Commitment.NOT_SAID, done(committed(" ")).commitment());
        assertEquals(new InputRefusal.NotAChoice("commitment", "both"), refused(committed("both")));
    }

    private static Outcome<ObjectiveWords> committed(String typed) {
        return ObjectiveWords.of(new ObjectiveTyped("成功发布", "", "", typed, ""), An.MEI, Optional.empty());
    }
}
