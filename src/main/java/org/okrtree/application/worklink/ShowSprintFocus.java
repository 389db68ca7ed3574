package org.okrtree.application.worklink;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.publication.ReadNewestSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Says what a sprint is for, or was for at an instant, to whoever may use the product and see the sprint. */
public final class ShowSprintFocus {

    private final SeenSprints sprints;
    private final WorkLinks links;
    private final ReadNewestSheets newest;

    public ShowSprintFocus(SeenSprints sprints, WorkLinks links, Revisions revisions, ReadPublishedSheets published) {
        this.sprints = sprints;
        this.links = links;
        this.newest = new ReadNewestSheets(revisions, published);
    }

    public Outcome<SprintFocus> run(Actor actor, SprintFocusQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return sprints.with(query.sprint())
                .map(sprint -> Outcome.done(new SprintFocus(sprint, worded(asked(query)))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private List<WorkLink> asked(SprintFocusQuery query) {
        return query.asOf()
                .map(instant -> links.asOf(new Work.Sprint(query.sprint()), instant))
                .orElseGet(() -> links.ofSprint(query.sprint()));
    }

    private List<SprintFocus.InFocus> worded(List<WorkLink> all) {
        Map<SheetId, PublishedSheet> sheets =
                newest.run(all.stream().map(WorkLink::sheet).distinct().toList());
        List<SprintFocus.InFocus> focus = new ArrayList<>();
        for (WorkLink link : all) {
            Optional.ofNullable(sheets.get(link.sheet()))
                    .flatMap(sheet -> link.keyResult().flatMap(id -> inFocus(link, sheet, id)))
                    .ifPresent(focus::add);
        }
        return focus;
    }

    private static Optional<SprintFocus.InFocus> inFocus(WorkLink link, PublishedSheet sheet, KeyResultId id) {
        return sheet.objectiveOf(id)
                .flatMap(objective -> sheet.keyResult(id)
                        .map(keyResult -> new SprintFocus.InFocus(link, sheet, objective, keyResult)));
    }
}
