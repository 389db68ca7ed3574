package org.okrtree.adapter.persistence;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.alignment.PublishedOwners;
import org.okrtree.application.publication.ReadNewestSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.PublishedObjective;

/** Who answers for an objective, out of the newest revision of its sheet. */
public final class StoredPublishedOwners implements PublishedOwners {

    private final ReadNewestSheets newest;

    public StoredPublishedOwners(Revisions revisions, ReadPublishedSheets published) {
        this.newest = new ReadNewestSheets(revisions, published);
    }

    @Override
    public Optional<PersonId> ownerOf(SheetId sheet, ObjectiveId objective) {
        return newest.run(List.of(sheet)).values().stream()
                .flatMap(content -> content.objective(objective).stream())
                .map(PublishedObjective::owner)
                .findFirst();
    }
}
