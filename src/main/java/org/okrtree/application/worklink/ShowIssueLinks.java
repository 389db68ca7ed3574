package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.worklink.WorkLink;

/** Says which key results and objectives an issue helps with, to whoever may use the product and see the issue. */
public final class ShowIssueLinks {

    private final SeenIssues issues;
    private final WorkLinks links;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Readings readings;
    private final Clock clock;

    public ShowIssueLinks(
            SeenIssues issues,
            WorkLinks links,
            Revisions revisions,
            ReadPublishedSheets published,
            Readings readings,
            Clock clock) {
        this.issues = issues;
        this.links = links;
        this.revisions = revisions;
        this.published = published;
        this.readings = readings;
        this.clock = clock;
    }

    public Outcome<IssueLinks> run(Actor actor, long issueId) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return issues.with(issueId)
                .map(issue -> Outcome.done(shown(issue, links.ofIssue(issueId))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private IssueLinks shown(SeenIssue issue, List<WorkLink> all) {
        if (all.isEmpty()) {
            return new IssueLinks(issue, List.of(), List.of());
        }
        LinkedPlaces places = new LinkedPlaces(all, revisions, published);
        Map<KeyResultId, Reading> known = readings.of(
                all.stream().flatMap(link -> link.keyResult().stream()).toList());
        List<IssueLinks.Linked> linked = new ArrayList<>();
        List<IssueLinks.LinkedObjective> objectives = new ArrayList<>();
        for (WorkLink link : all) {
            places.of(link).ifPresent(place -> {
                PublishedKeyResult keyResult = place.keyResultOrNull();
                if (keyResult == null) {
                    objectives.add(new IssueLinks.LinkedObjective(
                            link, place.sheet(), place.objective(), place.droppedByOrNull()));
                } else {
                    linked.add(new IssueLinks.Linked(
                            link,
                            place.sheet(),
                            place.objective(),
                            keyResult,
                            known.getOrDefault(keyResult.id(), Reading.NONE),
                            LocalDate.now(clock.withZone(place.sheet().cycle().zone())),
                            place.droppedByOrNull()));
                }
            });
        }
        return new IssueLinks(issue, linked, objectives);
    }
}
