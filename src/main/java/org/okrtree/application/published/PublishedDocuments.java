package org.okrtree.application.published;

import java.util.Map;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.published.Manifest;

/** Reads the documents that Jira serves to Confluence. Each throws {@link IllegalArgumentException} for what it cannot read. */
public interface PublishedDocuments {

    Manifest manifest(String json);

    /** Canonical texts by their hash, as sent: whoever uses one checks the hash. */
    Map<ContentHash, String> texts(String json);

    Map<KeyResultId, Reading> readings(String json);

    Map<PersonId, String> names(String json);

    /** Key of the reason why Jira refused; empty when the answer names none. */
    String reasonOf(String json);
}
