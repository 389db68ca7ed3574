package org.okrtree.adapter.confluence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.okrtree.application.publication.RevisionTexts;
import org.okrtree.application.published.KeptCopies;
import org.okrtree.domain.publication.ContentHash;

/** Jira's documents as Confluence keeps them: a cache that may be emptied at any time. */
public interface Copies extends RevisionTexts, KeptCopies {

    /** How much is kept. */
    record Stock(int copies, int changed) {}

    /**
     * Those of these keys that are kept, by key. One whose content is not what was put there is left out: somebody changed it behind
     * our back.
     */
    Map<String, Copy> of(Collection<String> keys);

    @Override
    default Map<ContentHash, String> texts(Collection<ContentHash> hashes) {
        return of(hashes.stream().map(Copy::keyOf).toList()).values().stream()
                .collect(Collectors.toMap(copy -> ContentHash.of(copy.content()), Copy::content));
    }

    /** Those of one kind that are kept, as {@link #of} gives them. */
    List<Copy> ofKind(Copy.Kind kind);

    /** Puts them in the place of what was kept under their keys. */
    void keep(Collection<Copy> copies);

    /** Forgets what of this kind was put there, or confirmed last, before this instant. */
    void forget(Copy.Kind kind, Instant before);

    /** Forgets those of this kind that were put there before this instant and have none of these keys. */
    void forgetAllBut(Copy.Kind kind, Collection<String> keys, Instant before);

    /** How many copies there are, and how many of them somebody changed. */
    Stock stock();
}
