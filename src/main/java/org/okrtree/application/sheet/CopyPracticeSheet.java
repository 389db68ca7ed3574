package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLines;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.team.Team;

/**
 * Copies the lines of a practice sheet to the end of the same team's draft in a cycle that counts, and starts that draft where there
 * is none. The practice stays as it is. The same request again gives what it has copied.
 */
public final class CopyPracticeSheet {

    private final Atomically atomically;
    private final Sheets sheets;
    private final SheetLog log;
    private final Teams teams;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final StartSheet startSheet;
    private final Uids uids;
    private final Clock clock;

    public CopyPracticeSheet(
            Atomically atomically,
            Sheets sheets,
            SheetLog log,
            Teams teams,
            Cycles cycles,
            CyclePlans plans,
            StartSheet startSheet,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.log = log;
        this.teams = teams;
        this.cycles = cycles;
        this.plans = plans;
        this.startSheet = startSheet;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<TakenLines> run(Actor actor, CopyPracticeSheetCommand command) {
        return atomically.run(() -> {
            Optional<Draft> practice =
                    AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : sheets.draft(command.sheet());
            Optional<Team> team = practice.flatMap(it -> teams.with(it.sheet().team()));
            Optional<Cycle> from = practice.flatMap(it -> cycles.with(it.sheet().cycle()));
            Optional<Cycle> into = cycles.with(command.into());
            if (practice.isEmpty() || team.isEmpty() || from.isEmpty() || into.isEmpty()) {
                return Outcome.refused(new AccessRefusal.NotThere());
            }
            return SheetRules.whyNotCopy(
                            practice.get(),
                            from.get(),
                            team.get(),
                            plans.of(from.get().id()),
                            into.get(),
                            actor)
                    .map(Outcome::<TakenLines>refused)
                    .orElseGet(() -> startSheet
                            .run(
                                    actor,
                                    new StartSheetCommand(
                                            command.into(), team.get().id()))
                            .then(sheet -> log.of(command.request())
                                    .map(taken -> again(sheet, taken))
                                    .orElseGet(() -> copy(actor, practice.get(), sheet, command))));
        });
    }

    private static Outcome<TakenLines> again(Sheet sheet, TakenLines taken) {
        return taken.sheet().equals(sheet.id()) ? Outcome.done(taken) : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<TakenLines> copy(Actor actor, Draft practice, Sheet sheet, CopyPracticeSheetCommand command) {
        Draft draft = sheets.draft(sheet.id()).orElseThrow();
        return SheetRules.whyNotAddHealthFigures(draft, practice.health().size())
                .map(Outcome::<TakenLines>refused)
                .orElseGet(() -> Outcome.done(add(actor, draft, lines(practice, draft), command.request())));
    }

    private TakenLines add(Actor actor, Draft draft, DraftLines lines, RequestId request) {
        Saver saver = new Saver(actor.person(), clock.instant());
        TakenLines taken = new TakenLines(
                request,
                draft.sheet().id(),
                saver.person(),
                saver.at(),
                TakenLines.Source.COPIED,
                lines.uids(),
                "",
                TakenLines.From.NOTHING);
        log.add(taken);
        sheets.addAll(draft.sheet(), lines, saver);
        sheets.edited(draft.sheet());
        return taken;
    }

    private DraftLines lines(Draft practice, Draft draft) {
        List<DraftObjective> objectives = new ArrayList<>();
        for (DraftObjective objective : practice.objectives()) {
            objectives.add(new DraftObjective(
                    new ObjectiveId(uids.next()),
                    1,
                    draft.nextPosition() + objectives.size(),
                    0,
                    objective.words(),
                    objective.keyResults().stream()
                            .map(line -> new DraftKeyResult(
                                    new KeyResultId(uids.next()), 1, line.position(), 0, line.words()))
                            .toList()));
        }
        List<DraftHealthFigure> health = new ArrayList<>();
        for (DraftHealthFigure figure : practice.health()) {
            health.add(new DraftHealthFigure(
                    new HealthFigureId(uids.next()), 1, draft.nextHealthPosition() + health.size(), 0, figure.words()));
        }
        return new DraftLines(objectives, Map.of(), health);
    }
}
