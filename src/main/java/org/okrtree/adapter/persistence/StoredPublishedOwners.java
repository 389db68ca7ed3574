package org.okrtree.adapter.persistence;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.alignment.PublishedOwners;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;

/** Who answers for an objective, out of the newest revision of its sheet. */
public final class StoredPublishedOwners implements PublishedOwners {

    private final Revisions revisions;
    private final ReadPublishedSheets published;

    public StoredPublishedOwners(Revisions revisions, ReadPublishedSheets published) {
        this.revisions = revisions;
        this.published = published;
    }

    @Override
    public Optional<PersonId> ownerOf(SheetId sheet, ObjectiveId objective) {
        List<PublishedRevision> newest = revisions.newestOf(List.of(sheet));
        return published.run(newest.stream().map(PublishedRevision::hash).toList()).values().stream()
                .flatMap(content -> content.objective(objective).stream())
                .map(PublishedObjective::owner)
                .findFirst();
    }
}
