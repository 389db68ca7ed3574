package org.okrtree.application.worklink;

import org.okrtree.domain.RequestId;

/**
 * @param from the sprint whose focus is carried over
 * @param to the sprint that gets it
 * @param request of the surface; the same request again gives the same links
 */
public record CarryFocusOverCommand(long from, long to, RequestId request) {}
