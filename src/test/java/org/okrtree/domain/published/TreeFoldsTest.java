package org.okrtree.domain.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.team.Team;

class TreeFoldsTest {

    private static final Cycle CYCLE = An.cycle().build();

    /** A team with so many objectives, each with so many key results. */
    private static TreeSheet sheet(int objectives, int keyResults) {
        Team team = An.team().build();
        DraftObjective[] lines = IntStream.range(0, objectives)
                .mapToObj(place -> {
                    An.ObjectiveBuilder objective = An.objective().position(place);
                    IntStream.range(0, keyResults)
                            .forEach(one ->
                                    objective.with(An.keyResult().position(one).build()));
                    return objective.build();
                })
                .toArray(DraftObjective[]::new);
        return TreeSheet.of(
                An.publication(An.sheet(team, CYCLE), team, CYCLE, lines).content());
    }

    private static String uid(TreeSheet sheet) {
        return sheet.text().sheet().uid();
    }

    private static String firstOf(TreeSheet sheet) {
        return sheet.objectives().get(0).id().uid();
    }

    private static int rows(TreeFolds folds, TreeSheet... sheets) {
        return folds.rows(List.of(sheets)).size();
    }

    private static TreeFolds asItIs() {
        return new TreeFolds(Set.of(), Set.of());
    }

    @Test
    void aSmallTreeIsOpen() {
        assertEquals(7, rows(asItIs(), sheet(2, 2)));
    }

    @Test
    void ofALargeTreeTheTeamsAreSeen() {
        TreeSheet[] justSmall =
                IntStream.range(0, 10).mapToObj(i -> sheet(6, 3)).toArray(TreeSheet[]::new);
        TreeSheet[] large =
                Stream.concat(Stream.of(justSmall), Stream.of(sheet(0, 0))).toArray(TreeSheet[]::new);

        assertEquals(250, rows(asItIs(), justSmall));
        assertEquals(11, rows(asItIs(), large));
    }

    @Test
    void ofALargeSheetTheObjectivesAreSeen() {
        assertEquals(101, rows(asItIs(), sheet(25, 3)));
        assertEquals(27, rows(asItIs(), sheet(26, 3)));
    }

    @Test
    void whatWasFoldedIsFolded() {
        TreeSheet sheet = sheet(2, 2);

        assertEquals(1, rows(new TreeFolds(Set.of(uid(sheet)), Set.of()), sheet));
        assertEquals(5, rows(new TreeFolds(Set.of(firstOf(sheet)), Set.of()), sheet));
    }

    @Test
    void whatWasUnfoldedIsUnfoldedWhateverItsSize() {
        TreeSheet[] large = IntStream.range(0, 11).mapToObj(i -> sheet(6, 3)).toArray(TreeSheet[]::new);

        assertEquals(11 + 24, rows(new TreeFolds(Set.of(), Set.of(uid(large[4]))), large));
    }

    @Test
    void belowATeamStandItsLinesAndBelowAnObjectiveItsKeyResults() {
        TreeSheet sheet = sheet(2, 3);
        List<TreeSheet> all = List.of(sheet(1, 1), sheet);

        assertEquals(8, asItIs().below(uid(sheet), all).size());
        assertEquals(3, asItIs().below(firstOf(sheet), all).size());
        assertEquals(List.of(), asItIs().below(An.uid(), all));
    }

    @Test
    void aTeamWithoutObjectivesHasARowOfItsOwn() {
        assertEquals(1, rows(asItIs(), sheet(0, 0)));
    }
}
