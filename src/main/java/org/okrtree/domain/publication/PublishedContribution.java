package org.okrtree.domain.publication;

import org.okrtree.domain.ObjectiveId;

/**
 * What a published objective contributes to, as it was offered. Answers come and go and are not part of the text.
 *
 * @param parentTitle in the words of that day; empty when the parent was not published
 * @param sentence how it contributes
 */
public record PublishedContribution(ObjectiveId parent, String parentTitle, String sentence) {}
