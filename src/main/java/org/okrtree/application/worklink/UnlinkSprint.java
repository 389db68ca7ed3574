package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Takes a key result out of the focus of a sprint. The link stays on record. */
public final class UnlinkSprint {

    private final Atomically atomically;
    private final FocusDesk desk;
    private final WorkLinks links;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public UnlinkSprint(
            Atomically atomically, FocusDesk desk, WorkLinks links, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.links = links;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the link that was ended. */
    public Outcome<WorkLink> run(Actor actor, UnlinkSprintCommand command) {
        return atomically.run(() -> desk.toChange(actor, command.sprint())
                .then(sprint -> links.with(command.link())
                        .filter(link -> link.work().equals(new Work.Sprint(sprint.id())))
                        .map(link -> Outcome.done(end(actor, link)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private WorkLink end(Actor actor, WorkLink link) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        links.end(link.id(), actor.person(), now);
        audit.append(new AuditEntry(
                uids.next(),
                now,
                actor.person(),
                Deed.SPRINT_UNLINKED,
                link.target().uid(),
                "sprint " + link.work().id(),
                ""));
        return link;
    }
}
