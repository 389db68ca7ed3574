package org.okrtree.domain.published;

import java.util.Map;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;

/**
 * Two revisions of a sheet.
 *
 * @param newest number of the revision that stands now
 * @param names display names of the people in both
 */
public record RevisionsSideBySide(
        Cycle cycle,
        PublishedSheet before,
        PublishedSheet after,
        RevisionId beforeId,
        RevisionId afterId,
        int newest,
        Map<PersonId, String> names) {

    public RevisionsSideBySide {
        names = Map.copyOf(names);
    }

    /** The sheet has been published once, so nothing can be compared. */
    public boolean isOnlyOne() {
        return newest == 1;
    }

    public RevisionDiff diff() {
        return RevisionDiff.between(before, after);
    }
}
