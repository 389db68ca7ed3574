package org.okrtree.application.alignment;

import org.okrtree.domain.ContributionId;
import org.okrtree.domain.RequestId;

/**
 * @param request of the surface; the same request again gives the same answer
 * @param kind {@code acknowledged}, {@code questioned} or {@code declined}
 * @param text the question, or the reason of a no
 */
public record AnswerContributionCommand(ContributionId contribution, RequestId request, String kind, String text) {}
