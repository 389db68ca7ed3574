package org.okrtree.application.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.SheetLog;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.drafting.DraftingRefusal;
import org.okrtree.domain.drafting.ExitPlan;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.TakenLines;

/** Takes the way out that a finding offers, in one transaction; it can be taken back. The same request again gives what it has done. */
public final class TakeExit {

    private final Atomically atomically;
    private final Sheets sheets;
    private final SheetLog log;
    private final FindingDesk desk;
    private final Uids uids;
    private final Clock clock;

    public TakeExit(Atomically atomically, Sheets sheets, SheetLog log, CheckSheet checkSheet, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.log = log;
        this.desk = new FindingDesk(checkSheet, log, clock);
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<ExitTaken> run(Actor actor, TakeExitCommand command) {
        return atomically.run(() -> desk.checked(actor, command.sheet())
                .then(checked -> log.of(command.request())
                        .map(before -> again(checked, before))
                        .orElseGet(() -> take(actor, checked, command))));
    }

    private static Outcome<ExitTaken> again(SheetChecked checked, TakenLines before) {
        return before.sheet().equals(checked.shown().sheet().id())
                ? Outcome.done(new ExitTaken(before, checked, false))
                : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<ExitTaken> take(Actor actor, SheetChecked checked, TakeExitCommand command) {
        Draft draft = checked.shown().draft().orElseThrow();
        return draft.line(command.lineUid())
                .map(line -> SheetRules.whyNotSave(line.version(), command.seenVersion())
                        .map(Outcome::<ExitTaken>refused)
                        .orElseGet(() -> plan(checked, draft, line, command)
                                .then(plan -> whyNot(draft, line, plan)
                                        .map(Outcome::<ExitTaken>refused)
                                        .orElseGet(() -> Outcome.done(new ExitTaken(
                                                take(actor, draft, line, plan, command), checked, true))))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Outcome<ExitPlan> plan(SheetChecked checked, Draft draft, DraftLine line, TakeExitCommand command) {
        LocalDate today = LocalDate.now(clock.withZone(checked.shown().cycle().zone()));
        return checked.exits()
                .plan(command.exit(), draft, line, checked.shown().cycle(), today)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new DraftingRefusal.NotSaid()));
    }

    private static Optional<Refusal> whyNot(Draft draft, DraftLine line, ExitPlan plan) {
        Optional<Refusal> whyNotGo = plan.goes() ? SheetRules.whyNotRemove(line) : Optional.empty();
        return whyNotGo.or(
                () -> SheetRules.whyNotAddHealthFigures(draft, plan.health().size()));
    }

    private TakenLines take(Actor actor, Draft draft, DraftLine line, ExitPlan plan, TakeExitCommand command) {
        Saver saver = new Saver(actor.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (plan.goes()) {
            sheets.remove(line);
        }
        if (line instanceof DraftObjective objective) {
            plan.objective().ifPresent(words -> sheets.save(draft.sheet(), objective.saying(words), saver));
        }
        if (line instanceof DraftKeyResult keyResult) {
            plan.keyResult().ifPresent(words -> sheets.save(draft.sheet(), keyResult.saying(words), saver));
        }
        DraftLines lines = lines(draft, line, plan);
        if (!lines.uids().isEmpty()) {
            sheets.addAll(draft.sheet(), lines, saver);
        }
        if (line instanceof DraftKeyResult) {
            placeBehind(draft, line, lines);
        }
        boolean isChanged = plan.objective().isPresent() || plan.keyResult().isPresent();
        TakenLines taken = new TakenLines(
                command.request(),
                draft.sheet().id(),
                saver.person(),
                saver.at(),
                command.exit().source(),
                lines.uids(),
                plan.goes() ? line.title() : "",
                plan.goes() || isChanged
                        ? new TakenLines.From(line.uid(), plan.goes() ? 0 : line.version())
                        : TakenLines.From.NOTHING);
        log.add(taken);
        sheets.edited(draft.sheet());
        return taken;
    }

    private DraftLines lines(Draft draft, DraftLine line, ExitPlan plan) {
        List<DraftObjective> objectives = new ArrayList<>();
        plan.objectives()
                .forEach(words -> objectives.add(new DraftObjective(
                        new ObjectiveId(uids.next()),
                        1,
                        draft.nextPosition() + objectives.size(),
                        0,
                        words,
                        List.of())));
        List<DraftHealthFigure> health = new ArrayList<>();
        plan.health()
                .forEach(words -> health.add(new DraftHealthFigure(
                        new HealthFigureId(uids.next()), 1, draft.nextHealthPosition() + health.size(), 0, words)));
        Map<ObjectiveId, List<DraftKeyResult>> below = new LinkedHashMap<>();
        objectiveOf(draft, line)
                .filter(objective -> !plan.keyResults().isEmpty())
                .ifPresent(objective -> below.put(objective.id(), keyResults(objective, plan)));
        return new DraftLines(objectives, below, health);
    }

    private List<DraftKeyResult> keyResults(DraftObjective objective, ExitPlan plan) {
        List<DraftKeyResult> lines = new ArrayList<>();
        plan.keyResults()
                .forEach(words -> lines.add(new DraftKeyResult(
                        new KeyResultId(uids.next()), 1, Draft.nextPosition(objective) + lines.size(), 0, words)));
        return lines;
    }

    private static Optional<DraftObjective> objectiveOf(Draft draft, DraftLine line) {
        return draft.objectives().stream()
                .filter(objective -> objective.uid().equals(line.uid())
                        || objective.keyResults().stream()
                                .anyMatch(one -> one.uid().equals(line.uid())))
                .findFirst();
    }

    // What came out of a key result stands where it stood.
    private void placeBehind(Draft draft, DraftLine line, DraftLines lines) {
        List<String> fresh = lines.below().values().stream()
                .flatMap(List::stream)
                .map(DraftKeyResult::uid)
                .toList();
        List<String> order = new ArrayList<>();
        for (DraftLine one : draft.besides(line.uid())) {
            if (one.uid().equals(line.uid())) {
                order.addAll(fresh);
            } else {
                order.add(one.uid());
            }
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            positions.put(order.get(i), i + 1);
        }
        if (!fresh.isEmpty()) {
            sheets.place(draft.sheet().id(), positions);
        }
    }
}
