package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.team.Team;

class FindKeyResultsTest {

    private static final DraftObjective RECOMMEND = An.objective()
            .titled("Customers recommend us")
            .with(An.keyResult().saying("Net promoter score").build())
            .with(An.keyResult().saying("投诉 per Week").build())
            .build();

    private final UseCases useCases = new UseCases();

    @BeforeEach
    void twoTeamsHavePublished() {
        publish(useCases.rd, useCases.cycle, RECOMMEND);
        publish(
                An.team().key("OPS").named("Operations").build(),
                useCases.cycle,
                An.objective()
                        .titled("Nobody waits")
                        .with(An.keyResult().saying("Median response").build())
                        .build());
    }

    @Test
    void withoutWordsTheFirstOnesAreGivenInTheOrderOfTheTree() {
        assertEquals(List.of("Median response", "Net promoter score", "投诉 per Week"), found(""));
        assertEquals(found(""), found(" \t"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "promoter",
                "NET PROMOTER",
                "score net",
                " customers   score ",
                "r&d score",
                "RD-26Q1-O1-KR1",
                "kr1 rd-"
            })
    void eachWordStandsInTheStatementTheObjectiveTheTeamOrTheShortKey(String words) {
        assertEquals(List.of("Net promoter score"), found(words));
    }

    @Test
    void chineseWordsAreFoundToo() {
        assertEquals(List.of("投诉 per Week"), found("投诉"));
    }

    @Test
    void thoseOfTheOwnTeamComeFirst() {
        List<FoundKeyResult> found = Outcomes.done(useCases.findKeyResults.run(UseCases.MEI, ""));

        assertEquals(
                List.of("Net promoter score", "投诉 per Week", "Median response"),
                found.stream().map(one -> one.keyResult().statement()).toList());
        assertEquals(
                List.of(true, true, false),
                found.stream().map(FoundKeyResult::isOfOwnTeam).toList());
    }

    @Test
    void oneWordThatStandsNowhereFindsNothing() {
        assertEquals(List.of(), found("promoter unicorn"));
    }

    @Test
    void aDraftIsNotFound() {
        useCases.drafted();

        assertEquals(3, found("").size());
    }

    @Test
    void aClosedCycleIsNotSearched() {
        Cycle closed = An.cycle().key("25Q4").state(CycleState.CLOSED).build();
        useCases.stores.cycles.add(closed);
        publish(
                useCases.rd,
                closed,
                An.objective().with(An.keyResult().saying("Old score").build()).build());

        assertEquals(List.of("Net promoter score"), found("score"));
    }

    @Test
    void twentyAreGivenAtMost() {
        An.ObjectiveBuilder many = An.objective().titled("Many things");
        for (int n = 1; n <= 21; n++) {
            many.with(An.keyResult().saying("Thing " + n).build());
        }
        publish(An.team().key("MANY").named("Many").build(), useCases.cycle, many.build());

        assertEquals(20, found("thing").size());
        assertEquals(List.of("Thing 20"), found("thing 20"));
    }

    private List<String> found(String words) {
        return Outcomes.done(useCases.findKeyResults.run(UseCases.LIN, words)).stream()
                .map(one -> one.keyResult().statement())
                .toList();
    }

    private void publish(Team team, Cycle cycle, DraftObjective objective) {
        An.Publication publication = An.publication(An.sheet(team, cycle), team, cycle, objective);
        useCases.stores.revisions.append(publication.revision(), publication.text());
    }
}
