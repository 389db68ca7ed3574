package org.okrtree.application.alignment;

import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.RequestId;

/**
 * @param request of the surface; the same request again gives the same contribution
 * @param sentence how the child contributes to the parent
 */
public record OfferContributionCommand(ObjectiveId child, ObjectiveId parent, RequestId request, String sentence) {}
