package org.okrtree.application.publication;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        return beside(draft, Optional.empty()).upward();
    }

    /** What stands beside a draft: what it contributes to, and what the team above has published, if it has. */
    record Beside(Upward upward, Optional<PublishedSheet> above) {}

    /** @param above the sheet of the team above; empty when it has none */
    Beside beside(Draft draft, Optional<SheetId> above) {
        List<ObjectiveId> children =
                draft.objectives().stream().map(DraftObjective::id).toList();
        List<Contribution> offers = children.isEmpty() ? List.of() : contributions.openOf(children);
        List<SheetId> wanted = Stream.concat(offers.stream().map(Contribution::parentSheet), above.stream())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            return new Beside(Upward.NOTHING, Optional.empty());
        }
        Collection<PublishedSheet> sheets = newest.run(wanted).values();
        Map<ObjectiveId, PublishedObjective> parents = new HashMap<>();
        sheets.stream()
                .filter(sheet -> offers.stream().map(Contribution::parentSheet).anyMatch(sheet.sheet()::equals))
                .forEach(sheet -> sheet.objectives().forEach(one -> parents.put(one.id(), one)));
        return new Beside(
                new Upward(offers, parents),
                sheets.stream()
                        .filter(sheet -> above.filter(sheet.sheet()::equals).isPresent())
                        .findFirst());
    }
}
