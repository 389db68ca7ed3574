package org.okrtree.application.worklink;

import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;

/**
 * A published key result that an issue or a sprint could be linked to.
 *
 * @param isOfOwnTeam whether whoever looks for it leads its team or is a member
 */
public record FoundKeyResult(
        PublishedSheet sheet, PublishedObjective objective, PublishedKeyResult keyResult, boolean isOfOwnTeam) {}
