package org.okrtree.domain.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.adapter.format.FileDraftWords;
import org.okrtree.domain.drafting.DraftFindings.OfSheet;
import org.okrtree.domain.drafting.DraftToCheck.KeyResultToCheck;
import org.okrtree.domain.drafting.DraftToCheck.ObjectiveToCheck;
import org.okrtree.domain.drafting.DraftToCheck.Parent;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.team.TeamLevel;

/** What only a whole sheet can show. */
class CheckedDraftTest {

    private static final DraftCheck CHECK = new DraftCheck(new FileDraftWords().vocabulary());
    private static final Parent PARENT = new Parent(
            "P1",
            "Customers stay with us gladly",
            List.of("Churn falls from 5 % to 3 % a month", "Renewal rate of large accounts rises from 70 % to 85 %"));

    @Test
    void anObjectiveWithoutKeyResultsBlocks() {
        DraftToCheck draft = draft(TeamLevel.TEAM, List.of(), objective("O1", "Customers love the new portal", 0));

        List<OfSheet> found = CHECK.sheet(draft).sheet();

        assertEquals(List.of(new OfSheet(FindingId.NO_KEY_RESULT, "O1")), found);
    }

    @ParameterizedTest
    @CsvSource({"1,TOO_FEW_KEY_RESULTS", "6,TOO_MANY_KEY_RESULTS"})
    void howManyKeyResultsAnObjectiveHasIsHinted(int count, FindingId expected) {
        DraftToCheck draft = draft(TeamLevel.TEAM, List.of(), objective("O1", "Customers love the new portal", count));

        List<OfSheet> found = CHECK.sheet(draft).sheet();

        assertEquals(List.of(new OfSheet(expected, "O1")), found);
    }

    @ParameterizedTest
    @CsvSource({"TEAM,3,0", "TEAM,4,1", "COMPANY,5,0", "COMPANY,6,1"})
    void howManyObjectivesASheetHasIsHinted(TeamLevel level, int count, int hints) {
        DraftToCheck draft = draft(
                level,
                List.of(),
                IntStream.range(0, count)
                        .mapToObj(i -> objective("O" + i, "Customers love the new portal", 2))
                        .toArray(ObjectiveToCheck[]::new));

        List<OfSheet> found = CHECK.sheet(draft).sheet();

        assertEquals(hints, found.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void twoToFiveKeyResultsAreNeitherFewNorMany(int count) {
        DraftToCheck draft = draft(TeamLevel.TEAM, List.of(), objective("O1", "Customers love the new portal", count));

        assertEquals(List.of(), CHECK.sheet(draft).sheet());
    }

    @Test
    void aCompanysObjectiveWithoutStrategyBlocks() {
        ObjectiveToCheck citesNothing =
                new ObjectiveToCheck("O1", "Customers love the new portal", false, keyResults("O1", 2));

        List<OfSheet> found =
                CHECK.sheet(draft(TeamLevel.COMPANY, List.of(), citesNothing)).sheet();

        assertEquals(List.of(new OfSheet(FindingId.NO_STRATEGY, "O1")), found);
    }

    @Test
    void aNumberFromNowhereIsHinted() {
        KeyResultToCheck nowhere = new KeyResultToCheck("K1", "Renewals", change("70", "85"), " ");
        ObjectiveToCheck objective = new ObjectiveToCheck("O1", "Customers stay gladly", true, List.of(nowhere));

        List<Finding> found =
                CHECK.sheet(draft(TeamLevel.TEAM, List.of(), objective)).of("K1");

        assertEquals(List.of(new Finding(FindingId.NO_SOURCE, Severity.HINTS, List.of())), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "churn falls from 5% to 3% a month. | BLOCKS",
                "Churn falls to 3 % | WARNS",
                "Churn falls every month | WARNS",
                "Large accounts renew at a rate of 85 % | WARNS",
                "Large accounts see us as a partner |"
            })
    void theClaimOfAParentsKeyResultIsNoObjective(String text, Severity severity) {
        DraftToCheck draft = draft(TeamLevel.TEAM, List.of(PARENT), objective("O1", text, 2));

        List<Finding> found = CHECK.sheet(draft).of("O1");

        assertEquals(
                Stream.ofNullable(severity).toList(),
                found.stream()
                        .filter(one -> one.id() == FindingId.REPEATS_PARENT_KR)
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void threeOfFiveWordsAreTheSameClaimAsAParents() {
        Parent parent = new Parent("P1", "The land is ours", List.of("Gardens rivers forests meadows"));
        DraftToCheck draft =
                draft(TeamLevel.TEAM, List.of(parent), objective("O1", "Gardens rivers forests deserts", 2));

        assertEquals(
                List.of(Severity.WARNS),
                CHECK.sheet(draft).of("O1").stream()
                        .filter(one -> one.id() == FindingId.REPEATS_PARENT_KR)
                        .map(Finding::severity)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"churn falls from 5% to 3% a month. | true", "Churn falls to 3 % | false"})
    void onlyTheVeryWordsOfAParentsKeyResultAreNoKeyResult(String text, boolean blocks) {
        KeyResultToCheck same = new KeyResultToCheck("K1", text, change("3", "5"), "survey");
        ObjectiveToCheck objective = new ObjectiveToCheck("O1", "Customers stay gladly", true, List.of(same));

        List<Finding> found =
                CHECK.sheet(draft(TeamLevel.TEAM, List.of(PARENT), objective)).of("K1");

        assertEquals(blocks, found.contains(new Finding(FindingId.REPEATS_PARENT_KR, Severity.BLOCKS, List.of())));
        assertEquals(blocks, found.stream().anyMatch(one -> one.id() == FindingId.REPEATS_PARENT_KR));
    }

    private static DraftToCheck draft(TeamLevel level, List<Parent> parents, ObjectiveToCheck... objectives) {
        return new DraftToCheck(level, parents, List.of(objectives));
    }

    private static ObjectiveToCheck objective(String id, String text, int keyResults) {
        return new ObjectiveToCheck(id, text, true, keyResults(id, keyResults));
    }

    private static List<KeyResultToCheck> keyResults(String objective, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new KeyResultToCheck(
                        objective + "K" + i, "Satisfied users of page " + i, change("20", "40"), "survey"))
                .toList();
    }

    private static MeasureDraft change(String baseline, String target) {
        return new MeasureDraft(
                MeasureKind.INCREASE,
                new Decimal(new BigDecimal(baseline)),
                null,
                new Decimal(new BigDecimal(target)),
                null,
                null,
                "%",
                0,
                List.of(),
                "");
    }
}
