package org.okrtree.application.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.application.cycle.ContributionsAbove;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionGraph;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.sheet.Sheet;

public abstract class ContributionsContract extends StoreContract {

    private static final Instant LATER = An.NOON.plusMillis(1);

    private final Sheet sheet = An.sheet(An.team().build(), An.cycle().build());
    private final Sheet above = new Sheet(
            An.sheet(An.team().build(), An.cycle().build()).id(), sheet.cycle(), sheet.team(), sheet.state(), 0);
    private final ObjectiveId fast = new ObjectiveId(An.uid());
    private final ObjectiveId loved = new ObjectiveId(An.uid());
    private final ObjectiveId known = new ObjectiveId(An.uid());
    private final Contribution offer =
            An.contribution(fast, sheet, loved, above).build();

    protected abstract Contributions contributions();

    private static ContributionOnRecord bare(Contribution contribution) {
        return new ContributionOnRecord(contribution, List.of(), null);
    }

    @Test
    void aContributionComesBackAsItWasOffered() {
        write(() -> contributions().add(offer, 1));

        assertEquals(Optional.of(bare(offer)), contributions().with(offer.id()));
        assertEquals(Optional.of(offer), contributions().offeredBy(offer.request()));
        assertEquals(Optional.empty(), contributions().with(new ContributionId(An.uid())));
    }

    @Test
    void aCycleReachesAnotherByOffersThatStand() {
        write(() -> contributions().add(offer, 1));

        assertEquals(
                List.of(true, false),
                List.of(reach(sheet.cycle(), above.cycle()), reach(sheet.cycle(), new CycleId(An.uid()))));
        write(() -> contributions().withdraw(offer.id(), An.MEI, LATER));
        assertFalse(reach(sheet.cycle(), above.cycle()));
    }

    private boolean reach(CycleId from, CycleId to) {
        return ((ContributionsAbove) contributions()).reach(from, to);
    }

    @Test
    void anObjectiveHasContributionsBothWaysTheOldestFirst() {
        Contribution further =
                An.contribution(loved, above, known, sheet).at(LATER).build();
        write(() -> {
            contributions().add(further, 1);
            contributions().add(offer, 2);
        });

        assertEquals(List.of(bare(offer), bare(further)), contributions().ofObjective(loved));
        assertEquals(List.of(bare(offer)), contributions().ofObjective(fast));
        assertEquals(List.of(bare(offer), bare(further)), contributions().inCycle(sheet.cycle()));
    }

    @Test
    void anotherCycleHasItsOwn() {
        write(() -> contributions().add(offer, 1));

        assertEquals(List.of(), contributions().inCycle(new CycleId(An.uid())));
    }

    @Test
    void answersComeBackInTheirSequenceWhereverTheyAreAskedFor() {
        ContributionAnswer asked = An.answer(offer, 1, ContributionAnswer.Kind.QUESTIONED, "怎样？\nHow much?");
        ContributionAnswer yes = An.answer(offer, 2, ContributionAnswer.Kind.ACKNOWLEDGED, "");
        write(() -> {
            contributions().add(offer, 1);
            contributions().add(asked, offer.cycle());
            contributions().add(yes, offer.cycle());
        });
        ContributionOnRecord answered = new ContributionOnRecord(offer, List.of(asked, yes), null);

        assertEquals(Optional.of(answered), contributions().with(offer.id()));
        assertEquals(List.of(answered), contributions().ofObjective(loved));
        assertEquals(List.of(answered), contributions().inCycle(offer.cycle()));
    }

    @Test
    void anAnswerIsKnownByItsRequest() {
        ContributionAnswer no = An.answer(offer, 1, ContributionAnswer.Kind.DECLINED, "not ours");
        write(() -> {
            contributions().add(offer, 1);
            contributions().add(no, offer.cycle());
        });

        assertEquals(Optional.of(no), contributions().answeredBy(no.request()));
        assertEquals(Optional.empty(), contributions().answeredBy(offer.request()));
    }

    @Test
    void twoAnswersOfOneSequenceAreAConflict() {
        write(() -> contributions().add(An.answer(offer, 1, ContributionAnswer.Kind.ACKNOWLEDGED, ""), offer.cycle()));

        assertConflict(
                () -> contributions().add(An.answer(offer, 1, ContributionAnswer.Kind.DECLINED, "no"), offer.cycle()));
    }

    @Test
    void aPairIsOfferedOnceWhileItStands() {
        write(() -> contributions().add(offer, 1));

        assertConflict(() ->
                contributions().add(An.contribution(fast, sheet, loved, above).build(), 2));

        assertEquals(List.of(offer), contributions().openOf(List.of(fast)));
    }

    @Test
    void aRequestOffersOnce() {
        write(() -> contributions().add(offer, 1));
        Contribution other = An.contribution(fast, sheet, known, above)
                .request(offer.request())
                .build();

        assertConflict(() -> contributions().add(other, 2));
    }

    @Test
    void twoOffersThatSawTheSameAreAConflict() {
        write(() -> contributions().add(offer, 1));

        assertConflict(() ->
                contributions().add(An.contribution(loved, above, fast, sheet).build(), 1));
    }

    @Test
    void whatIsWithdrawnStaysOnRecordAndMayBeOfferedAgain() {
        Contribution again =
                An.contribution(fast, sheet, loved, above).at(LATER).build();
        write(() -> contributions().add(offer, 1));
        write(() -> contributions().withdraw(offer.id(), An.TAO, LATER));
        write(() -> contributions().add(again, 2));

        assertEquals(List.of(again), contributions().openOf(List.of(fast)));
        assertEquals(
                List.of(
                        new ContributionOnRecord(offer, List.of(), new ContributionOnRecord.Withdrawal(An.TAO, LATER)),
                        bare(again)),
                contributions().ofObjective(fast));
        assertEquals(Optional.of(offer), contributions().offeredBy(offer.request()));
    }

    @Test
    void aContributionIsWithdrawnOnce() {
        write(() -> contributions().add(offer, 1));
        write(() -> contributions().withdraw(offer.id(), An.TAO, LATER));

        assertConflict(() -> contributions().withdraw(offer.id(), An.MEI, LATER));
    }

    @Test
    void theGraphHoldsWhatStandsAndCountsWhatWasEverOffered() {
        Contribution second = An.contribution(fast, sheet, known, above).build();
        write(() -> {
            contributions().add(offer, 1);
            contributions().add(second, 2);
            contributions().withdraw(offer.id(), An.MEI, LATER);
        });

        assertEquals(
                new ContributionGraph(Set.of(new ContributionGraph.Edge(fast, known)), 2),
                contributions().graph(Set.of(sheet.cycle()), sheet.cycle()));
        assertEquals(
                new ContributionGraph(Set.of(new ContributionGraph.Edge(fast, known)), 0),
                contributions().graph(Set.of(sheet.cycle()), new CycleId(An.uid())));
    }

    @Test
    void whatThousandsOfObjectivesContributeToIsFound() {
        List<ObjectiveId> children = new ArrayList<>(List.of(fast));
        for (int i = 0; i < 1_700; i++) {
            children.add(new ObjectiveId(An.uid()));
        }
        write(() -> contributions().add(offer, 1));

        assertEquals(List.of(offer), contributions().openOf(children));
        assertEquals(List.of(), contributions().openOf(List.of()));
    }

    @Test
    void whatChildrenContributeToComesWithItsAnswersAndNotWhatContributesToThem() {
        Contribution further =
                An.contribution(loved, above, known, sheet).at(LATER).build();
        ContributionAnswer yes = An.answer(offer, 1, ContributionAnswer.Kind.ACKNOWLEDGED, "");
        write(() -> {
            contributions().add(further, 1);
            contributions().add(offer, 2);
            contributions().add(yes, offer.cycle());
        });

        assertEquals(
                List.of(new ContributionOnRecord(offer, List.of(yes), null)),
                contributions().ofChildren(List.of(offer.child())));
        assertEquals(List.of(), contributions().ofChildren(List.of()));
    }
}
