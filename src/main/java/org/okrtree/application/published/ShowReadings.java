package org.okrtree.application.published;

import java.util.Map;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;

/** Gives what is known now of the key results of a cycle, for Confluence. */
public final class ShowReadings {

    private final PublishedSource source;

    public ShowReadings(PublishedSource source) {
        this.source = source;
    }

    public Outcome<Map<KeyResultId, Reading>> run(Actor actor, CycleId cycle) {
        return AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : source.readings(cycle);
    }
}
