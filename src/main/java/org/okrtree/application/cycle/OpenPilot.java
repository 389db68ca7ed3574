package org.okrtree.application.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.Atomically;
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleTyped;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyTyped;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** Prepares a pilot and opens it for drafting in one go, with proposed days and the linear scoring rule. For administrators. */
public final class OpenPilot {

    private final Atomically atomically;
    private final Cycles cycles;
    private final Teams teams;
    private final Strategies strategies;
    private final ReviseStrategy revise;
    private final PrepareCycle prepare;
    private final PlanCycle plan;
    private final StartDrafting start;
    private final Uids uids;

    public OpenPilot(
            Atomically atomically,
            Cycles cycles,
            Teams teams,
            Strategies strategies,
            ReviseStrategy revise,
            PrepareCycle prepare,
            PlanCycle plan,
            StartDrafting start,
            Uids uids) {
        this.atomically = atomically;
        this.cycles = cycles;
        this.teams = teams;
        this.strategies = strategies;
        this.revise = revise;
        this.prepare = prepare;
        this.plan = plan;
        this.start = start;
        this.uids = uids;
    }

    public Outcome<Cycle> run(Actor actor, OpenPilotCommand command) {
        return atomically.run(() -> AccessRules.whyNotAdminister(actor)
                .map(Outcome::<Cycle>refused)
                .orElseGet(() -> Text.paragraph("reason", command.reason())
                        .then(reason -> prepare.run(actor, typed(command)))
                        .then(cycle -> say(actor, command)
                                .then(isSaid -> plan.run(
                                        actor, new PlanCycleCommand(cycle.id(), 0, plan(cycle, command, isSaid))))
                                .then(planned -> start.run(actor, cycle.id())))));
    }

    private static CycleTyped typed(OpenPilotCommand command) {
        return new CycleTyped(
                command.shortKey(),
                command.name(),
                CycleKind.PILOT.code(),
                command.firstDay(),
                command.lastDay(),
                command.zone(),
                "");
    }

    /** Whether there is a strategy then: the sentence stands beside what was said before. */
    private Outcome<Boolean> say(Actor actor, OpenPilotCommand command) {
        Optional<Strategy> newest = strategies.newest();
        if (command.strategy().isBlank()) {
            return Outcome.done(newest.isPresent());
        }
        List<String> statements = Stream.concat(
                        newest.stream()
                                .flatMap(before -> before.statements().stream())
                                .map(Statement::text),
                        Stream.of(command.strategy()))
                .toList();
        return revise.run(
                        actor,
                        new ReviseStrategyCommand(
                                new RequestId(uids.next()),
                                newest.map(Strategy::version).orElse(0),
                                new StrategyTyped(
                                        newest.map(Strategy::mission).orElse(""),
                                        newest.map(Strategy::vision).orElse(""),
                                        statements,
                                        newest.map(before -> command.name()).orElse(""))))
                .map(said -> true);
    }

    private PlanTyped plan(Cycle cycle, OpenPilotCommand command, boolean isSaid) {
        RulesDocument rules = RulesDocument.proposedFor(cycle, CycleRules.isFirst(cycle, cycles.all()));
        return new PlanTyped(
                command.scope().isEmpty() ? everyTeam() : command.scope(),
                (command.committee().isEmpty() ? List.of("") : command.committee())
                        .stream()
                                .map(person -> new PlanTyped.Member(person, List.of(Duty.LEAD.code()), "", false))
                                .toList(),
                Stream.of(RulesDocument.Step.values())
                        .flatMap(step -> rules.entry(step).stream()
                                .map(entry -> new PlanTyped.Step(
                                        step.code(), entry.on().toString(), entry.what(), entry.byWhom())))
                        .toList(),
                ScoringRule.LINEAR,
                "",
                List.of(),
                false,
                false,
                command.understoodOn(),
                skipped(command, isSaid));
    }

    private List<String> everyTeam() {
        return teams.all().stream()
                .filter(team ->
                        !team.isClosed() && team.level() != TeamLevel.COMPANY && team.level() != TeamLevel.PERSON)
                .map(Team::id)
                .map(id -> id.uid())
                .toList();
    }

    // Without a reason nothing is skipped, and the step to drafting says all that is missing.
    private static List<PlanTyped.Skip> skipped(OpenPilotCommand command, boolean isSaid) {
        List<PlanTyped.Skip> skipped = new ArrayList<>();
        if (!command.reason().isBlank() && !isSaid) {
            skipped.add(new PlanTyped.Skip(CycleCondition.STRATEGY.code(), command.reason()));
        }
        if (!command.reason().isBlank() && command.understoodOn().isBlank()) {
            skipped.add(new PlanTyped.Skip(CycleCondition.SHARED_UNDERSTANDING.code(), command.reason()));
        }
        return skipped;
    }
}
