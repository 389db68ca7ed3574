package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Says how an issue helps in other words. The link with the words before stays on record; another one to the same target takes its place. */
public final class RewordLink {

    private final Atomically atomically;
    private final SeenIssues issues;
    private final Teams teams;
    private final WorkLinks links;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public RewordLink(
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

    /** Gives the link that stands there now; the same one where the words are the same. */
    public Outcome<WorkLink> run(Actor actor, RewordLinkCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<WorkLink>refused)
                .orElseGet(() -> issues.with(command.issue())
                        .map(issue -> SameRequest.once(
                                () -> links.madeBy(command.request()).map(before -> again(actor, issue, before)),
                                () -> reword(actor, command, issue)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private static Outcome<WorkLink> again(Actor actor, SeenIssue issue, WorkLink before) {
        return actor.is(before.by()) && before.work().equals(new Work.Issue(issue.id()))
                ? Outcome.done(before)
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<WorkLink> reword(Actor actor, RewordLinkCommand command, SeenIssue issue) {
        Optional<WorkLink> link =
                links.with(command.link()).filter(it -> it.work().equals(new Work.Issue(issue.id())));
        if (link.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return WorkLinkRules.whyNotChange(
                        actor, issue.mayEdit(), teams.projects().contains(issue.project()))
                .map(Outcome::<WorkLink>refused)
                .orElseGet(() -> Text.optionalLine("sentence", command.sentence())
                        .map(sentence -> sentence.equals(link.get().sentence())
                                ? link.get()
                                : replace(actor, command, link.get(), sentence)));
    }

    private WorkLink replace(Actor actor, RewordLinkCommand command, WorkLink before, String sentence) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        WorkLink after = new WorkLink(
                new WorkLinkId(uids.next()),
                command.request(),
                before.target(),
                before.sheet(),
                before.cycle(),
                before.work(),
                sentence,
                actor.person(),
                now);
        links.end(before.id(), actor.person(), now);
        links.add(after);
        audit.append(new AuditEntry(
                uids.next(),
                now,
                actor.person(),
                Deed.LINK_REWORDED,
                after.target().uid(),
                before.sentence(),
                sentence));
        return after;
    }
}
