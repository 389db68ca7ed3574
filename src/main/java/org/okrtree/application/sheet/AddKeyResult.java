package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;

/** Adds a key result at the end of an objective of a draft. */
public final class AddKeyResult {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Uids uids;
    private final Clock clock;

    public AddKeyResult(Atomically atomically, Sheets sheets, DraftDesk desk, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<DraftKeyResult> run(Actor actor, AddKeyResultCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> draft.objective(command.objective())
                        .map(objective -> desk.owner(actor, command.typed().owner())
                                .then(owner -> KeyResultWords.of(command.typed(), owner))
                                .map(words -> add(actor, draft, objective, words)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private DraftKeyResult add(Actor actor, Draft draft, DraftObjective objective, KeyResultWords words) {
        DraftKeyResult line =
                new DraftKeyResult(new KeyResultId(uids.next()), 1, Draft.nextPosition(objective), 0, words);
        sheets.add(draft.sheet(), objective.id(), line, new Saver(actor.person(), clock.instant()));
        sheets.edited(draft.sheet());
        return line;
    }
}
