package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.LinkDeed;
import org.okrtree.domain.worklink.LinkOnRecord;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Says what was linked to an issue and unlinked, by whom and when, to whoever may use the product and see the issue. */
public final class ShowIssueHistory {

    private final SeenIssues issues;
    private final WorkLinks links;
    private final Revisions revisions;
    private final ReadPublishedSheets published;

    public ShowIssueHistory(SeenIssues issues, WorkLinks links, Revisions revisions, ReadPublishedSheets published) {
        this.issues = issues;
        this.links = links;
        this.revisions = revisions;
        this.published = published;
    }

    public Outcome<IssueHistory> run(Actor actor, long issueId) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return issues.with(issueId)
                .map(issue -> Outcome.done(new IssueHistory(issue, entries(links.everOf(new Work.Issue(issueId))))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private List<IssueHistory.Entry> entries(List<LinkOnRecord> all) {
        LinkedPlaces places =
                new LinkedPlaces(all.stream().map(LinkOnRecord::link).toList(), revisions, published);
        List<IssueHistory.Entry> entries = new ArrayList<>();
        for (LinkOnRecord one : all) {
            WorkLink link = one.link();
            boolean isReworded = all.stream().anyMatch(before -> isReplacedBy(before, link));
            places.of(link).ifPresent(place -> {
                entries.add(
                        entry(isReworded ? LinkDeed.REWORDED : LinkDeed.LINKED, link.madeAt(), link.by(), link, place));
                ending(one, all)
                        .ifPresent(by -> entries.add(
                                entry(LinkDeed.UNLINKED, one.endedAt().orElseThrow(), by, link, place)));
            });
        }
        entries.sort(Comparator.comparing(IssueHistory.Entry::at).reversed());
        return List.copyOf(entries);
    }

    /** Who ended a link; nobody while it is open, and of one that got other words neither. */
    private static Optional<PersonId> ending(LinkOnRecord one, List<LinkOnRecord> all) {
        return one.endedBy()
                .filter(by -> all.stream().map(LinkOnRecord::link).noneMatch(after -> isReplacedBy(one, after)));
    }

    /** A link that gets other words is ended in the moment in which another one to the same is made. */
    private static boolean isReplacedBy(LinkOnRecord before, WorkLink after) {
        return before.link().target().equals(after.target())
                && !before.link().id().equals(after.id())
                && before.endedAt().filter(after.madeAt()::equals).isPresent();
    }

    private static IssueHistory.Entry entry(
            LinkDeed deed, Instant at, PersonId by, WorkLink link, LinkedPlaces.Place place) {
        return new IssueHistory.Entry(
                deed, at, by, link.sentence(), place.sheet(), place.objective(), place.keyResultOrNull());
    }
}
