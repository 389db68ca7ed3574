package org.okrtree.application.worklink;

import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.worklink.LinkTarget;

/**
 * @param request of the surface; the same request again gives the same link
 * @param sentence how the issue helps; may be empty
 */
public record LinkIssueCommand(long issue, LinkTarget target, RequestId request, String sentence) {

    public LinkIssueCommand(long issue, KeyResultId keyResult, RequestId request, String sentence) {
        this(issue, new LinkTarget.KeyResult(keyResult), request, sentence);
    }
}
