package org.okrtree.application.sheet;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.UnsavedEdit;

/** What could not be saved, for who may settle it. */
final class UnsavedDesk {

    private final SheetLog log;
    private final DraftDesk drafts;

    UnsavedDesk(SheetLog log, DraftDesk drafts) {
        this.log = log;
        this.drafts = drafts;
    }

    /** One in whose place its author has written another is not there any more. */
    Outcome<UnsavedEdit> toSettle(Actor actor, SheetId sheet, String uid) {
        return drafts.writing(actor, sheet)
                .then(writing -> log.unsaved(sheet).stream()
                        .filter(one -> one.uid().equals(uid))
                        .findFirst()
                        .map(one -> SheetRules.whyNotSettle(one, writing.team(), writing.cycle(), actor)
                                .map(Outcome::<UnsavedEdit>refused)
                                .orElseGet(() -> Outcome.done(one)))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere())));
    }
}
