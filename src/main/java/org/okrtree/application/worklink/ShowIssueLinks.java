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
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.LinkTarget;
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
        Map<SheetId, PublishedSheet> sheets = newestOf(all);
        List<KeyResultId> keyResults =
                all.stream().flatMap(link -> link.keyResult().stream()).toList();
        Map<KeyResultId, Reading> known = readings.of(keyResults);
        List<IssueLinks.Linked> linked = new ArrayList<>();
        List<IssueLinks.LinkedObjective> objectives = new ArrayList<>();
        for (WorkLink link : all) {
            Optional<PublishedSheet> sheet = Optional.ofNullable(sheets.get(link.sheet()));
            sheet.flatMap(it -> linked(link, it, known)).ifPresent(linked::add);
            sheet.flatMap(it -> linkedObjective(link, it)).ifPresent(objectives::add);
        }
        return new IssueLinks(issue, linked, objectives);
    }

    private Map<SheetId, PublishedSheet> newestOf(List<WorkLink> all) {
        List<PublishedRevision> newest =
                revisions.newestOf(all.stream().map(WorkLink::sheet).distinct().toList());
        return published.run(newest.stream().map(PublishedRevision::hash).toList()).values().stream()
                .collect(Collectors.toMap(PublishedSheet::sheet, Function.identity()));
    }

    private Optional<IssueLinks.Linked> linked(WorkLink link, PublishedSheet sheet, Map<KeyResultId, Reading> known) {
        LocalDate today = LocalDate.now(clock.withZone(sheet.cycle().zone()));
        return link.keyResult()
                .flatMap(id -> sheet.objectiveOf(id)
                        .flatMap(objective -> sheet.keyResult(id)
                                .map(keyResult -> new IssueLinks.Linked(
                                        link,
                                        sheet,
                                        objective,
                                        keyResult,
                                        known.getOrDefault(id, Reading.NONE),
                                        today))));
    }

    private static Optional<IssueLinks.LinkedObjective> linkedObjective(WorkLink link, PublishedSheet sheet) {
        return link.target() instanceof LinkTarget.Objective target
                ? sheet.objective(target.id()).map(it -> new IssueLinks.LinkedObjective(link, sheet, it))
                : Optional.empty();
    }
}
