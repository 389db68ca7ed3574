package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class AgreeingRulesTest {

    private static final Cycle CYCLE = An.cycle().build();
    private static final Team COMPANY = An.team().level(TeamLevel.COMPANY).build();
    private static final CyclePlan PLAN = An.plan(CYCLE).build();
    private static final Optional<Refusal> NOTHING_CITED = Optional.of(new PublicationRefusal.NoStrategy("Grow"));

    @Test
    void anObjectiveOfTheCompanyServesAStatementOfTheStrategy() {
        assertEquals(NOTHING_CITED, AgreeingRules.whatCitesNothing(of(COMPANY, null), COMPANY, PLAN));
        assertEquals(
                Optional.empty(),
                AgreeingRules.whatCitesNothing(of(COMPANY, new Cited(1, new StatementId(An.uid()))), COMPANY, PLAN));
    }

    @Test
    void otherTeamsNeedNotCite() {
        Team rd = An.team().build();

        assertEquals(Optional.empty(), AgreeingRules.whatCitesNothing(of(rd, null), rd, PLAN));
    }

    @Test
    void whereTheCycleWasBegunWithoutAStrategyThereIsNoneToCite() {
        CyclePlan without =
                An.plan(CYCLE).skipping(CycleCondition.STRATEGY, "we try").build();

        assertEquals(Optional.empty(), AgreeingRules.whatCitesNothing(of(COMPANY, null), COMPANY, without));
    }

    @Test
    void everythingThatBlocksIsToldLineByLineAndWhatCitesNothingFirst() {
        Draft draft = of(COMPANY, null);
        String line = draft.objectives().get(0).uid();

        List<MissingInLine> blocking =
                AgreeingRules.everythingThatBlocks(draft, Upward.NOTHING, Optional.empty(), COMPANY, PLAN);

        assertEquals(
                List.of(
                        new MissingInLine(line, new PublicationRefusal.NoStrategy("Grow")),
                        new MissingInLine(line, new PublicationRefusal.NoKeyResults("Grow"))),
                blocking);
    }

    private static Draft of(Team team, Cited cited) {
        DraftObjective objective = An.objective().build();
        return new Draft(
                An.sheet(team, CYCLE),
                List.of(new DraftObjective(
                        objective.id(),
                        1,
                        1,
                        0,
                        new ObjectiveWords("Grow", "", An.MEI, Commitment.NOT_SAID, cited),
                        List.of())),
                List.of());
    }
}
