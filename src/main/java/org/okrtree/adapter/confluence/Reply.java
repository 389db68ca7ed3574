package org.okrtree.adapter.confluence;

import org.okrtree.domain.published.PublishedRefusal;

/** What came of asking Jira. */
sealed interface Reply {

    /** @param etag empty when it has none */
    record Fresh(String body, String etag) implements Reply {}

    /** The document is as the one who asked has it. */
    record Same() implements Reply {}

    record Refused(PublishedRefusal why) implements Reply {}
}
