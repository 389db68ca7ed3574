package org.okrtree.application.publication;

import org.okrtree.domain.RequestId;
import org.okrtree.domain.publication.CorrectionTyped;

/**
 * @param line uid of a published objective or key result
 * @param request of the surface; the same request again gives the same revision
 * @param revision number of the newest revision that the actor saw
 * @param reason why it is corrected
 */
public record CorrectLineCommand(String line, RequestId request, int revision, CorrectionTyped typed, String reason) {}
