package org.okrtree.application.published;

import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.SheetHistory;

/** The documents that Jira serves to Confluence, each with the stamp of what it is made of. */
public interface StampedDocuments {

    Outcome<Stamped<Manifest>> stampedManifest(CycleAsked asked, AsOf asOf);

    Stamped<SheetHistory> stampedHistory(SheetId sheet);

    /** @param cycle short key or uid; empty for the running cycle that began last */
    Outcome<Stamped<Map<KeyResultId, Reading>>> stampedReadings(String cycle, AsOf asOf);
}
