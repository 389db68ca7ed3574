package org.okrtree.application.publication;

import java.util.HashSet;
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
        return Outcome.done(new RevisionShown(
                revision,
                content.orElseThrow(() -> new IllegalStateException(
                        "no text of revision " + revision.hash().hex())),
                revisions.ofSheet(revision.sheet()),
                names.run(people(revision, content.get()))));
    }

    private static Set<PersonId> people(PublishedRevision revision, PublishedSheet content) {
        Set<PersonId> people = new HashSet<>(Set.of(revision.by()));
        content.objectives().forEach(objective -> people.add(objective.owner()));
        content.keyResults().forEach(keyResult -> people.add(keyResult.owner()));
        return people;
    }
}
