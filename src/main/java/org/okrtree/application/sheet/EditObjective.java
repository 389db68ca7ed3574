package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.SheetRules;

/** Saves an edit of an objective of a draft. */
public final class EditObjective {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Clock clock;

    public EditObjective(
            Atomically atomically,
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            Accounts accounts,
            RegisterPerson register,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = new DraftDesk(sheets, teams, cycles, accounts, register);
        this.clock = clock;
    }

    public Outcome<DraftObjective> run(Actor actor, EditObjectiveCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.objective(command.objective())
                        .map(line -> edit(actor, draft, line, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<DraftObjective> edit(Actor actor, Draft draft, DraftObjective line, EditObjectiveCommand command) {
        return SheetRules.whyNotSave(line.version(), command.seenVersion())
                .map(Outcome::<DraftObjective>refused)
                .orElseGet(() -> desk.owner(actor, command.typed().owner())
                        .then(owner -> ObjectiveWords.of(command.typed(), owner))
                        .map(words -> save(actor, draft, line, words)));
    }

    private DraftObjective save(Actor actor, Draft draft, DraftObjective line, ObjectiveWords words) {
        if (line.words().equals(words)) {
            return line;
        }
        DraftObjective saved = new DraftObjective(
                line.id(), line.version() + 1, line.position(), line.number(), words, line.keyResults());
        sheets.save(draft.sheet(), saved, new Saver(actor.person(), clock.instant()));
        desk.edited(draft);
        return saved;
    }
}
