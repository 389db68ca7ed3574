package org.okrtree.application.alignment;

import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;

/** Mei's R&D below Tao's company, each with one published objective. */
final class ContributingTeams {

    final UseCases useCases = new UseCases();
    final Team company = An.team().key("CO").named("Company").ledBy(An.TAO).build();
    final Sheet childSheet = useCases.published();
    final ObjectiveId child = useCases.objective(childSheet).id();
    final Sheet parentSheet;
    final ObjectiveId parent;

    ContributingTeams() {
        useCases.stores.teams.add(company);
        useCases.takePart(company);
        parentSheet = Outcomes.done(
                useCases.startSheet.run(UseCases.TAO, new StartSheetCommand(useCases.cycle.id(), company.id())));
        parent = Outcomes.done(useCases.addObjective.run(
                        UseCases.TAO,
                        new AddObjectiveCommand(parentSheet.id(), new ObjectiveTyped("We are loved", "", "", ""))))
                .id();
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.TAO,
                new AddKeyResultCommand(parentSheet.id(), parent, UseCases.typed("Renewals", "70", "90"))));
        publishParent("");
    }

    void publishParent(String reason) {
        useCases.agree(parentSheet, UseCases.TAO);
        Outcomes.done(useCases.publishSheet.run(
                UseCases.TAO,
                new PublishSheetCommand(
                        parentSheet.id(),
                        An.request(),
                        reason,
                        useCases.draft(parentSheet).lineVersions())));
    }

    Outcome<Contribution> offer(Actor actor, RequestId request, String sentence) {
        return useCases.offerContribution.run(actor, new OfferContributionCommand(child, parent, request, sentence));
    }

    Contribution offered() {
        return Outcomes.done(offer(UseCases.MEI, An.request(), "by being faster"));
    }

    Outcome<ContributionAnswer> answer(Actor actor, Contribution to, String answer, String text) {
        return useCases.answerContribution.run(
                actor, new AnswerContributionCommand(to.id(), An.request(), answer, text));
    }

    Outcome<Contribution> withdraw(Actor actor, Contribution which) {
        return useCases.withdrawContribution.run(actor, new WithdrawContributionCommand(which.id()));
    }
}
