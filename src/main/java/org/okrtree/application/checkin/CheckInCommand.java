package org.okrtree.application.checkin;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckInTyped;

/** @param request of the surface; the same request again gives the same check-in */
public record CheckInCommand(KeyResultId keyResult, RequestId request, CheckInTyped typed) {}
