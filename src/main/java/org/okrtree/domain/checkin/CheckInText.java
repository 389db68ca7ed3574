package org.okrtree.domain.checkin;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;

/**
 * What a check-in says beside its figures. Each text may be empty.
 *
 * @param note what the figures mean
 * @param next what is done next
 * @param inTheWay what stands in the way
 * @param help what help is wanted
 * @param helpFromOrNull from whom; null for nobody in particular
 * @param source the measuring system that sent the value; empty for a person's word
 */
public record CheckInText(
        String note,
        String next,
        String inTheWay,
        String help,
        @Nullable PersonId helpFromOrNull,
        String source) {

    /** Only a note. */
    public static CheckInText of(String note) {
        return new CheckInText(note, "", "", "", null, "");
    }

    // A measuring system has no sentence to say.
    Optional<Refusal> isASentenceOr(Supplier<Optional<Refusal>> whyNot) {
        return note.isEmpty() && source.isEmpty() ? whyNot.get() : Optional.empty();
    }

    public Optional<PersonId> helpFrom() {
        return Optional.ofNullable(helpFromOrNull);
    }
}
