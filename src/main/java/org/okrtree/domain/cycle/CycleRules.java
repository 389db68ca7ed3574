package org.okrtree.domain.cycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;

/** How a cycle goes on from state to state, what it needs for it, and who says so. */
public final class CycleRules {

    private CycleRules() {}

    /** The committee plans its cycle, and administrators do. */
    public static Optional<Refusal> whyNotPlan(Cycle cycle, CyclePlan plan, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() -> plan.committee().has(actor.person()) || actor.mayAdminister()
                        ? Optional.empty()
                        : Optional.of(new CycleRefusal.NotTheCommittee(cycle.name())));
    }

    /** The committee decides for all; where none is named, because it was skipped, administrators stand in for it. */
    public static Optional<Refusal> whyNotDecide(Cycle cycle, CyclePlan plan, Actor actor) {
        return AccessRules.whyNotUse(actor).or(() -> {
            boolean decides = plan.committee().isNamed() ? plan.committee().has(actor.person()) : actor.mayAdminister();
            return decides ? Optional.empty() : Optional.of(new CycleRefusal.NotTheCommittee(cycle.name()));
        });
    }

    /** No two cycles have one short key. */
    public static Optional<Refusal> whyNotNamed(Cycle cycle, List<Cycle> others) {
        return others.stream().anyMatch(other -> other.shortKey().equals(cycle.shortKey()))
                ? Optional.of(new CycleRefusal.ShortKeyTaken(
                        "shortKey", cycle.shortKey().text()))
                : Optional.empty();
    }

    /** Whether nothing but practice has run here before: such a cycle gets more time for drafting. */
    public static boolean isFirst(Cycle cycle, List<Cycle> all) {
        return all.stream()
                .filter(other ->
                        other.kind() != CycleKind.PRACTICE && !other.id().equals(cycle.id()))
                .noneMatch(other -> other.state().compareTo(CycleState.DRAFTING) > 0);
    }

    /** A cycle lies within the days of its parent. A new one closes no circle: nothing belongs to it yet. */
    public static Optional<Refusal> whyNotUnder(Cycle cycle, Cycle parent) {
        return parent.kind() != CycleKind.PRACTICE && isWithin(cycle, parent)
                ? Optional.empty()
                : Optional.of(new CycleRefusal.OutsideParent("parent", parent.name()));
    }

    private static boolean isWithin(Cycle cycle, Cycle parent) {
        return !cycle.firstDay().isBefore(parent.firstDay()) && !cycle.lastDay().isAfter(parent.lastDay());
    }

    /** Name, days, zone and parent are in every published text, and what was known then is counted by them: from then on they stand. */
    public static Optional<Refusal> whyNotRedate(Cycle cycle) {
        if (cycle.kind() == CycleKind.PRACTICE) {
            return Optional.of(new CycleRefusal.OnlyPractice(cycle.name()));
        }
        return cycle.state() == CycleState.PREPARING || cycle.state() == CycleState.DRAFTING
                ? Optional.empty()
                : Optional.of(new CycleRefusal.DaysStand(cycle.name()));
    }

    /**
     * Why the cycle cannot be so from now on: it lies within the days of its parent, those that belong to it lie within its days, and
     * no cycle belongs to itself, also not by way of others.
     *
     * @param after what the cycle shall be
     * @param all cycles, as they stand
     */
    public static Optional<Refusal> whyNotRedate(Cycle after, List<Cycle> all) {
        Optional<Cycle> parent = above(after, all);
        if (parent.isPresent() && isAbove(after, parent.get(), all)) {
            return Optional.of(
                    new CycleRefusal.CircleOfCycles("parent", parent.get().name()));
        }
        return parent.flatMap(it -> whyNotUnder(after, it))
                .or(() -> all.stream()
                        .filter(other -> other.parent().equals(Optional.of(after.id())))
                        .filter(other -> !isWithin(other, after))
                        .findFirst()
                        .map(other -> new CycleRefusal.ChildOutside(
                                other.firstDay().isBefore(after.firstDay()) ? "firstDay" : "lastDay", other.name())));
    }

    private static boolean isAbove(Cycle cycle, Cycle below, List<Cycle> all) {
        Set<CycleId> seen = new HashSet<>();
        Optional<Cycle> at = Optional.of(below);
        while (at.isPresent() && seen.add(at.get().id())) {
            if (at.get().id().equals(cycle.id())) {
                return true;
            }
            at = above(at.get(), all);
        }
        return false;
    }

    private static Optional<Cycle> above(Cycle cycle, List<Cycle> all) {
        return cycle.parent()
                .flatMap(id ->
                        all.stream().filter(other -> other.id().equals(id)).findFirst());
    }

    /** How a closed cycle was run stays as it is. */
    public static Optional<Refusal> whyNotChange(Cycle cycle) {
        return cycle.state() == CycleState.CLOSED
                ? Optional.of(new CycleRefusal.NotOpen(cycle.name()))
                : Optional.empty();
    }

    /**
     * Why the plan cannot be changed so.
     *
     * @param today in the zone of the cycle
     * @param teams all teams
     */
    public static Optional<Refusal> whyNotChange(
            Cycle cycle, CyclePlan before, CyclePlan after, LocalDate today, List<Team> teams) {
        Optional<Refusal> whyNot = whyNotChange(cycle);
        if (whyNot.isPresent()) {
            return whyNot;
        }
        boolean ruleIsPublished = cycle.state() == CycleState.RUNNING || cycle.state() == CycleState.SCORING;
        if (ruleIsPublished && !before.scoringRule().equals(after.scoringRule())) {
            return Optional.of(new CycleRefusal.ScoringRuleStands("scoringRule"));
        }
        if (after.understoodOn().filter(day -> day.isAfter(today)).isPresent()) {
            return Optional.of(new CycleRefusal.NotHeldYet("understoodOn"));
        }
        return whyNotSkip(after.skipped())
                .or(() -> teams.stream()
                        .filter(team -> after.scope().contains(team.id()))
                        .flatMap(team -> whyNotTakePart(cycle, before, after, team).stream())
                        .findFirst());
    }

    private static Optional<Refusal> whyNotSkip(Map<CycleCondition, String> skipped) {
        for (CycleCondition condition : CycleCondition.values()) {
            String reason = skipped.get(condition);
            if (reason != null && !condition.maySkip()) {
                return Optional.of(new CycleRefusal.NeverSkipped("skipped", condition));
            }
            if (reason != null && reason.isEmpty()) {
                return Optional.of(new CycleRefusal.NoReason("skipped"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> whyNotTakePart(Cycle cycle, CyclePlan before, CyclePlan after, Team team) {
        if (team.isClosed() && !before.scope().contains(team.id())) {
            return Optional.of(new TeamRefusal.Closed(team.name()));
        }
        if (team.level() == TeamLevel.COMPANY && cycle.kind() == CycleKind.PILOT) {
            return Optional.of(new CycleRefusal.CompanyInPilot("scope", team.name()));
        }
        return team.level() == TeamLevel.PERSON && !after.personalSheets()
                ? Optional.of(new CycleRefusal.NoPersonalSheets("scope", team.name()))
                : Optional.empty();
    }

    /**
     * What is there already of all that the steps of a cycle need.
     *
     * @param isTopSheetAgreed asked of the rules of publication
     * @param today in the zone of the cycle
     */
    public static Set<CycleCondition> met(
            Cycle cycle,
            CyclePlan plan,
            Optional<Strategy> strategy,
            List<Team> teams,
            boolean isTopSheetAgreed,
            LocalDate today) {
        Set<CycleCondition> met = EnumSet.noneOf(CycleCondition.class);
        met.addAll(metToDraft(cycle, plan, strategy, teams));
        met.addAll(metToRun(cycle, plan, isTopSheetAgreed));
        met.addAll(metToScore(cycle, today));
        return met;
    }

    /** Preparing to drafting. */
    public static Optional<Refusal> whyNotStartDrafting(
            Cycle cycle, CyclePlan plan, Optional<Strategy> strategy, List<Team> teams) {
        return whyNotLeave(CycleState.PREPARING, cycle, plan, metToDraft(cycle, plan, strategy, teams));
    }

    private static Set<CycleCondition> metToDraft(
            Cycle cycle, CyclePlan plan, Optional<Strategy> strategy, List<Team> teams) {
        Set<CycleCondition> met = EnumSet.noneOf(CycleCondition.class);
        if (strategy.filter(it -> cycle.kind() == CycleKind.PILOT || it.isWhole())
                .isPresent()) {
            met.add(CycleCondition.STRATEGY);
        }
        if (plan.understoodOn().isPresent()) {
            met.add(CycleCondition.SHARED_UNDERSTANDING);
        }
        if (plan.committee().isNamed()) {
            met.add(CycleCondition.COMMITTEE);
        }
        if (teams.stream()
                .anyMatch(team -> plan.scope().contains(team.id())
                        && (cycle.kind() == CycleKind.PILOT || team.level() == TeamLevel.COMPANY))) {
            met.add(CycleCondition.SCOPE);
        }
        return met;
    }

    /** Drafting to running: what the publication of the top sheet needs besides that sheet's own words. */
    public static Optional<Refusal> whyNotRun(Cycle cycle, CyclePlan plan, boolean isTopSheetAgreed) {
        return whyNotLeave(CycleState.DRAFTING, cycle, plan, metToRun(cycle, plan, isTopSheetAgreed));
    }

    private static Set<CycleCondition> metToRun(Cycle cycle, CyclePlan plan, boolean isTopSheetAgreed) {
        Set<CycleCondition> met = EnumSet.noneOf(CycleCondition.class);
        if (plan.rules().isCompleteFor(cycle)) {
            met.add(CycleCondition.RULES_DOCUMENT);
        }
        if (plan.scoringRule().isPresent()) {
            met.add(CycleCondition.SCORING_RULE);
        }
        if (isTopSheetAgreed) {
            met.add(CycleCondition.TOP_SHEET_AGREED);
        }
        return met;
    }

    /**
     * Running to scoring.
     *
     * @param today in the zone of the cycle
     */
    public static Optional<Refusal> whyNotStartScoring(Cycle cycle, CyclePlan plan, LocalDate today) {
        return whyNotLeave(CycleState.RUNNING, cycle, plan, metToScore(cycle, today));
    }

    private static Set<CycleCondition> metToScore(Cycle cycle, LocalDate today) {
        return today.isBefore(cycle.lastDay())
                ? EnumSet.noneOf(CycleCondition.class)
                : EnumSet.of(CycleCondition.LAST_DAY);
    }

    /** Scoring to closed. */
    public static Optional<Refusal> whyNotClose(Cycle cycle, CyclePlan plan) {
        return whyNotLeave(CycleState.SCORING, cycle, plan, EnumSet.noneOf(CycleCondition.class));
    }

    /** Closed, back to scoring: on record for ever, so never without a reason. */
    public static Optional<Refusal> whyNotReopen(Cycle cycle, String reason) {
        if (cycle.state() != CycleState.CLOSED) {
            return Optional.of(new CycleRefusal.NotInState(cycle.name(), CycleState.CLOSED));
        }
        return reason.isEmpty() ? Optional.of(new CycleRefusal.NoReason("reason")) : Optional.empty();
    }

    /** Only what was not published may go: a practice cycle, by whoever leads a team of its, or by an administrator. */
    public static Optional<Refusal> whyNotThrowAway(Cycle cycle, CyclePlan plan, List<Team> teams, Actor actor) {
        if (cycle.kind() != CycleKind.PRACTICE) {
            return Optional.of(new CycleRefusal.NoPractice(cycle.name()));
        }
        boolean leads = teams.stream().anyMatch(team -> plan.scope().contains(team.id()) && actor.is(team.lead()));
        return leads || actor.mayAdminister()
                ? Optional.empty()
                : Optional.of(new CycleRefusal.NotYourPractice(cycle.name()));
    }

    private static Optional<Refusal> whyNotLeave(
            CycleState state, Cycle cycle, CyclePlan plan, Set<CycleCondition> met) {
        if (cycle.kind() == CycleKind.PRACTICE) {
            return Optional.of(new CycleRefusal.OnlyPractice(cycle.name()));
        }
        if (cycle.state() != state) {
            return Optional.of(new CycleRefusal.NotInState(cycle.name(), state));
        }
        List<CycleCondition> missing = Stream.of(CycleCondition.values())
                .filter(condition -> condition.isNeededToLeave(state))
                .filter(condition -> !met.contains(condition))
                .filter(condition -> !(condition.maySkip() && plan.skipped().containsKey(condition)))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new CycleRefusal.ConditionsMissing(cycle.name(), missing));
    }
}
