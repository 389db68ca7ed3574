package org.okrtree.application.published;

import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.AsOf;

/** Gives what is known of the key results of a cycle, now or as of a moment, for Confluence. */
public final class ShowReadings {

    private final StampedDocuments documents;

    public ShowReadings(StampedDocuments documents) {
        this.documents = documents;
    }

    /**
     * @param cycle short key or uid; empty for the running cycle that began last
     * @param asOf a day, which means its end, or an instant; empty for now
     */
    public Outcome<Stamped<Map<KeyResultId, Reading>>> run(Actor actor, String cycle, String asOf) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : AsOf.of("asOf", asOf).then(moment -> documents.stampedReadings(cycle, moment));
    }
}
