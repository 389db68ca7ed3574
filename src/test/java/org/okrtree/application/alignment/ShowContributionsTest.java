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
import org.okrtree.domain.cycle.AsOf;

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

        assertEquals(expected, shown(new ContributionsQuery.OfObjective(teams.child, AsOf.NOW)));
        assertEquals(expected, shown(new ContributionsQuery.OfObjective(teams.parent, AsOf.NOW)));
        assertEquals(expected, shown(new ContributionsQuery.OfCycle(useCases.cycle.id(), AsOf.NOW)));
    }

    @Test
    void asOfAnInstantIsWhatWasKnownThen() {
        Instant whenOffered = offered.at();
        useCases.clock.moveBy(Duration.ofHours(1));
        ContributionAnswer asked = Outcomes.done(teams.answer(UseCases.TAO, offered, "questioned", "How much?"));
        useCases.clock.moveBy(Duration.ofHours(1));
        Outcomes.done(teams.withdraw(UseCases.MEI, offered));

        assertEquals(
                List.of(),
                shown(new ContributionsQuery.OfObjective(teams.child, new AsOf.At(whenOffered.minusMillis(1)))));
        assertEquals(
                List.of(new ContributionShown(offered, ContributionState.OFFERED, null)),
                shown(new ContributionsQuery.OfCycle(useCases.cycle.id(), new AsOf.At(whenOffered))));
        ContributionShown then = shown(new ContributionsQuery.OfObjective(teams.child, new AsOf.At(asked.at())))
                .get(0);
        assertEquals(ContributionState.QUESTIONED, then.state());
        assertEquals(Optional.of(asked), then.answer());
        assertEquals(
                ContributionState.WITHDRAWN,
                shown(new ContributionsQuery.OfObjective(teams.child, AsOf.NOW))
                        .get(0)
                        .state());
    }

    @Test
    void whatIsNotThereIsToldSo() {
        for (ContributionsQuery query : List.of(
                new ContributionsQuery.OfObjective(new ObjectiveId(An.uid()), AsOf.NOW),
                new ContributionsQuery.OfCycle(new CycleId(An.uid()), AsOf.NOW))) {
            useCases.assertRefused(
                    new AccessRefusal.NotThere(), () -> useCases.showContributions.run(UseCases.LIN, query));
        }
    }

    @Test
    void anInstantYoungerThanFiveSecondsIsRefused() {
        AsOf young = new AsOf.At(useCases.clock.instant().minusMillis(4_999));

        assertEquals(
                "okr.as-of.refused.too-young",
                Outcomes.refused(useCases.showContributions.run(
                                UseCases.LIN, new ContributionsQuery.OfObjective(teams.child, young)))
                        .key());
    }
}
