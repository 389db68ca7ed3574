package org.okrtree.application.alignment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.AlignedObjective;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.alignment.AlignmentRules;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionGraph;

/** Says, from below, that an objective contributes to another one, and how. It waits for no answer and moves no number. */
public final class OfferContribution {

    private final Atomically atomically;
    private final AlignmentDesk desk;
    private final CyclePlans plans;
    private final NamePeople names;
    private final Contributions contributions;
    private final Uids uids;
    private final Clock clock;

    public OfferContribution(
            Atomically atomically,
            AlignmentDesk desk,
            CyclePlans plans,
            NamePeople names,
            Contributions contributions,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.plans = plans;
        this.desk = desk;
        this.names = names;
        this.contributions = contributions;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<Contribution> run(Actor actor, OfferContributionCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor)
                .map(Outcome::<Contribution>refused)
                .orElseGet(() -> SameRequest.once(
                        () -> contributions.offeredBy(command.request()).map(before -> again(actor, command, before)),
                        () -> offer(actor, command))));
    }

    private static Outcome<Contribution> again(Actor actor, OfferContributionCommand command, Contribution before) {
        boolean isTheSame = actor.is(before.by())
                && before.child().equals(command.child())
                && before.parent().equals(command.parent());
        return isTheSame ? Outcome.done(before) : Outcome.refused(new AccessRefusal.NotThere());
    }

    private boolean isInSight(AlignedObjective one, Actor actor) {
        return AlignmentRules.isInSight(one, plans.of(one.cycle().id()), actor);
    }

    private Outcome<Contribution> offer(Actor actor, OfferContributionCommand command) {
        Optional<AlignedObjective> child = desk.standing(command.child()).filter(one -> isInSight(one, actor));
        if (child.isEmpty()) {
            return Outcome.refused(new AlignmentRefusal.NoSuchObjective("child"));
        }
        Optional<Refusal> mayNot = AlignmentRules.whyNotSpeakFor(child.get(), actor);
        if (mayNot.isPresent()) {
            return Outcome.refused(mayNot.get());
        }
        return Text.line("sentence", command.sentence())
                .then(sentence -> desk.standing(command.parent())
                        .filter(one -> isInSight(one, actor))
                        .map(parent -> offer(actor, command, sentence, child.get(), parent))
                        .orElseGet(() -> Outcome.refused(new AlignmentRefusal.NoSuchObjective("parent"))));
    }

    private Outcome<Contribution> offer(
            Actor actor,
            OfferContributionCommand command,
            String sentence,
            AlignedObjective child,
            AlignedObjective parent) {
        Set<CycleId> reached = AlignmentRules.reachedFrom(child.cycle());
        ContributionGraph graph = contributions.graph(reached, child.cycle().id());
        return AlignmentRules.whyNotOffer(child, parent, graph)
                .or(() -> whyNobodyAnswers(parent))
                .map(Outcome::<Contribution>refused)
                .orElseGet(() -> Outcome.done(add(actor, command, sentence, child, parent, graph)));
    }

    private Optional<Refusal> whyNobodyAnswers(AlignedObjective parent) {
        return names.run(List.of(parent.owner())).isEmpty()
                ? Optional.of(new AlignmentRefusal.OwnerGone("parent"))
                : Optional.empty();
    }

    private Contribution add(
            Actor actor,
            OfferContributionCommand command,
            String sentence,
            AlignedObjective child,
            AlignedObjective parent,
            ContributionGraph graph) {
        desk.holdTheWayUp(child, parent);
        Contribution contribution = new Contribution(
                new ContributionId(uids.next()),
                command.request(),
                child.id(),
                child.cycle().id(),
                child.sheet().id(),
                parent.id(),
                parent.cycle().id(),
                parent.sheet().id(),
                sentence,
                actor.person(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        contributions.add(contribution, graph.offered() + 1);
        return contribution;
    }
}
