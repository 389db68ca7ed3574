package org.okrtree.application.published;

import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/** A published objective that another one could contribute to. */
public record FoundObjective(PublishedSheet sheet, PublishedObjective objective) {}
