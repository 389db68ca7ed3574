package org.okrtree.application.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.objective.ObjectiveTyped;

class WithdrawContributionTest {

    private final ContributingTeams teams = new ContributingTeams();
    private final UseCases useCases = teams.useCases;
    private final Contribution offered = teams.offered();

    @Test
    void theChildsSideTakesItBackAndItStaysOnRecord() {
        Contribution withdrawn = Outcomes.done(teams.withdraw(UseCases.MEI, offered));

        assertEquals(offered, withdrawn);
        assertEquals(List.of(), useCases.stores.contributions.openOf(List.of(teams.child)));
        assertEquals(
                Optional.of(new ContributionOnRecord(
                        offered,
                        List.of(),
                        new ContributionOnRecord.Withdrawal(An.MEI, Instant.parse("2026-02-02T09:00:00.123Z")))),
                useCases.stores.contributions.with(offered.id()));
    }

    @Test
    void withdrawingIsOnRecord() {
        Outcomes.done(teams.withdraw(UseCases.MEI, offered));

        List<AuditEntry> entries = useCases.stores.audit.entries();
        AuditEntry last = entries.get(entries.size() - 1);
        assertEquals(
                new AuditEntry(
                        last.uid(),
                        Instant.parse("2026-02-02T09:00:00.123Z"),
                        An.MEI,
                        Deed.CONTRIBUTION_WITHDRAWN,
                        offered.id().uid(),
                        teams.child.uid() + " to " + teams.parent.uid(),
                        ""),
                last);
    }

    @Test
    void theParentsSideDoesNotWithdraw() {
        useCases.assertRefused(new AlignmentRefusal.NotForTheChild("R&D"), () -> teams.withdraw(UseCases.TAO, offered));
    }

    @Test
    void itIsWithdrawnOnce() {
        Outcomes.done(teams.withdraw(UseCases.MEI, offered));

        useCases.assertRefused(new AlignmentRefusal.Withdrawn(), () -> teams.withdraw(UseCases.MEI, offered));
    }

    @Test
    void aContributionThatNobodyKnowsIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.withdrawContribution.run(
                        UseCases.MEI, new WithdrawContributionCommand(new ContributionId(An.uid()))));
    }

    @Test
    void theLeadWithdrawsForAnObjectiveThatWasTakenOutOfItsDraft() {
        ObjectiveId tried = Outcomes.done(useCases.addObjective.run(
                        UseCases.MEI,
                        new AddObjectiveCommand(teams.childSheet.id(), new ObjectiveTyped("Tried", "", "", "", ""))))
                .id();
        Contribution ofTheTried = Outcomes.done(useCases.offerContribution.run(
                UseCases.MEI, new OfferContributionCommand(tried, teams.parent, An.request(), "by trying")));
        Outcomes.done(
                useCases.removeLine.run(UseCases.MEI, new RemoveLineCommand(teams.childSheet.id(), tried.uid(), 1)));

        Outcomes.done(teams.withdraw(UseCases.MEI, ofTheTried));

        assertTrue(useCases.stores
                .contributions
                .with(ofTheTried.id())
                .orElseThrow()
                .isWithdrawn());
    }
}
