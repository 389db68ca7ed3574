package org.okrtree.application.worklink;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Ties an issue to a published key result or objective, for context: no figure changes by it, now or when the issue is done. */
public final class LinkIssue {

    private final Atomically atomically;
    private final SeenIssues issues;
    private final Teams teams;
    private final LinkDesk desk;
    private final WorkLinks links;
    private final IssueLinkDesk linking;

    public LinkIssue(
            Atomically atomically,
            SeenIssues issues,
            Teams teams,
            LinkDesk desk,
            WorkLinks links,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.issues = issues;
        this.teams = teams;
        this.desk = desk;
        this.links = links;
        this.linking = new IssueLinkDesk(links, audit, uids, clock);
    }

    public Outcome<WorkLink> run(Actor actor, LinkIssueCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<WorkLink>refused)
                .orElseGet(() -> issues.with(command.issue())
                        .map(issue -> SameRequest.once(
                                () -> links.madeBy(command.request()).map(before -> again(actor, issue, before)),
                                () -> link(actor, command, issue)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private static Outcome<WorkLink> again(Actor actor, SeenIssue issue, WorkLink before) {
        return actor.is(before.by()) && before.work().equals(new Work.Issue(issue.id()))
                ? Outcome.done(before)
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<WorkLink> link(Actor actor, LinkIssueCommand command, SeenIssue issue) {
        Optional<LinkDesk.Place> place = desk.placeOf(command.target());
        if (place.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return WorkLinkRules.whyNotChange(
                        actor, issue.mayEdit(), teams.projects().contains(issue.project()))
                .or(() -> WorkLinkRules.whyNotLink(command.target(), place.get().cycle(), links.ofIssue(issue.id())))
                .map(Outcome::<WorkLink>refused)
                .orElseGet(() -> Text.optionalLine("sentence", command.sentence())
                        .map(sentence -> linking.add(
                                actor,
                                command.request(),
                                command.issue(),
                                command.target(),
                                place.get().sheet(),
                                sentence)));
    }
}
