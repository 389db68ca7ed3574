package org.okrtree.application.sheet;

import java.time.Clock;
import java.util.Optional;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineMerge;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.UnsavedEdit;

/** What becomes of an edit of a line: it is saved, or put together with what somebody else saved meanwhile, or kept beside that. */
final class EditDesk {

    private final Sheets sheets;
    private final SheetLog log;
    private final LineVersions versions;
    private final Uids uids;
    private final Clock clock;

    EditDesk(Sheets sheets, SheetLog log, Uids uids, Clock clock) {
        this.sheets = sheets;
        this.log = log;
        this.versions = new LineVersions(sheets);
        this.uids = uids;
        this.clock = clock;
    }

    /**
     * What the actor is told. It is asked outside of the transaction, which keeps the edit: a refusal would take that back, too.
     *
     * @param saved the line as it is saved; empty when the edit was kept beside it
     */
    static Outcome<DraftLine> told(Outcome<Optional<DraftLine>> saved) {
        return saved.then(
                line -> line.map(Outcome::done).orElseGet(() -> Outcome.refused(new SheetRefusal.SameField())));
    }

    /**
     * @param line as it stands
     * @param edit the same with what was typed
     * @param settles uid of the unsaved edit out of whose conflict this comes; empty for none
     */
    Outcome<Optional<DraftLine>> edit(
            Actor actor, DraftDesk.Writing writing, DraftLine line, DraftLine edit, int seen, String settles) {
        Optional<UnsavedEdit> settled = unsaved(writing.draft(), line, settles);
        Optional<Refusal> whyNot =
                settled.flatMap(one -> SheetRules.whyNotSettle(one, writing.team(), writing.cycle(), actor));
        if (whyNot.isPresent()) {
            return Outcome.refused(whyNot.get());
        }
        return standing(actor, writing.draft(), line, edit, seen).map(standing -> {
            standing.ifPresent(words -> {
                save(actor, writing.draft(), line, words);
                settled.ifPresent(one -> log.settle(one, uids.next(), new Saver(actor.person(), clock.instant())));
            });
            return standing.map(words -> words.says(line) ? line : words);
        });
    }

    // One that somebody else has settled meanwhile, or that its author wrote anew, is not this one any more.
    private Optional<UnsavedEdit> unsaved(Draft draft, DraftLine line, String uid) {
        return uid.isEmpty()
                ? Optional.empty()
                : log.unsaved(draft.sheet().id()).stream()
                        .filter(one -> one.uid().equals(uid) && one.lineUid().equals(line.uid()) && one.isOpen())
                        .findFirst();
    }

    // Who wrote in another field meanwhile is not overwritten; who wrote in the same one is a conflict.
    private Outcome<Optional<DraftLine>> standing(Actor actor, Draft draft, DraftLine line, DraftLine edit, int seen) {
        if (line.version() == seen) {
            return Outcome.done(Optional.of(edit));
        }
        Optional<DraftLine> base = versions.of(line, seen).map(Saved::words);
        if (base.isEmpty()) {
            return Outcome.refused(new SheetRefusal.LineChanged());
        }
        Optional<DraftLine> both = LineMerge.of(base.get(), line, edit);
        if (both.isEmpty()) {
            keep(actor, draft, line, base.get(), LineVersions.alone(edit, seen));
        }
        return Outcome.done(both);
    }

    private void keep(Actor actor, Draft draft, DraftLine line, DraftLine base, DraftLine mine) {
        Saver faster = versions.of(line, line.version()).orElseThrow().saver();
        UnsavedEdit unsaved = new UnsavedEdit(
                uids.next(),
                draft.sheet().id(),
                actor.person(),
                clock.instant(),
                LineVersions.alone(base, base.version()),
                mine,
                new UnsavedEdit.Faster(faster.person(), faster.at(), line.version()),
                true);
        if (log.unsaved(draft.sheet().id()).stream().noneMatch(one -> one.isAgain(unsaved))) {
            log.add(unsaved);
        }
    }

    private void save(Actor actor, Draft draft, DraftLine line, DraftLine words) {
        if (line.says(words)) {
            return;
        }
        Saver saver = new Saver(actor.person(), clock.instant());
        if (words instanceof DraftObjective objective) {
            sheets.save(draft.sheet(), objective, saver);
        } else if (words instanceof DraftKeyResult keyResult) {
            sheets.save(draft.sheet(), keyResult, saver);
        } else {
            sheets.save(draft.sheet(), (DraftHealthFigure) words, saver);
        }
        sheets.edited(draft.sheet());
    }
}
