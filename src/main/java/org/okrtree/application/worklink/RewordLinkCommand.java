package org.okrtree.application.worklink;

import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;

/**
 * @param link to put other words to
 * @param request of the surface; the same request again gives the same link
 * @param sentence how the issue helps; may be empty
 */
public record RewordLinkCommand(long issue, WorkLinkId link, RequestId request, String sentence) {}
