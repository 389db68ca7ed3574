package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.List;
import org.okrtree.application.Atomically;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;

/** Adds an objective at the end of a draft. */
public final class AddObjective {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Uids uids;
    private final Clock clock;

    public AddObjective(Atomically atomically, Sheets sheets, DraftDesk desk, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<DraftObjective> run(Actor actor, AddObjectiveCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> desk.words(actor, draft, command.typed()).map(words -> add(actor, draft, words))));
    }

    private DraftObjective add(Actor actor, Draft draft, ObjectiveWords words) {
        DraftObjective line =
                new DraftObjective(new ObjectiveId(uids.next()), 1, draft.nextPosition(), 0, words, List.of());
        sheets.add(draft.sheet(), line, new Saver(actor.person(), clock.instant()));
        sheets.edited(draft.sheet());
        return line;
    }
}
