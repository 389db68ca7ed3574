package org.okrtree.application.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;

/** Finds what the objectives of a draft contribute to: in two statements, and a third for texts that are not remembered. */
final class UpwardDesk {

    private final Contributions contributions;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    UpwardDesk(Contributions contributions, Revisions revisions, ReadPublishedSheets published) {
        this.contributions = contributions;
        this.revisions = revisions;
        this.published = published;
    }

    Upward of(Draft draft) {
        List<ObjectiveId> children =
                draft.objectives().stream().map(DraftObjective::id).toList();
        List<Contribution> offers = children.isEmpty() ? List.of() : contributions.openOf(children);
        if (offers.isEmpty()) {
            return Upward.NOTHING;
        }
        Map<ObjectiveId, PublishedObjective> parents = new HashMap<>();
        published
                .run(revisions
                        .newestOf(offers.stream()
                                .map(Contribution::parentSheet)
                                .distinct()
                                .toList())
                        .stream()
                        .map(PublishedRevision::hash)
                        .toList())
                .values()
                .forEach(sheet -> sheet.objectives().forEach(one -> parents.put(one.id(), one)));
        return new Upward(offers, parents);
    }
}
