package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.published.TreeFilter.Believing;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.team.Team;

class TreeFilterTest {

    /** Half of the time is over. */
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 15);

    private static final Cycle CYCLE =
            An.cycle().days("2026-01-01", "2026-04-01").build();
    private static final Team RD = An.team().build();

    private final DraftKeyResult fast = An.keyResult()
            .saying("Updates finish FAST")
            .ownedBy(An.TAO)
            .increase("0", "100", "%")
            .build();
    private final DraftKeyResult quiet = An.keyResult()
            .position(1)
            .saying("No call at night")
            .ownedBy(An.LIN)
            .build();
    private final DraftObjective loved = An.objective()
            .titled("Customers love updates")
            .ownedBy(An.MEI)
            .with(fast)
            .with(quiet)
            .build();
    private final DraftObjective bare =
            An.objective().position(1).titled("A plan").ownedBy(An.TAO).build();
    private final Map<KeyResultId, Reading> readings = new HashMap<>();

    private List<String> shown(TreeFilter filter) {
        TreeSheet sheet = TreeSheet.of(
                An.publication(An.sheet(RD, CYCLE), RD, CYCLE, loved, bare).content());
        return filter.of(List.of(sheet), new TreeFigures(TODAY, readings)).stream()
                .flatMap(one -> one.objectives().stream())
                .map(one -> one.title()
                        + one.keyResults().stream()
                                .map(TreeKeyResult::statement)
                                .toList())
                .toList();
    }

    private static TreeFilter filter(String words, PersonId owner, String confidence, String pace, boolean stale) {
        return new TreeFilter(
                words, owner, Outcomes.done(Believing.of("confidence", confidence)), !pace.isEmpty(), stale);
    }

    private static TreeFilter words(String words) {
        return filter(words, null, "", "", false);
    }

    private void read(DraftKeyResult keyResult, String value, int confidence, String on) {
        LocalDate day = LocalDate.parse(on);
        readings.put(keyResult.id(), new Reading(An.decimal(value), day, new Confidence(confidence), day));
    }

    @Test
    void nothingThatIsAskedForLeavesEverything() {
        assertEquals(
                List.of("Customers love updates[Updates finish FAST, No call at night]", "A plan[]"),
                shown(words("  ")));
    }

    @Test
    void wordsAreFoundInAnyCase() {
        assertEquals(List.of("Customers love updates[Updates finish FAST]"), shown(words("fast")));
    }

    @Test
    void anObjectiveWithTheWordsIsShownWhole() {
        assertEquals(List.of("Customers love updates[Updates finish FAST, No call at night]"), shown(words("love")));
        assertEquals(List.of("A plan[]"), shown(words("plan")));
    }

    @Test
    void anOwnerSeesTheirKeyResultsAndTheirObjectivesWhole() {
        assertEquals(List.of("Customers love updates[No call at night]"), shown(filter("", An.LIN, "", "", false)));
        assertEquals(
                List.of("Customers love updates[Updates finish FAST]", "A plan[]"),
                shown(filter("", An.TAO, "", "", false)));
        assertEquals(
                List.of("Customers love updates[Updates finish FAST, No call at night]"),
                shown(filter("", An.MEI, "", "", false)));
    }

    @Test
    void allThatIsAskedForMustHold() {
        assertEquals(List.of(), shown(filter("night", An.TAO, "", "", false)));
    }

    @ParameterizedTest
    @CsvSource({"doubtful, 3", "open, 4", "open, 6", "likely, 7", "sure, 9"})
    void aConfidenceIsAskedForByItsBand(String band, int confidence) {
        read(fast, "50", confidence, "2026-02-14");

        assertEquals(List.of("Customers love updates[Updates finish FAST]"), shown(filter("", null, band, "", false)));
    }

    @Test
    void whatHasNoConfidenceCanBeAskedFor() {
        read(fast, "50", 3, "2026-02-14");

        assertEquals(List.of("Customers love updates[No call at night]"), shown(filter("", null, "none", "", false)));
    }

    @ParameterizedTest
    @CsvSource({"44, true", "45, false"})
    void behindIsWhatIsBehindItsPace(String value, boolean isShown) {
        read(fast, value, 5, "2026-02-14");

        assertEquals(isShown, !shown(filter("", null, "", "behind", false)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, true", "2026-02-01, false"})
    void staleIsWhatNobodySaidAWordOfForTwoWeeks(String last, boolean isShown) {
        read(fast, "50", 5, last);

        assertEquals(isShown, !shown(filter("", null, "", "", true)).isEmpty());
    }

    @Test
    void anObjectiveByItselfHasNoFigures() {
        assertEquals(List.of(), shown(filter("plan", null, "", "behind", false)));
    }

    @Test
    void aConfidenceThatIsNoneIsRefusedAtItsField() {
        assertEquals(
                new InputRefusal.NotAChoice("confidence", "green"),
                Outcomes.refused(Believing.of("confidence", "green")));
    }

    @Test
    void afterTheLastDayOfTheCycleNothingIsStale() {
        read(fast, "50", 5, "2026-01-05");
        TreeSheet sheet = TreeSheet.of(
                An.publication(An.sheet(RD, CYCLE), RD, CYCLE, loved).content());
        List<TreeSheet> sheets = List.of(sheet);

        assertEquals(1, new TreeFigures(LocalDate.of(2026, 4, 1), readings).staleIn(sheets));
        assertEquals(0, new TreeFigures(LocalDate.of(2026, 4, 2), readings).staleIn(sheets));
    }

    @Test
    void aFilterKnowsWhetherItAsksForAnything() {
        assertTrue(words("x").isOn() && filter("", null, "", "", true).isOn());
        assertEquals(false, words("").isOn());
    }
}
