package org.okrtree.application.drafting;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.SheetRefusal;

/** Says of a draft what is not an OKR and why, to its team, its coach and the committee; to others it is refused. */
public final class CheckSheet {

    private final ShowCheckedSheet showChecked;

    public CheckSheet(ShowCheckedSheet showChecked) {
        this.showChecked = showChecked;
    }

    public Outcome<SheetChecked> run(Actor actor, SheetId sheet) {
        return showChecked
                .run(actor, sheet)
                .then(checked -> checked.found()
                        .map(found -> Outcome.done(checked))
                        .orElseGet(() -> Outcome.refused(new SheetRefusal.NotOfTheTeam(
                                checked.shown().team().name()))));
    }
}
