package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLink;

/** Says which key results an issue helps with, to whoever may use the product and see the issue. */
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
                .map(issue -> Outcome.done(new IssueLinks(issue, linked(links.ofIssue(issueId)))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private List<IssueLinks.Linked> linked(List<WorkLink> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<SheetId, PublishedRevision> newest =
                revisions.newestOf(all.stream().map(WorkLink::sheet).distinct().toList()).stream()
                        .collect(Collectors.toMap(PublishedRevision::sheet, Function.identity()));
        var sheets = published.run(
                newest.values().stream().map(PublishedRevision::hash).toList());
        Map<KeyResultId, Reading> known =
                readings.of(all.stream().map(WorkLink::keyResult).toList());
        List<IssueLinks.Linked> shown = new ArrayList<>();
        for (WorkLink link : all) {
            Optional.ofNullable(newest.get(link.sheet()))
                    .map(PublishedRevision::hash)
                    .map(sheets::get)
                    .flatMap(sheet -> linked(link, sheet, known.getOrDefault(link.keyResult(), Reading.NONE)))
                    .ifPresent(shown::add);
        }
        return shown;
    }

    private Optional<IssueLinks.Linked> linked(WorkLink link, PublishedSheet sheet, Reading reading) {
        LocalDate today = LocalDate.now(clock.withZone(sheet.cycle().zone()));
        Optional<PublishedObjective> objective = sheet.objectiveOf(link.keyResult());
        return objective.flatMap(it -> sheet.keyResult(link.keyResult())
                .map(keyResult -> new IssueLinks.Linked(link, sheet, it, keyResult, reading, today)));
    }
}
