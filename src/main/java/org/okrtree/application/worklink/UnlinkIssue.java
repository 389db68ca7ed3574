package org.okrtree.application.worklink;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Ends a link of an issue. It stays on record. */
public final class UnlinkIssue {

    private final Atomically atomically;
    private final SeenIssues issues;
    private final Teams teams;
    private final WorkLinks links;
    private final IssueLinkDesk linking;

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
        this.linking = new IssueLinkDesk(links, audit, uids, clock);
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
                    .orElseGet(() -> Outcome.done(linking.end(actor, link.get())));
        });
    }
}
