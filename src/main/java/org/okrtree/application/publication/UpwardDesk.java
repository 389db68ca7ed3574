package org.okrtree.application.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;

/** Finds what the objectives of a draft contribute to: in two statements, and a third for texts that are not remembered. */
final class UpwardDesk {

    private final Contributions contributions;
    private final ReadNewestSheets newest;

    UpwardDesk(Contributions contributions, Revisions revisions, ReadPublishedSheets published) {
        this.contributions = contributions;
        this.newest = new ReadNewestSheets(revisions, published);
    }

    Upward of(Draft draft) {
        List<Contribution> offers = offers(draft);
        Set<SheetId> parents = parentSheets(offers);
        return upward(
                offers, parents.isEmpty() ? List.of() : newest.run(parents).values());
    }

    /** The contributions that its objectives offer. */
    List<Contribution> offers(Draft draft) {
        List<ObjectiveId> children =
                draft.objectives().stream().map(DraftObjective::id).toList();
        return children.isEmpty() ? List.of() : contributions.openOf(children);
    }

    static Set<SheetId> parentSheets(List<Contribution> offers) {
        return offers.stream().map(Contribution::parentSheet).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @param sheets those of the parents among them, as they stand published; others may be there, too */
    static Upward upward(List<Contribution> offers, Collection<PublishedSheet> sheets) {
        if (offers.isEmpty()) {
            return Upward.NOTHING;
        }
        Set<SheetId> wanted = parentSheets(offers);
        Map<ObjectiveId, PublishedObjective> parents = new HashMap<>();
        sheets.stream()
                .filter(sheet -> wanted.contains(sheet.sheet()))
                .forEach(sheet -> sheet.objectives().forEach(one -> parents.put(one.id(), one)));
        return new Upward(offers, parents);
    }
}
