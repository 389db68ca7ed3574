package org.okrtree.domain.publication;

import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.sheet.Draft;

/** What stands between a sheet in discussion and its being agreed. */
public final class AgreeingRules {

    private AgreeingRules() {}

    /**
     * What blocks, first things first; the same for everybody.
     *
     * @param newest what is published of the sheet; empty before its first publication
     */
    public static Optional<Refusal> whatBlocks(Draft draft, Optional<PublishedSheet> newest) {
        return PublicationRules.whatIsMissing(draft, newest);
    }

    /** Whoever says "agreed" says it of the draft as it is now. */
    public static Optional<Refusal> whyNotSo(Draft draft, Map<String, Integer> seen) {
        return draft.lineVersions().equals(seen)
                ? Optional.empty()
                : Optional.of(new PublicationRefusal.DraftChanged());
    }
}
