package org.okrtree.domain.keyresult;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;

/**
 * What a key result says.
 *
 * @param measureDraftOrNull null while nothing of a measure is written
 * @param readFrom where the number comes from; may be empty
 * @param rhythm how often it can be read
 * @param scoringOrNull a scoring rule of its own; null for the cycle's
 */
public record KeyResultWords(
        String statement,
        PersonId owner,
        @Nullable MeasureDraft measureDraftOrNull,
        String readFrom,
        Rhythm rhythm,
        @Nullable ScoringRule scoringOrNull) {

    public static Outcome<KeyResultWords> of(KeyResultTyped typed, PersonId owner) {
        return Text.line("statement", typed.statement())
                .then(statement -> MeasureDraft.of(typed.measure())
                        .then(measure -> Text.optionalLine("readFrom", typed.readFrom())
                                .then(readFrom -> rhythm(typed.rhythm())
                                        .then(rhythm -> scoring(typed.scoring(), measure)
                                                .map(scoring -> new KeyResultWords(
                                                        statement,
                                                        owner,
                                                        measure.orElse(null),
                                                        readFrom,
                                                        rhythm,
                                                        scoring.orElse(null)))))));
    }

    private static Outcome<Rhythm> rhythm(String typed) {
        return typed.isBlank()
                ? Outcome.done(Rhythm.WEEKLY)
                : Rhythm.ofCode(typed)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("rhythm", Text.excerpt(typed))));
    }

    private static Outcome<Optional<ScoringRule>> scoring(String typed, Optional<MeasureDraft> measure) {
        return typed.isBlank()
                ? Outcome.done(Optional.empty())
                : ScoringRule.of("scoring", typed)
                        .then(rule -> measure.stream().allMatch(it -> rule.suits(it.kind()))
                                ? Outcome.done(Optional.of(rule))
                                : Outcome.refused(new KeyResultRefusal.RuleDoesNotSuit("scoring")));
    }

    /** What is written of a measure, finished or not. */
    public Optional<MeasureDraft> measureDraft() {
        return Optional.ofNullable(measureDraftOrNull);
    }

    /** The measure, once it is whole. */
    public Optional<Measure> measure() {
        return measureDraft().flatMap(draft -> draft.finished().fold(Optional::of, refusal -> Optional.empty()));
    }

    /** Whether its own scoring rule has something to suggest from its kind of measure. */
    public boolean ruleSuits() {
        return scoring().stream()
                .allMatch(rule -> measureDraft().stream().allMatch(measure -> rule.suits(measure.kind())));
    }

    public Optional<ScoringRule> scoring() {
        return Optional.ofNullable(scoringOrNull);
    }
}
