package org.okrtree.domain.objective;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;
import org.okrtree.domain.strategy.Cited;

/**
 * What an objective says.
 *
 * @param why why it matters; may be empty
 * @param owner the one person who answers for it
 * @param citedOrNull the statement of the strategy that it serves; null for none
 */
public record ObjectiveWords(
        String title,
        String why,
        PersonId owner,
        Commitment commitment,
        @Nullable Cited citedOrNull) {

    /** @param cited the statement that was named; empty for none */
    public static Outcome<ObjectiveWords> of(ObjectiveTyped typed, PersonId owner, Optional<Cited> cited) {
        return Text.line("title", typed.title())
                .then(title -> Text.paragraph("why", typed.why())
                        .then(why -> commitment(typed.commitment())
                                .map(commitment ->
                                        new ObjectiveWords(title, why, owner, commitment, cited.orElse(null)))));
    }

    public Optional<Cited> cited() {
        return Optional.ofNullable(citedOrNull);
    }

    private static Outcome<Commitment> commitment(String typed) {
        return typed.isBlank()
                ? Outcome.done(Commitment.NOT_SAID)
                : Commitment.ofCode(typed)
                        .map(Outcome::done)
                        .orElseGet(
                                () -> Outcome.refused(new InputRefusal.NotAChoice("commitment", Text.excerpt(typed))));
    }
}
