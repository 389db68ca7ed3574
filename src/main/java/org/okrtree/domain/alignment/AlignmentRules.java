package org.okrtree.domain.alignment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.sheet.SheetRules;

/** What contributes to what, who offers it, who takes it back and who answers. */
public final class AlignmentRules {

    private AlignmentRules() {}

    /** The cycles whose objectives an objective of this cycle may contribute to: its own and the one above. */
    public static Set<CycleId> reachedFrom(Cycle cycle) {
        return Stream.concat(Stream.of(cycle.id()), cycle.parent().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the actor is told of this objective at all: it is published, or its draft is for the actor to read.
     *
     * @param plan of the objective's cycle
     */
    public static boolean isInSight(AlignedObjective objective, CyclePlan plan, Actor actor) {
        return objective.isPublished()
                || SheetRules.whyNotRead(objective.sheet(), objective.team(), plan, actor)
                        .isEmpty();
    }

    /** The child's owner, or the lead of its team. */
    public static Optional<Refusal> whyNotSpeakFor(AlignedObjective child, Actor actor) {
        return whyNotSpeakFor(child.owner(), child.team().lead(), child.team().name(), actor);
    }

    /** The same of an objective of which only this is known. */
    public static Optional<Refusal> whyNotSpeakFor(PersonId owner, PersonId lead, String teamName, Actor actor) {
        return actor.is(owner) || actor.is(lead)
                ? Optional.empty()
                : Optional.of(new AlignmentRefusal.NotForTheChild(teamName));
    }

    /** Whether the child's side may offer something in a cycle that is so; to what is said when it is offered. */
    public static Optional<Refusal> whyNotOfferFrom(
            PersonId owner, PersonId lead, String teamName, Cycle cycle, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() -> whyNotSpeakFor(owner, lead, teamName, actor))
                .or(() -> whyNotIn(cycle));
    }

    /** Why the child cannot contribute to the parent, given what contributes to what already. */
    public static Optional<Refusal> whyNotOffer(
            AlignedObjective child, AlignedObjective parent, ContributionGraph graph) {
        if (child.sheet().id().equals(parent.sheet().id())) {
            return Optional.of(new AlignmentRefusal.SameSheet("parent"));
        }
        if (!reachedFrom(child.cycle()).contains(parent.cycle().id())) {
            return Optional.of(
                    new AlignmentRefusal.OtherCycle("parent", child.cycle().name()));
        }
        if (graph.has(child.id(), parent.id())) {
            return Optional.of(new AlignmentRefusal.AlreadyOffered());
        }
        return graph.wouldCloseCircle(child.id(), parent.id())
                ? Optional.of(new AlignmentRefusal.Circle("parent"))
                : whyNotIn(child.cycle()).or(() -> whyNotIn(parent.cycle()));
    }

    /** The parent's owner answers, while the cycle of the child is open and the offer stands. */
    public static Optional<Refusal> whyNotAnswer(
            ContributionOnRecord contribution, AlignedObjective parent, Cycle cycle, Actor actor) {
        return whyNotAnswer(contribution, parent.owner(), cycle, actor);
    }

    /** The same by the owner alone. */
    public static Optional<Refusal> whyNotAnswer(
            ContributionOnRecord contribution, PersonId parentOwner, Cycle cycle, Actor actor) {
        if (!actor.is(parentOwner)) {
            return Optional.of(new AlignmentRefusal.NotForTheParent());
        }
        return whyNotStanding(contribution).or(() -> whyNotIn(cycle));
    }

    /** The child's side takes it back, while the cycle of the child is open. */
    public static Optional<Refusal> whyNotWithdraw(
            ContributionOnRecord contribution, AlignedObjective child, Actor actor) {
        return whyNotWithdraw(
                contribution, child.owner(), child.team().lead(), child.team().name(), child.cycle(), actor);
    }

    /** The same of a child of which only this is known. */
    public static Optional<Refusal> whyNotWithdraw(
            ContributionOnRecord contribution,
            PersonId owner,
            PersonId lead,
            String teamName,
            Cycle cycle,
            Actor actor) {
        return whyNotSpeakFor(owner, lead, teamName, actor)
                .or(() -> whyNotStanding(contribution))
                .or(() -> whyNotIn(cycle));
    }

    private static Optional<Refusal> whyNotStanding(ContributionOnRecord contribution) {
        return contribution.isWithdrawn() ? Optional.of(new AlignmentRefusal.Withdrawn()) : Optional.empty();
    }

    private static Optional<Refusal> whyNotIn(Cycle cycle) {
        return cycle.state().isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen(cycle.name()));
    }
}
