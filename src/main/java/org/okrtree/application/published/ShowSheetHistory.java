package org.okrtree.application.published;

import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.published.SheetHistory;

/** Gives the heads of all revisions of a sheet, for Confluence; of a sheet that has published nothing, none. */
public final class ShowSheetHistory {

    private final StampedDocuments documents;

    public ShowSheetHistory(StampedDocuments documents) {
        this.documents = documents;
    }

    public Outcome<Stamped<SheetHistory>> run(Actor actor, SheetId sheet) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : Outcome.done(documents.stampedHistory(sheet));
    }
}
