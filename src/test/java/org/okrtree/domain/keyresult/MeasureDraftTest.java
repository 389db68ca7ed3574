package org.okrtree.domain.keyresult;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.keyresult.MeasureTyped.MilestoneTyped;
import org.okrtree.domain.keyresult.Milestones.Milestone;

class MeasureDraftTest {

    @Test
    void aMeasureIsReadAsTyped() {
        assertEquals(
                An.change(MeasureKind.DECREASE, An.decimal("9"), An.decimal("2.50"), "h"),
                finished(change("decrease", " 9 ", "2.50", " h ")));
    }

    @Test
    void aDraftMayHaveNoMeasureYet() {
        assertEquals(Optional.empty(), done(MeasureDraft.of(change("increase", " ", "", "\t"))));
    }

    @ParameterizedTest
    @CsvSource({"'', 60, '', baseline", "40, '', '', target", "'', '', points, baseline"})
    void halfAMeasureStaysAndSaysWhatIsMissing(String baseline, String target, String unit, String field) {
        MeasureDraft draft = draft(change("increase", baseline, target, unit));

        assertEquals(new InputRefusal.Missing(field), refused(draft.finished()));
        assertEquals(
                Optional.of(baseline).filter(it -> !it.isEmpty()),
                draft.baseline().map(Decimal::text));
        assertEquals(
                Optional.of(target).filter(it -> !it.isEmpty()), draft.target().map(Decimal::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"increase", "decrease"})
    void aTargetEqualToTheBaselineStaysInTheDraftAndIsNoMeasure(String kind) {
        MeasureDraft draft = draft(change(kind, "40", "40.0", ""));

        assertEquals("40.0", draft.target().orElseThrow().text());
        assertEquals(new KeyResultRefusal.NoChange("target"), refused(draft.finished()));
    }

    @Test
    void anIncreaseDoesNotFall() {
        assertEquals(
                new KeyResultRefusal.WrongWay("target", MeasureKind.INCREASE),
                refused(MeasureDraft.of(change("increase", "40", "39.9", ""))));
        assertTrue(done(draft(change("increase", "40", "40.1", "")).finished()) instanceof Change);
    }

    @Test
    void aDecreaseDoesNotRise() {
        assertEquals(
                new KeyResultRefusal.WrongWay("target", MeasureKind.DECREASE),
                refused(MeasureDraft.of(change("decrease", "40", "40.1", ""))));
        assertTrue(done(draft(change("decrease", "40", "39.9", "")).finished()) instanceof Change);
    }

    @Test
    void aKindThatIsNoneIsRefused() {
        assertEquals(
                new InputRefusal.NotAChoice("kind", "share"),
                refused(MeasureDraft.of(change("share", "40", "60", ""))));
    }

    @ParameterizedTest
    @CsvSource({
        "1E+30, NotANumber",
        "'1.234,5', NotANumber",
        "1 234.5, NotANumber",
        "1234567890123456789, TooManyDigits"
    })
    void aNumberThatIsNoneOfOursNamesItsField(String typed, String refusal) {
        for (String field : List.of("baseline", "target")) {
            MeasureTyped measure = field.equals("baseline")
                    ? change("increase", typed, "60", "")
                    : change("increase", "40", typed, "");

            var refused = refused(MeasureDraft.of(measure));

            assertEquals(field, refused.field());
            assertEquals(refusal, refused.getClass().getSimpleName());
        }
    }

    @Test
    void theUnitIsOneLine() {
        assertEquals(
                new InputRefusal.BadCharacter("unit"),
                refused(MeasureDraft.of(change("increase", "40", "60", "a\nb"))));
    }

    @Test
    void aBaselineMayBeFoundLater() {
        assertEquals(
                new Change(
                        MeasureKind.INCREASE,
                        new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)),
                        An.decimal("60"),
                        "",
                        0),
                finished(foundBy("", "2026-02-01")));
        assertEquals(
                Optional.of(LocalDate.of(2026, 2, 1)),
                draft(foundBy("", "2026-02-01")).foundBy());
        assertEquals(new InputRefusal.NotADay("foundBy", "soon"), refused(MeasureDraft.of(foundBy("", "soon"))));
    }

    @Test
    void aBaselineThatIsKnownNeedsNoDay() {
        assertEquals(An.increase("40", "60", ""), finished(foundBy("40", "2026-02-01")));
    }

    @Test
    void asManyDecimalsAreShownAsWereTyped() {
        assertEquals(2, draft(decimals("")).decimals());
        assertEquals(0, draft(decimals("0")).decimals());
        assertEquals(12, draft(decimals("12")).decimals());
        assertEquals(new InputRefusal.NotAChoice("decimals", "13"), refused(MeasureDraft.of(decimals("13"))));
        assertEquals(new InputRefusal.NotAChoice("decimals", "1.5"), refused(MeasureDraft.of(decimals("1.5"))));
    }

    @ParameterizedTest
    @CsvSource({"80, 120", "'', 120", "80, ''", "80, 80.0"})
    void aRangeIsReadAsTyped(String low, String high) {
        assertEquals(An.keep(low, high, "ms"), withoutDecimals(finished(range(low, high, "ms"))));
    }

    @ParameterizedTest
    @CsvSource({"80, ''", "'', 120"})
    void ofARangeThatIsWrittenEachBoundCanBeAsked(String low, String high) {
        MeasureDraft draft = draft(range(low, high, "ms"));

        assertEquals(low, draft.low().map(Decimal::text).orElse(""));
        assertEquals(high, draft.high().map(Decimal::text).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void noneToTwelveDecimalsAreShown(int decimals) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureDraft(
                        MeasureKind.KEEP, null, null, null, An.decimal("1"), null, "", decimals, List.of(), ""));
    }

    @Test
    void boundsTheWrongWayRoundAreRefused() {
        assertEquals(new KeyResultRefusal.BoundsCross("high"), refused(MeasureDraft.of(range("120", "80", ""))));
    }

    @Test
    void aRangeWithoutABoundIsUnfinished() {
        assertEquals(
                new InputRefusal.Missing("low"),
                refused(draft(range("", "", "ms")).finished()));
    }

    @Test
    void milestonesAreReadAsTyped() {
        assertEquals(
                new Milestones(List.of(new Milestone("tried", "ten customers"), new Milestone("sold", "an order"))),
                finished(milestones(
                        new MilestoneTyped(" tried ", "ten customers"), new MilestoneTyped("sold", "an order "))));
    }

    @Test
    void aMilestoneWithoutAProofAndASingleOneAreUnfinished() {
        MilestoneTyped sold = new MilestoneTyped("sold", "an order");

        assertEquals(
                new InputRefusal.Missing("milestones"),
                refused(draft(milestones(new MilestoneTyped("tried", " "), sold))
                        .finished()));
        assertEquals(
                new InputRefusal.Missing("milestones"),
                refused(draft(milestones(sold)).finished()));
    }

    @Test
    void aMilestoneHasANameAndThereAreNotTooMany() {
        assertEquals(
                new InputRefusal.Missing("milestones"),
                refused(MeasureDraft.of(milestones(new MilestoneTyped(" ", "an order")))));
        assertEquals(
                new KeyResultRefusal.TooManyMilestones("milestones", 20),
                refused(MeasureDraft.of(milestones(many(21)))));
    }

    @Test
    void twentyMilestonesAreNotTooMany() {
        assertEquals(20, draft(milestones(many(20))).milestones().size());
    }

    @Test
    void aYesIsShownByItsEvidence() {
        assertEquals(new YesNo("the register"), finished(evidence(" the register ")));
        assertEquals(new InputRefusal.BadCharacter("evidence"), refused(MeasureDraft.of(evidence("a\nb"))));
    }

    @Test
    void aYesWithoutEvidenceIsUnfinished() {
        MeasureDraft draft = new MeasureDraft(MeasureKind.YES_NO, null, null, null, null, null, "", 0, List.of(), "");

        assertEquals(new InputRefusal.Missing("evidence"), refused(draft.finished()));
    }

    @Test
    void whatBelongsToAnotherKindIsNotLookedAt() {
        MeasureTyped typed = new MeasureTyped("keep", "many", "soon", "few", "80", "120", "", "", List.of(), "a\nb");

        assertEquals(An.keep("80", "120", ""), finished(typed));
    }

    @Test
    void aMeasureComesBackFromItsDraft() {
        for (Measure measure : List.of(
                An.increase("0.10", "3", "%"),
                new Change(
                        MeasureKind.DECREASE, new Baseline.ToBeFound(LocalDate.of(2026, 2, 1)), An.decimal("1"), "", 3),
                An.keep("", "1", "%"),
                An.milestones("tried", "sold"),
                new YesNo("the register"))) {
            assertEquals(measure, done(MeasureDraft.of(measure).finished()));
        }
    }

    @Test
    void aKindIsFoundByItsCode() {
        for (MeasureKind kind : MeasureKind.values()) {
            assertEquals(Optional.of(kind), MeasureKind.ofCode(kind.code()));
        }
        assertEquals(Optional.empty(), MeasureKind.ofCode("INCREASE"));
    }

    private static MeasureDraft draft(MeasureTyped typed) {
        return done(MeasureDraft.of(typed)).orElseThrow();
    }

    private static Measure finished(MeasureTyped typed) {
        Outcome<Measure> finished = draft(typed).finished();
        return done(finished);
    }

    private static Measure withoutDecimals(Measure measure) {
        Keep range = (Keep) measure;
        return new Keep(range.lowOrNull(), range.highOrNull(), range.unit(), 0);
    }

    private static MeasureTyped change(String kind, String baseline, String target, String unit) {
        return MeasureTyped.change(kind, baseline, target, unit);
    }

    private static MeasureTyped foundBy(String baseline, String day) {
        return new MeasureTyped("increase", baseline, day, "60", "", "", "", "", List.of(), "");
    }

    private static MeasureTyped decimals(String typed) {
        return new MeasureTyped("increase", "1.5", "", "2.25", "", "", "", typed, List.of(), "");
    }

    private static MeasureTyped range(String low, String high, String unit) {
        return new MeasureTyped("keep", "", "", "", low, high, unit, "", List.of(), "");
    }

    private static MeasureTyped milestones(MilestoneTyped... milestones) {
        return new MeasureTyped("milestones", "", "", "", "", "", "", "", List.of(milestones), "");
    }

    private static MilestoneTyped[] many(int count) {
        return Collections.nCopies(count, new MilestoneTyped("x", "y")).toArray(MilestoneTyped[]::new);
    }

    private static MeasureTyped evidence(String typed) {
        return new MeasureTyped("yes-no", "", "", "", "", "", "", "", List.of(), typed);
    }
}
