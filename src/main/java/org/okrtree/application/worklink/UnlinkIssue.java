package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Ends a link of an issue. It stays on record. */
public final class UnlinkIssue {

    private final Atomically atomically;
    private final SeenIssues issues;
    private final Teams teams;
    private final WorkLinks links;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public UnlinkIssue(
            Atomically atomically,
            SeenIssues issues,
            Teams teams,
            WorkLinks links,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.issues = issues;
        this.teams = teams;
        this.links = links;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the link that was ended. */
    public Outcome<WorkLink> run(Actor actor, UnlinkIssueCommand command) {
        return atomically.run(() -> {
            if (AccessRules.whyNotUse(actor).isPresent()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            Optional<SeenIssue> issue = issues.with(command.issue());
            Optional<WorkLink> link =
                    links.with(command.link()).filter(it -> it.work().equals(new Work.Issue(command.issue())));
            if (issue.isEmpty() || link.isEmpty()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            boolean projectHasTeam = teams.projects().contains(issue.get().project());
            return WorkLinkRules.whyNotChange(actor, issue.get().mayEdit(), projectHasTeam)
                    .map(Outcome::<WorkLink>refused)
                    .orElseGet(() -> Outcome.done(end(actor, link.get())));
        });
    }

    private WorkLink end(Actor actor, WorkLink link) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        links.end(link.id(), actor.person(), now);
        audit.append(new AuditEntry(
                uids.next(),
                now,
                actor.person(),
                Deed.ISSUE_UNLINKED,
                link.target().uid(),
                "issue " + link.work().id(),
                ""));
        return link;
    }
}
