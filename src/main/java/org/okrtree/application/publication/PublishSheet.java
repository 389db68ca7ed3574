package org.okrtree.application.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.publication.PublicationRules;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.team.Team;

/** Publishes a draft as the next revision of its sheet: for ever. The publication of the top sheet makes the cycle run. */
public final class PublishSheet {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Revisions revisions;
    private final UpwardDesk upward;
    private final ReadPublishedSheets published;
    private final RevisionPress press;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public PublishSheet(
            Atomically atomically,
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            CyclePlans plans,
            Contributions contributions,
            Revisions revisions,
            ReadPublishedSheets published,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.plans = plans;
        this.revisions = revisions;
        this.upward = new UpwardDesk(contributions, revisions, published);
        this.published = published;
        this.press = new RevisionPress(revisions, uids);
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<PublishedRevision> run(Actor actor, PublishSheetCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<PublishedRevision>refused)
                .orElseGet(() -> SameRequest.once(
                        () -> revisions.madeBy(command.request()).map(before -> again(actor, command, before)),
                        () -> publish(actor, command))));
    }

    private static Outcome<PublishedRevision> again(
            Actor actor, PublishSheetCommand command, PublishedRevision before) {
        return actor.is(before.by()) && before.sheet().equals(command.sheet())
                ? Outcome.done(before)
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<PublishedRevision> publish(Actor actor, PublishSheetCommand command) {
        Optional<Draft> draft = sheets.draft(command.sheet());
        Optional<Cycle> cycle = draft.flatMap(it -> cycles.with(it.sheet().cycle()));
        List<Team> all = teams.all();
        Optional<Team> team = draft.flatMap(it ->
                all.stream().filter(one -> one.id().equals(it.sheet().team())).findFirst());
        if (draft.isEmpty() || cycle.isEmpty() || team.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        CyclePlan plan = plans.of(cycle.get().id());
        return Text.paragraph("reason", command.reason()).then(reason -> {
            Optional<PublishedRevision> newest =
                    revisions.newestOf(List.of(command.sheet())).stream().findFirst();
            Upward up = upward.of(draft.get());
            return PublicationRules.whyNotPublish(draft.get().sheet(), team.get(), cycle.get(), plan, actor)
                    .or(() -> whyNotSo(draft.get(), up, newest, command, reason))
                    .map(Outcome::<PublishedRevision>refused)
                    .orElseGet(() -> {
                        startCycle(actor, cycle.get(), team.get());
                        return Outcome.done(append(
                                actor,
                                command,
                                reason,
                                PublishedLines.of(draft.get(), up),
                                PublishedCycle.of(cycle.get()),
                                PublishedTeam.of(team.get(), all),
                                // one that ran before plans were kept
                                plan.scoringRule().orElseGet(ScoringRule.Linear::new),
                                newest));
                    });
        });
    }

    private Optional<Refusal> whyNotSo(
            Draft draft, Upward up, Optional<PublishedRevision> newest, PublishSheetCommand command, String reason) {
        Optional<PublishedSheet> before =
                newest.map(revision -> published.run(List.of(revision.hash())).get(revision.hash()));
        return PublicationRules.whatIsMissing(draft, up, before)
                .or(() -> PublicationRules.whyNotSo(draft, command.seen(), reason, before));
    }

    private void startCycle(Actor actor, Cycle before, Team team) {
        if (!PublicationRules.startsTheCycle(before)) {
            return;
        }
        Cycle after = before.in(CycleState.RUNNING);
        cycles.move(before, after);
        audit.append(new AuditEntry(
                uids.next(),
                clock.instant(),
                actor.person(),
                Deed.CYCLE_MOVED,
                after.id().uid(),
                before.state().code(),
                after.state().code() + ": published by team " + team.id().uid()));
    }

    private PublishedRevision append(
            Actor actor,
            PublishSheetCommand command,
            String reason,
            PublishedLines lines,
            PublishedCycle cycle,
            PublishedTeam team,
            ScoringRule scoringRule,
            Optional<PublishedRevision> newest) {
        int number = newest.map(PublishedRevision::number).orElse(0) + 1;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PublishedSheet content = new PublishedSheet(
                command.sheet(),
                number,
                at,
                actor.person(),
                reason,
                cycle,
                team,
                scoringRule,
                lines.objectives(),
                lines.health());
        PublishedRevision revision = press.append(content, command.request(), newest);
        sheets.markPublished(command.sheet(), lines.numbers());
        return revision;
    }
}
