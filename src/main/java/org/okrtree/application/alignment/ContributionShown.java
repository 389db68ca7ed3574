package org.okrtree.application.alignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionState;

/**
 * A contribution as it stood at the instant that was asked for.
 *
 * @param answerOrNull the answer in force then; null before the first
 */
public record ContributionShown(
        Contribution contribution,
        ContributionState state,
        @Nullable ContributionAnswer answerOrNull) {

    public Optional<ContributionAnswer> answer() {
        return Optional.ofNullable(answerOrNull);
    }
}
