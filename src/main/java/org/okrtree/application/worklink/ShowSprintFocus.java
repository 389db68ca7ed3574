package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Says what a sprint is for, or was for at an instant, to whoever may use the product and see the sprint. */
public final class ShowSprintFocus {

    private final SeenSprints sprints;
    private final WorkLinks links;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Clock clock;

    public ShowSprintFocus(
            SeenSprints sprints, WorkLinks links, Revisions revisions, ReadPublishedSheets published, Clock clock) {
        this.sprints = sprints;
        this.links = links;
        this.revisions = revisions;
        this.published = published;
        this.clock = clock;
    }

    public Outcome<SprintFocus> run(Actor actor, SprintFocusQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return sprints.with(query.sprint())
                .map(sprint -> query.asOf()
                        .lastInstantIn(clock.getZone(), clock)
                        .map(then -> new SprintFocus(sprint, worded(linksOf(sprint.id(), then)))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private List<WorkLink> linksOf(long sprint, Optional<Instant> then) {
        return then.map(instant -> links.asOf(new Work.Sprint(sprint), instant))
                .orElseGet(() -> links.ofSprint(sprint));
    }

    private List<SprintFocus.InFocus> worded(List<WorkLink> all) {
        return new FocusPlaces(all, revisions, published).of(all);
    }
}
