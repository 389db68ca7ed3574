package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** What the use cases of a sprint's focus share: the sprint that the actor may manage, and how links are written. */
public final class FocusDesk {

    private final SeenSprints sprints;
    private final Teams teams;
    private final WorkLinks links;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public FocusDesk(SeenSprints sprints, Teams teams, WorkLinks links, AuditLog audit, Uids uids, Clock clock) {
        this.sprints = sprints;
        this.teams = teams;
        this.links = links;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** A sprint that the actor sees. */
    Outcome<SeenSprint> seen(Actor actor, long sprint) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return sprints.with(sprint).map(Outcome::done).orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    /** A sprint whose focus the actor may change. */
    Outcome<SeenSprint> toChange(Actor actor, long sprint) {
        return seen(actor, sprint).then(it -> {
            boolean boardHasTeam = teams.all().stream().anyMatch(team -> team.worksOn(it.board(), it.projects()));
            return WorkLinkRules.whyNotFocus(actor, it.mayManage(), boardHasTeam, it.state())
                    .map(Outcome::<SeenSprint>refused)
                    .orElseGet(() -> Outcome.done(it));
        });
    }

    /** What the request made before; empty for a new request. */
    Optional<Outcome<List<WorkLink>>> again(Actor actor, long sprint, RequestId request) {
        return links.madeBy(request)
                .map(first -> actor.is(first.by()) && first.work().equals(new Work.Sprint(sprint))
                        ? Outcome.done(links.focusMadeBy(request))
                        : Outcome.refused(new AccessRefusal.NotThere()));
    }

    WorkLink link(
            Actor actor, RequestId request, long sprint, LinkTarget target, LinkDesk.Place place, String sentence) {
        return new WorkLink(
                new WorkLinkId(uids.next()),
                request,
                target,
                place.sheet().id(),
                place.sheet().cycle(),
                new Work.Sprint(sprint),
                sentence,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Adds links of one sprint, each with its entry in the record.
     *
     * @param madeFrom how many the sprint ever had before its focus was read
     */
    List<WorkLink> add(List<WorkLink> focus, int madeFrom) {
        links.addFocus(focus, madeFrom);
        for (WorkLink link : focus) {
            audit.append(new AuditEntry(
                    uids.next(),
                    link.madeAt(),
                    link.by(),
                    Deed.SPRINT_LINKED,
                    link.target().uid(),
                    "",
                    "sprint " + link.work().id()));
        }
        return focus;
    }
}
