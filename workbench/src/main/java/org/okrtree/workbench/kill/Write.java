package org.okrtree.workbench.kill;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One write, ready to be sent to any node.
 *
 * @param person user name of whoever does it
 * @param path below the address of the REST module
 * @param request uid that is in the body; for a line, which has none, the sentence by which it is found
 */
record Write(Kind kind, String person, String path, ObjectNode body, String request) {}
