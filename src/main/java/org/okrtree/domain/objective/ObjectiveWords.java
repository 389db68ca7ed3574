package org.okrtree.domain.objective;

import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;

/**
 * What an objective says.
 *
 * @param why why it matters; may be empty
 * @param owner the one person who answers for it
 */
public record ObjectiveWords(String title, String why, PersonId owner, Commitment commitment) {

    public static Outcome<ObjectiveWords> of(ObjectiveTyped typed, PersonId owner) {
        return Text.line("title", typed.title())
                .then(title -> Text.paragraph("why", typed.why())
                        .then(why -> commitment(typed.commitment())
                                .map(commitment -> new ObjectiveWords(title, why, owner, commitment))));
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
