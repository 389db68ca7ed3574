package org.okrtree.application.publication;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;

/** Says what one revision of a sheet says otherwise than another, to all who may use the product. */
public final class CompareRevisions {

    private final Revisions revisions;
    private final ReadPublishedSheets published;

    public CompareRevisions(Revisions revisions, ReadPublishedSheets published) {
        this.revisions = revisions;
        this.published = published;
    }

    public Outcome<RevisionDiff> run(Actor actor, CompareRevisionsQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        Optional<PublishedSheet> before = content(query.before());
        Optional<PublishedSheet> after = content(query.after());
        return before.isPresent()
                        && after.isPresent()
                        && before.get().sheet().equals(after.get().sheet())
                ? Outcome.done(RevisionDiff.between(before.get(), after.get()))
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Optional<PublishedSheet> content(RevisionId id) {
        return revisions
                .with(id)
                .map(PublishedRevision::hash)
                .flatMap(hash -> published.run(List.of(hash)).values().stream().findFirst());
    }
}
