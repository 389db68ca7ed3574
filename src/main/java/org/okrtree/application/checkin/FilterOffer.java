package org.okrtree.application.checkin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.SavedFilter;

/**
 * What a saved filter counts at this moment, offered as a value to whoever checks in.
 *
 * @param countOrNull null when the filter is not there or not for this person
 */
public record FilterOffer(SavedFilter filter, @Nullable Long countOrNull) {

    public Optional<Long> count() {
        return Optional.ofNullable(countOrNull);
    }
}
