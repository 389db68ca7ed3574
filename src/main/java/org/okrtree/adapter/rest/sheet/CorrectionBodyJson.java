package org.okrtree.adapter.rest.sheet;

import org.okrtree.application.publication.CorrectLineCommand;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.publication.CorrectionTyped;

/**
 * @param request uid of this request; absent: one is made
 * @param revision number of the newest revision that was seen
 * @param text title of an objective, statement of a key result
 * @param why why an objective matters; not looked at for a key result
 * @param owner the host's user name; absent: whoever owns it
 * @param reason why it is corrected
 */
record CorrectionBodyJson(String request, int revision, String text, String why, String owner, String reason) {

    CorrectLineCommand toCommand(String line, RequestId id) {
        return new CorrectLineCommand(line, id, revision, new CorrectionTyped(text, why, owner), reason);
    }
}
