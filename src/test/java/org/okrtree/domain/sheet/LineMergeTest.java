package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;

class LineMergeTest {

    private static final Measure RISES = An.increase("0", "10", "%");
    private static final KeyResultWords BASE = An.keyResultWords("NPS", An.MEI, RISES, "survey");

    @Test
    void editsOfDifferentFieldsBothStand() {
        KeyResultWords theirs = An.keyResultWords("Net promoter score", An.MEI, RISES, "survey");
        KeyResultWords mine = An.keyResultWords("NPS", An.TAO, An.increase("0", "20", "%"), "survey");

        Optional<KeyResultWords> both = LineMerge.of(BASE, theirs, mine);

        assertEquals(
                Optional.of(An.keyResultWords("Net promoter score", An.TAO, An.increase("0", "20", "%"), "survey")),
                both);
    }

    @Test
    void editsOfTheSameFieldAreForAPersonToSettle() {
        KeyResultWords theirs = An.keyResultWords("Loved", An.MEI, RISES, "survey");
        KeyResultWords mine = An.keyResultWords("Adored", An.MEI, RISES, "survey");

        assertEquals(Optional.empty(), LineMerge.of(BASE, theirs, mine));
    }

    @Test
    void theSameEditTwiceIsOneEdit() {
        KeyResultWords theirs = An.keyResultWords("Loved", An.MEI, RISES, "survey");

        assertEquals(Optional.of(theirs), LineMerge.of(BASE, theirs, theirs));
    }

    @Test
    void whoeverChangedNothingTakesWhatStands() {
        KeyResultWords theirs = An.keyResultWords("Loved", An.TAO, RISES, "");

        assertEquals(Optional.of(theirs), LineMerge.of(BASE, theirs, BASE));
    }

    @Test
    void aScoringRuleThatDoesNotSuitTheOthersMeasureIsForAPersonToSettle() {
        KeyResultWords theirs = An.keyResultWords("NPS", An.MEI, An.keep("80", "120", "ms"), "survey");
        KeyResultWords mine = new KeyResultWords(
                "NPS", An.MEI, MeasureDraft.of(RISES), "survey", Rhythm.WEEKLY, ScoringRule.stored("bands 0:0 10:1"));

        assertEquals(Optional.empty(), LineMerge.of(BASE, theirs, mine));
    }

    @Test
    void objectivesAndHealthFiguresAreMergedFieldByFieldToo() {
        ObjectiveWords base = new ObjectiveWords("Loved", "", An.MEI, Commitment.NOT_SAID, null);
        ObjectiveWords theirs = new ObjectiveWords("Loved", "they leave", An.MEI, Commitment.NOT_SAID, null);
        ObjectiveWords mine = new ObjectiveWords("Adored", "", An.MEI, Commitment.NOT_SAID, null);
        HealthWords figure = new HealthWords("Errors", An.keep("", "1", "%"), "");

        assertEquals(
                Optional.of(new ObjectiveWords("Adored", "they leave", An.MEI, Commitment.NOT_SAID, null)),
                LineMerge.of(base, theirs, mine));
        assertEquals(
                Optional.of(new HealthWords("Faults", An.keep("", "2", "%"), "")),
                LineMerge.of(
                        figure,
                        new HealthWords("Faults", An.keep("", "1", "%"), ""),
                        new HealthWords("Errors", An.keep("", "2", "%"), "")));
        assertEquals(
                Optional.empty(),
                LineMerge.of(
                        figure,
                        new HealthWords("Faults", An.keep("", "1", "%"), ""),
                        new HealthWords("Flaws", An.keep("", "1", "%"), "")));
    }

    @Test
    void aLineOfAnyKindIsMergedAsItsNextEditLeavesIt() {
        DraftHealthFigure base = An.healthFigure();
        DraftHealthFigure theirs = base.saying(new HealthWords("Faults", An.keep("", "1", "%"), "monitoring"));
        DraftHealthFigure mine = base.saying(new HealthWords("Errors", An.keep("", "2", "%"), "monitoring"));

        assertEquals(
                Optional.of(theirs.saying(new HealthWords("Faults", An.keep("", "2", "%"), "monitoring"))),
                LineMerge.of(base, theirs, mine));
    }

    @Test
    void anObjectiveIsMergedAsItsNextEditLeavesIt() {
        DraftObjective base = An.objective().build();
        ObjectiveWords words = base.words();
        DraftObjective theirs =
                base.saying(new ObjectiveWords(words.title(), "they leave", words.owner(), Commitment.NOT_SAID, null));
        DraftObjective mine =
                base.saying(new ObjectiveWords("Adored", words.why(), words.owner(), Commitment.NOT_SAID, null));

        assertEquals(
                Optional.of(theirs.saying(
                        new ObjectiveWords("Adored", "they leave", words.owner(), Commitment.NOT_SAID, null))),
                LineMerge.of(base, theirs, mine));
    }

    @Test
    void aKeyResultIsMergedAsItsNextEditLeavesIt() {
        DraftKeyResult base = An.keyResult().build();
        DraftKeyResult theirs =
                base.saying(An.keyResult().saying("Renewals").build().words());

        assertEquals(Optional.of(theirs.saying(theirs.words())), LineMerge.of(base, theirs, base));
    }
}
