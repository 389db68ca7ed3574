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
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.SheetRules;

/** Saves an edit of a key result of a draft. */
public final class EditKeyResult {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Clock clock;

    public EditKeyResult(
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

    public Outcome<DraftKeyResult> run(Actor actor, EditKeyResultCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.keyResult(command.keyResult())
                        .map(line -> edit(actor, draft, line, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<DraftKeyResult> edit(Actor actor, Draft draft, DraftKeyResult line, EditKeyResultCommand command) {
        return SheetRules.whyNotSave(line.version(), command.seenVersion())
                .map(Outcome::<DraftKeyResult>refused)
                .orElseGet(() -> desk.owner(actor, command.typed().owner())
                        .then(owner -> KeyResultWords.of(command.typed(), owner))
                        .map(words -> save(actor, draft, line, words)));
    }

    private DraftKeyResult save(Actor actor, Draft draft, DraftKeyResult line, KeyResultWords words) {
        if (line.words().equals(words)) {
            return line;
        }
        DraftKeyResult saved = new DraftKeyResult(line.id(), line.version() + 1, line.position(), line.number(), words);
        sheets.save(draft.sheet(), saved, new Saver(actor.person(), clock.instant()));
        desk.edited(draft);
        return saved;
    }
}
