package org.okrtree.domain.alignment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.domain.AnswerId;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Text;

/**
 * What the parent's owner said to a contribution. A later answer replaces an earlier one; both stay on record.
 *
 * @param request the one request that gave it
 * @param sequence among the answers to the contribution, from 1
 * @param text the question, or the reason of a no; empty when it was acknowledged
 */
public record ContributionAnswer(
        AnswerId id,
        RequestId request,
        ContributionId contribution,
        int sequence,
        Kind kind,
        String text,
        PersonId by,
        Instant at) {

    /** What can be answered. The code is stored and never changes. */
    public enum Kind {
        ACKNOWLEDGED("acknowledged"),
        QUESTIONED("questioned"),
        DECLINED("declined");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Empty for a code that no kind has. */
        public static Optional<Kind> ofCode(String code) {
            return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
        }

        /** The text that belongs to such an answer, as typed: a question and a no must say something, a yes needs nothing. */
        public Outcome<String> text(String field, String typed) {
            return this == ACKNOWLEDGED ? Outcome.done("") : Text.lines(field, typed);
        }
    }
}
