package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.drafting.ExitTaken;
import org.okrtree.application.drafting.TakeExit;
import org.okrtree.application.drafting.TakeExitCommand;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.IssueMade;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.WorkLinkRules;

/**
 * Takes the way out that a finding offers. A line that is work becomes an issue in one of the team's projects, linked to the objective
 * under which it stood; nobody sees that link on the issue before the objective is published. Where the host makes no issue, the line
 * is out all the same, and its words are on record.
 *
 * <p>The line goes first and by itself: a host cannot be rolled back, so a request that is sent again must find that the line is gone,
 * and never makes a second issue.
 */
public final class TakeExitAndLink {

    private final Atomically atomically;
    private final TakeExit takeExit;
    private final NewIssues newIssues;
    private final SeenIssues issues;
    private final Teams teams;
    private final WorkLinks links;
    private final SheetLog log;
    private final IssueLinkDesk linking;
    private final Clock clock;

    public TakeExitAndLink(
            Atomically atomically,
            TakeExit takeExit,
            NewIssues newIssues,
            SeenIssues issues,
            Teams teams,
            WorkLinks links,
            SheetLog log,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.takeExit = takeExit;
        this.newIssues = newIssues;
        this.issues = issues;
        this.teams = teams;
        this.links = links;
        this.log = log;
        this.linking = new IssueLinkDesk(links, audit, uids, clock);
        this.clock = clock;
    }

    public Outcome<TakenLines> run(Actor actor, TakeExitCommand command) {
        return takeExit.run(actor, command)
                .then(taken -> taken.isNow() && taken.lines().source() == TakenLines.Source.TO_ISSUE
                        ? makeIssue(actor, taken)
                        : Outcome.done(taken.lines()));
    }

    private Outcome<TakenLines> makeIssue(Actor actor, ExitTaken taken) {
        SheetShown shown = taken.checked().shown();
        return newIssues
                .make(
                        shown.team().projects().stream().sorted().toList(),
                        taken.lines().leftOver())
                .map(issue -> atomically.run(() -> Outcome.done(keep(actor, taken, issue))))
                .orElseGet(() -> Outcome.done(taken.lines()));
    }

    private TakenLines keep(Actor actor, ExitTaken taken, long issue) {
        log.add(new IssueMade(
                taken.lines().request(),
                taken.lines().sheet(),
                issue,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        taken.under()
                .filter(objective -> mayLink(actor, taken, issue, objective))
                .ifPresent(objective -> linking.add(
                        actor,
                        taken.lines().request(),
                        issue,
                        new LinkTarget.Objective(objective),
                        taken.checked().shown().sheet(),
                        ""));
        return taken.lines();
    }

    private boolean mayLink(Actor actor, ExitTaken taken, long issue, ObjectiveId objective) {
        return issues.with(issue)
                .filter(seen -> WorkLinkRules.whyNotChange(
                                actor, seen.mayEdit(), teams.projects().contains(seen.project()))
                        .or(() -> WorkLinkRules.whyNotLink(
                                new LinkTarget.Objective(objective),
                                taken.checked().shown().cycle(),
                                links.ofIssue(issue)))
                        .isEmpty())
                .isPresent();
    }
}
