package org.okrtree.adapter.rest;

import java.util.Optional;
import java.util.function.Function;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;

/** Reads the ids that a request names. */
public final class Asked {

    private Asked() {}

    /** What becomes of it when the id can be one; what cannot be an id is not there. */
    public static <I, T> Outcome<T> with(Optional<I> id, Function<I, Outcome<T>> deed) {
        return id.map(deed).orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    /** The request uid that the body names, or a new one. */
    public static Outcome<RequestId> request(String named, Uids uids) {
        if (named.isEmpty()) {
            return Outcome.done(new RequestId(uids.next()));
        }
        return RequestId.of(named)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new InputRefusal.NotAChoice("request", Text.excerpt(named))));
    }
}
