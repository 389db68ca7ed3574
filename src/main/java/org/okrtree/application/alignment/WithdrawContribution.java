package org.okrtree.application.alignment;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.AlignedObjective;
import org.okrtree.domain.alignment.AlignmentRules;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

/** Takes a contribution back. It stays on record with its answers, and may be offered again. */
public final class WithdrawContribution {

    private final Atomically atomically;
    private final AlignmentDesk desk;
    private final Contributions contributions;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public WithdrawContribution(
            Atomically atomically,
            AlignmentDesk desk,
            Contributions contributions,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.desk = desk;
        this.contributions = contributions;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    /** Gives the contribution that was withdrawn. */
    public Outcome<Contribution> run(Actor actor, WithdrawContributionCommand command) {
        return atomically.run(() -> {
            if (AccessRules.whyNotUse(actor).isPresent()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            Optional<ContributionOnRecord> found = contributions.with(command.contribution());
            Optional<AlignedObjective> child =
                    found.flatMap(it -> desk.everThere(it.contribution().child()));
            if (found.isEmpty() || child.isEmpty()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return AlignmentRules.whyNotWithdraw(found.get(), child.get(), actor)
                    .map(Outcome::<Contribution>refused)
                    .orElseGet(() -> Outcome.done(withdraw(actor, found.get().contribution())));
        });
    }

    private Contribution withdraw(Actor actor, Contribution contribution) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        contributions.withdraw(contribution.id(), actor.person(), now);
        audit.append(new AuditEntry(
                uids.next(),
                now,
                actor.person(),
                Deed.CONTRIBUTION_WITHDRAWN,
                contribution.id().uid(),
                contribution.child().uid() + " to " + contribution.parent().uid(),
                ""));
        return contribution;
    }
}
