package org.okrtree.application.sheet;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.SheetRules;

/** Adds a health figure at the end of a draft: what must not slip while the objectives are worked on. */
public final class AddHealthFigure {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final Uids uids;
    private final Clock clock;

    public AddHealthFigure(Atomically atomically, Sheets sheets, DraftDesk desk, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<DraftHealthFigure> run(Actor actor, AddHealthFigureCommand command) {
        return atomically.run(() -> desk.toWrite(actor, command.sheet())
                .then(draft -> SheetRules.whyNotAddHealthFigure(draft)
                        .map(Outcome::<DraftHealthFigure>refused)
                        .orElseGet(() -> HealthWords.of(command.typed()).map(words -> add(actor, draft, words)))));
    }

    private DraftHealthFigure add(Actor actor, Draft draft, HealthWords words) {
        DraftHealthFigure line =
                new DraftHealthFigure(new HealthFigureId(uids.next()), 1, draft.nextHealthPosition(), 0, words);
        sheets.add(draft.sheet(), line, new Saver(actor.person(), clock.instant()));
        sheets.edited(draft.sheet());
        return line;
    }
}
