package org.okrtree.application.published;

import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.published.Manifest;

/** The documents that Jira serves to Confluence, each with the stamp of what it is made of. */
public interface StampedDocuments {

    /** @param cycle short key or uid; empty for the running cycle that began last */
    Outcome<Stamped<Manifest>> stampedManifest(String cycle, AsOf asOf);

    /** @param cycle short key or uid; empty for the running cycle that began last */
    Outcome<Stamped<Map<KeyResultId, Reading>>> stampedReadings(String cycle, AsOf asOf);
}
