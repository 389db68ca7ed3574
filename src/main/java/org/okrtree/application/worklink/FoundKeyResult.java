package org.okrtree.application.worklink;

import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/** A published key result that an issue could be linked to. */
public record FoundKeyResult(PublishedSheet sheet, PublishedObjective objective, PublishedKeyResult keyResult) {}
