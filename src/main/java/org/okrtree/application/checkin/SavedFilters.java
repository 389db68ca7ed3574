package org.okrtree.application.checkin;

import java.util.Map;
import java.util.Set;
import org.okrtree.domain.keyresult.SavedFilter;

/** The host's saved filters, as the present user may use them. */
public interface SavedFilters {

    /** How many issues each of these finds now; one that is not there, not shared with the user, or fails, is left out. */
    Map<SavedFilter, Long> counts(Set<SavedFilter> filters);
}
