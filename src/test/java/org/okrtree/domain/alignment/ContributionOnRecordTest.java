package org.okrtree.domain.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.sheet.Sheet;

class ContributionOnRecordTest {

    private static final Sheet SHEET = An.sheet(An.team().build(), An.cycle().build());
    private static final Contribution OFFER = An.contribution(
                    new ObjectiveId(An.uid()), SHEET, new ObjectiveId(An.uid()), SHEET)
            .build();
    private static final ContributionAnswer ASKED =
            An.answer(OFFER, 1, ContributionAnswer.Kind.QUESTIONED, "How much?");
    private static final ContributionAnswer NO = An.answer(OFFER, 2, ContributionAnswer.Kind.DECLINED, "not ours");
    private static final ContributionAnswer YES = An.answer(OFFER, 3, ContributionAnswer.Kind.ACKNOWLEDGED, "");
    private static final ContributionOnRecord ALL = new ContributionOnRecord(
            OFFER, List.of(YES, ASKED, NO), new ContributionOnRecord.Withdrawal(An.MEI, An.NOON.plusMillis(4)));

    private static Optional<ContributionState> at(int millis) {
        return ALL.stateAt(An.NOON.plusMillis(millis));
    }

    @Test
    void beforeItWasOfferedThereWasNoContribution() {
        assertEquals(Optional.empty(), at(-1));
    }

    @Test
    void eachInstantKnowsTheAnswersGivenUntilThen() {
        assertEquals(
                List.of(
                        ContributionState.OFFERED,
                        ContributionState.QUESTIONED,
                        ContributionState.DECLINED,
                        ContributionState.ACKNOWLEDGED,
                        ContributionState.WITHDRAWN),
                List.of(
                        at(0).orElseThrow(),
                        at(1).orElseThrow(),
                        at(2).orElseThrow(),
                        at(3).orElseThrow(),
                        at(4).orElseThrow()));
    }

    @Test
    void aLaterAnswerReplacesAnEarlierOneAndBothAreKept() {
        Instant later = An.NOON.plusMillis(2);

        assertEquals(Optional.of(NO), ALL.answerAt(later));
        assertEquals(List.of(ASKED, NO, YES), ALL.answers());
        assertEquals(Optional.empty(), ALL.answerAt(An.NOON));
    }

    @Test
    void ofTwoAnswersInOneMillisecondTheLaterInSequenceHolds() {
        ContributionAnswer sameInstant =
                new ContributionAnswer(NO.id(), NO.request(), OFFER.id(), 2, NO.kind(), NO.text(), NO.by(), ASKED.at());

        assertEquals(
                Optional.of(ContributionState.DECLINED),
                new ContributionOnRecord(OFFER, List.of(sameInstant, ASKED), null).stateAt(ASKED.at()));
    }
}
