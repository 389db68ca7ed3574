package org.okrtree.domain.keyresult;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Text;

/**
 * What a key result says.
 *
 * @param measureOrNull null while a draft has none yet
 * @param readFrom where the number comes from; may be empty
 */
public record KeyResultWords(
        String statement, PersonId owner, @Nullable Measure measureOrNull, String readFrom) {

    public static Outcome<KeyResultWords> of(KeyResultTyped typed, PersonId owner) {
        return Text.line("statement", typed.statement())
                .then(statement -> Measure.of(typed)
                        .then(measure -> Text.optionalLine("readFrom", typed.readFrom())
                                .map(readFrom ->
                                        new KeyResultWords(statement, owner, measure.orElse(null), readFrom))));
    }

    public Optional<Measure> measure() {
        return Optional.ofNullable(measureOrNull);
    }
}
