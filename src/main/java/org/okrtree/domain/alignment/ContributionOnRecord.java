package org.okrtree.domain.alignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;

/**
 * A contribution with all that became of it.
 *
 * @param answers in their sequence
 * @param withdrawalOrNull null unless it was withdrawn
 */
public record ContributionOnRecord(
        Contribution contribution,
        List<ContributionAnswer> answers,
        @Nullable Withdrawal withdrawalOrNull) {

    /** Who took the contribution back, and when. */
    public record Withdrawal(PersonId by, Instant at) {}

    public ContributionOnRecord {
        answers = answers.stream()
                .sorted(Comparator.comparingInt(ContributionAnswer::sequence))
                .toList();
    }

    public boolean isWithdrawn() {
        return withdrawalOrNull != null;
    }

    /** What was known at this instant; empty before it was offered. */
    public Optional<ContributionState> stateAt(Instant instant) {
        if (contribution.at().isAfter(instant)) {
            return Optional.empty();
        }
        if (withdrawalOrNull != null && !withdrawalOrNull.at().isAfter(instant)) {
            return Optional.of(ContributionState.WITHDRAWN);
        }
        return Optional.of(answerAt(instant)
                .map(ContributionAnswer::kind)
                .map(ContributionOnRecord::stateAfter)
                .orElse(ContributionState.OFFERED));
    }

    /** The answer in force at this instant; empty before the first. */
    public Optional<ContributionAnswer> answerAt(Instant instant) {
        return answers.stream().filter(one -> !one.at().isAfter(instant)).reduce((earlier, later) -> later);
    }

    private static ContributionState stateAfter(ContributionAnswer.Kind answered) {
        return switch (answered) {
            case ACKNOWLEDGED -> ContributionState.ACKNOWLEDGED;
            case QUESTIONED -> ContributionState.QUESTIONED;
            case DECLINED -> ContributionState.DECLINED;
        };
    }
}
