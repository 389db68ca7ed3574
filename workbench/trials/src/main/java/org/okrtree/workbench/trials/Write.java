package org.okrtree.workbench.trials;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One write, ready to be sent to any node.
 *
 * @param person user name of whoever does it
 * @param path below the address of the REST module
 * @param version of the line that an edit was made on; 0 for all that is new
 * @param request uid that is in the body; for a line, which has none, the sentence by which it is found
 */
record Write(Kind kind, String person, String path, int version, ObjectNode body, String request) {

    /** The same words by another click. */
    Write asAnotherRequest(String uid) {
        return new Write(kind, person, path, version, body.deepCopy().put("request", uid), uid);
    }
}
