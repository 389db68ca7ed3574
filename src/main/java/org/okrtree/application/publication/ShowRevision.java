package org.okrtree.application.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;

/** Shows any revision that was ever published, to all who may use the product. */
public final class ShowRevision {

    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final NamePeople names;

    public ShowRevision(Revisions revisions, ReadPublishedSheets published, NamePeople names) {
        this.revisions = revisions;
        this.published = published;
        this.names = names;
    }

    public Outcome<RevisionShown> run(Actor actor, RevisionId id) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        Optional<PublishedRevision> found = revisions.with(id);
        if (found.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        PublishedRevision revision = found.get();
        Optional<PublishedSheet> content =
                Optional.ofNullable(published.run(List.of(revision.hash())).get(revision.hash()));
        PublishedSheet text = content.orElseThrow(() -> new IllegalStateException(
                "no text of revision " + revision.hash().hex()));
        List<PublishedRevision> all = revisions.ofSheet(revision.sheet());
        Set<PersonId> people = text.people();
        all.forEach(one -> people.add(one.by()));
        return Outcome.done(new RevisionShown(revision, text, all, names.run(people)));
    }
}
