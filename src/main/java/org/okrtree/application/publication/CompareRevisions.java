package org.okrtree.application.publication;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;

/** Says what one revision of a sheet says otherwise than another, to all who may use the product. */
public final class CompareRevisions {

    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final NamePeople names;

    public CompareRevisions(Revisions revisions, ReadPublishedSheets published, NamePeople names) {
        this.revisions = revisions;
        this.published = published;
        this.names = names;
    }

    public Outcome<RevisionsCompared> run(Actor actor, CompareRevisionsQuery query) {
        Optional<PublishedRevision> after =
                AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : revisions.with(query.after());
        return after.flatMap(later -> compared(later, query))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Optional<RevisionsCompared> compared(PublishedRevision after, CompareRevisionsQuery query) {
        List<PublishedRevision> all = revisions.ofSheet(after.sheet());
        Optional<PublishedRevision> before =
                query.before().map(id -> one(all, id)).orElseGet(() -> before(all, after));
        Map<ContentHash, PublishedSheet> texts = published.run(Stream.concat(before.stream(), Stream.of(after))
                .map(PublishedRevision::hash)
                .distinct()
                .toList());
        return before.flatMap(earlier -> Optional.ofNullable(texts.get(earlier.hash())))
                .flatMap(old -> Optional.ofNullable(texts.get(after.hash()))
                        .map(present -> new RevisionsCompared(
                                old,
                                present,
                                RevisionDiff.between(old, present),
                                all,
                                names.run(people(old, present, all)))));
    }

    private static Optional<PublishedRevision> one(List<PublishedRevision> all, RevisionId id) {
        return all.stream().filter(revision -> revision.id().equals(id)).findFirst();
    }

    // The first has none before it, and says nothing otherwise than itself.
    private static Optional<PublishedRevision> before(List<PublishedRevision> all, PublishedRevision after) {
        return all.stream()
                .filter(revision -> revision.number() == Math.max(1, after.number() - 1))
                .findFirst();
    }

    private static Set<PersonId> people(PublishedSheet before, PublishedSheet after, List<PublishedRevision> all) {
        Set<PersonId> people = new HashSet<>();
        all.forEach(revision -> people.add(revision.by()));
        people.addAll(before.people());
        people.addAll(after.people());
        return people;
    }
}
