package org.okrtree.application.drafting;

import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.drafting.DraftingRules;

/** Shows a sheet, and to the team, its coach and the committee what the draft check says of its draft. */
public final class ShowCheckedSheet {

    private final ShowSheet showSheet;
    private final CheckDesk desk;

    public ShowCheckedSheet(ShowSheet showSheet, CheckDesk desk) {
        this.showSheet = showSheet;
        this.desk = desk;
    }

    public Outcome<SheetChecked> run(Actor actor, SheetId sheet) {
        return showSheet.run(actor, sheet).map(shown -> checked(actor, shown));
    }

    private SheetChecked checked(Actor actor, SheetShown shown) {
        return new SheetChecked(
                shown,
                shown.draft()
                        .filter(draft -> DraftingRules.readsFindings(shown.team(), shown.plan(), actor))
                        .map(draft -> desk.of(shown, draft))
                        .orElse(null),
                desk.exits());
    }
}
