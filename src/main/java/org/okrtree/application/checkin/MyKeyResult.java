package org.okrtree.application.checkin;

import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/** A published key result that the actor answers for, with what is known of it now. */
public record MyKeyResult(
        Cycle cycle,
        PublishedSheet sheet,
        PublishedObjective objective,
        PublishedKeyResult keyResult,
        Reading reading) {}
