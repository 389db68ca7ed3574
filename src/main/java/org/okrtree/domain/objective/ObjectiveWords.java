package org.okrtree.domain.objective;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;

/**
 * What an objective says.
 *
 * @param why why it matters; may be empty
 * @param owner the one person who answers for it
 */
public record ObjectiveWords(String title, String why, PersonId owner) {

    public static Outcome<ObjectiveWords> of(ObjectiveTyped typed, PersonId owner) {
        return Text.line("title", typed.title())
                .then(title -> Text.paragraph("why", typed.why()).map(why -> new ObjectiveWords(title, why, owner)));
    }
}
