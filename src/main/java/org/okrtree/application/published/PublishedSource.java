package org.okrtree.application.published;

import java.util.Collection;
import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.SheetHistory;

/** Where published trees come from: in Jira the stores, in Confluence the application link. */
public interface PublishedSource {

    Outcome<Manifest> manifest(CycleAsked asked, AsOf asOf);

    /** The same; its teams may be left out. */
    Outcome<Manifest> manifestWithoutTeams(CycleAsked asked, AsOf asOf);

    /** @param atLeast number of a revision that the history has to tell of; it may end there */
    Outcome<SheetHistory> history(SheetId sheet, int atLeast);

    /** Sheets by the hash of their text, which was checked. */
    Outcome<Map<ContentHash, PublishedSheet>> texts(Collection<ContentHash> hashes);

    Outcome<Map<KeyResultId, Reading>> readings(Cycle cycle, AsOf asOf);

    /** Display names; people without one are left out. */
    Outcome<Map<PersonId, String>> names(Collection<PersonId> people);
}
