package org.okrtree.application.worklink;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;

/**
 * @param request of the surface; the same request again gives the same link
 * @param sentence what the sprint is to bring; may be empty
 */
public record LinkSprintCommand(long sprint, KeyResultId keyResult, RequestId request, String sentence) {}
