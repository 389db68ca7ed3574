package org.okrtree.application.checkin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.okrtree.domain.keyresult.SavedFilter;

/** Filters that everybody may use, and what was asked of them. */
public final class InMemorySavedFilters implements SavedFilters {

    public final List<Set<SavedFilter>> asked = new ArrayList<>();
    private final Map<SavedFilter, Long> found = new HashMap<>();

    public void put(long filter, long count) {
        found.put(new SavedFilter(filter), count);
    }

    @Override
    public Map<SavedFilter, Long> counts(Set<SavedFilter> filters) {
        asked.add(filters);
        Map<SavedFilter, Long> counts = new HashMap<>(found);
        counts.keySet().retainAll(filters);
        return counts;
    }
}
