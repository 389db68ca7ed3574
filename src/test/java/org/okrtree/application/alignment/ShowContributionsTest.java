package org.okrtree.application.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionState;

class ShowContributionsTest {

    private final ContributingTeams teams = new ContributingTeams();
    private final UseCases useCases = teams.useCases;
    private final Contribution offered = teams.offered();

    private List<ContributionShown> shown(ContributionsQuery query) {
        return Outcomes.done(useCases.showContributions.run(UseCases.LIN, query));
    }

    @Test
    void bothEndsAndTheCycleShowIt() {
        List<ContributionShown> expected = List.of(new ContributionShown(offered, ContributionState.OFFERED, null));

        assertEquals(expected, shown(new ContributionsQuery.OfObjective(teams.child, null)));
        assertEquals(expected, shown(new ContributionsQuery.OfObjective(teams.parent, null)));
        assertEquals(expected, shown(new ContributionsQuery.OfCycle(useCases.cycle.id(), null)));
    }

    @Test
    void asOfAnInstantIsWhatWasKnownThen() {
        Instant whenOffered = offered.at();
        useCases.clock.moveBy(Duration.ofHours(1));
        ContributionAnswer asked = Outcomes.done(teams.answer(UseCases.TAO, offered, "questioned", "How much?"));
        useCases.clock.moveBy(Duration.ofHours(1));
        Outcomes.done(teams.withdraw(UseCases.MEI, offered));

        assertEquals(List.of(), shown(new ContributionsQuery.OfObjective(teams.child, whenOffered.minusMillis(1))));
        assertEquals(
                List.of(new ContributionShown(offered, ContributionState.OFFERED, null)),
                shown(new ContributionsQuery.OfCycle(useCases.cycle.id(), whenOffered)));
        ContributionShown then = shown(new ContributionsQuery.OfObjective(teams.child, asked.at()))
                .get(0);
        assertEquals(ContributionState.QUESTIONED, then.state());
        assertEquals(Optional.of(asked), then.answer());
        assertEquals(
                ContributionState.WITHDRAWN,
                shown(new ContributionsQuery.OfObjective(teams.child, null))
                        .get(0)
                        .state());
    }

    @Test
    void whatIsNotThereIsToldSo() {
        for (ContributionsQuery query : List.of(
                new ContributionsQuery.OfObjective(new ObjectiveId(An.uid()), null),
                new ContributionsQuery.OfCycle(new CycleId(An.uid()), null))) {
            useCases.assertRefused(
                    new AccessRefusal.NotThere(), () -> useCases.showContributions.run(UseCases.LIN, query));
        }
    }
}
