package org.okrtree.domain.keyresult;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A saved Jira filter that a key result names as the place where its number comes from. What it counts is offered at a check-in; a person
 * takes or corrects it, and nothing else ever writes it.
 *
 * @param id as Jira numbers it
 */
public record SavedFilter(long id) {

    // As it stands in the filter's address and in JQL; "we filter 3 times" names none. Jira's own filters, which count
    // something else for everybody who asks, have negative numbers.
    private static final Pattern NAMED =
            Pattern.compile("(?<![\\p{L}\\p{N}])filter\\s*=\\s*(\\d{1,18})(?!\\d)", Pattern.CASE_INSENSITIVE);

    public SavedFilter {
        if (id <= 0) {
            throw new IllegalArgumentException("filter " + id);
        }
    }

    /** The first that the text names by its address, or as {@code filter = 10300}. */
    public static Optional<SavedFilter> namedIn(String readFrom) {
        return NAMED.matcher(readFrom)
                .results()
                .map(one -> Long.parseLong(one.group(1)))
                .filter(id -> id > 0)
                .map(SavedFilter::new)
                .findFirst();
    }
}
